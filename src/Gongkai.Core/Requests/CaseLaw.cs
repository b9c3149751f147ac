using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Requests;

/// <summary>办理申请的法：这件事实在这一步、这一天可不可以发生；可以的，之后是什么样子。页面、账本、命令行都只问这里。</summary>
/// <param name="Calendar">工作日历。</param>
/// <param name="IsOutside">经过来自别处，只有对外的各行为：不问交办、拟稿、审核、签发和要件。</param>
public sealed record CaseLaw(WorkdayCalendar Calendar, bool IsOutside = false)
{
    /// <summary>可以的，之后的样子；不可以的，违反哪条、怎么办。</summary>
    public Outcome<DisclosureCase> Try(DisclosureCase one, CaseFact fact, DateOnly on)
    {
        List<Finding> findings = [.. CheckLaw(one, fact, on)];
        if (findings.Count == 0)
            findings.AddRange(CheckStage(one, fact));
        if (findings.Count == 0 && !IsOutside)
            findings.AddRange(CheckOffice(one, fact));
        return findings.Count > 0 ? new Blocked<DisclosureCase>(findings) : new Allowed<DisclosureCase>(one.After(fact, on));
    }

    // What the regulation says of time and number; named by its article even where the stage is wrong too.
    private IEnumerable<Finding> CheckLaw(DisclosureCase one, CaseFact fact, DateOnly on) =>
        one.ReceivedOn is { } received && on < received && fact is not CaseRemarked
            ? [CaseRules.Break(CaseRules.Dates, $"日期 {on:yyyy-MM-dd} 早于收到申请之日 {received:yyyy-MM-dd}，请核对")]
            : fact switch
            {
                CaseReceived when one.ReceivedOn is { } already => [CaseRules.Break(CaseRules.Confirm, $"已于 {already:yyyy-MM-dd} 登记收到，不再登记；登记错的请更正那一条")],
                CorrectionRequested asked => CheckCorrection(one, asked, on),
                ThirdPartyConsulted sent => CheckNewMatter(one, new(MatterKind.ThirdParty, sent.Ref, on, sent.DeliveredOn, 0), CaseRules.ConsultThirdParty),
                OrganConsulted sent => CheckNewMatter(one, new(MatterKind.Organ, sent.Ref, on, sent.DeliveredOn, 0), CaseRules.ConsultAgency),
                ThirdPartyReplied reply => CheckReply(one, MatterKind.ThirdParty, reply.Ref, on, CaseRules.ThirdPartyReply),
                OrganReplied reply => CheckReply(one, MatterKind.Organ, reply.Ref, on, CaseRules.AgencyReply),
                ThirdPartyExpired expired => CheckExpiry(one, MatterKind.ThirdParty, expired.Ref, on, CaseRules.ThirdPartyExpired),
                OrganExpired expired => CheckExpiry(one, MatterKind.Organ, expired.Ref, on, CaseRules.AgencyExpired),
                CorrectionReceived => CheckReply(one, MatterKind.Correction, "", on, CaseRules.CorrectionReceived),
                CorrectionExpired => CheckExpiry(one, MatterKind.Correction, "", on, CaseRules.CorrectionExpired),
                FeePaid => CheckReply(one, MatterKind.Fee, "", on, CaseRules.FeePaid),
                FeeExpired => CheckExpiry(one, MatterKind.Fee, "", on, CaseRules.FeeExpired),
                FeeNoticed noticed => CheckFee(one, noticed, on),
                DeadlineExtended extended => CheckExtension(one, extended, on),
                ReasonRequested asked => CheckReason(one, asked),
                ReasonReceived or ReasonExpired => CheckReasonEnd(one, fact, on),
                AnswerDelayed delayed => CheckDelay(one, delayed, on),
                AnswerDecided decided => CheckLock(one, decided.Answer),
                MaterialRequested asked => CheckMaterial(one, asked, on),
                MaterialAnswered answered => CheckOpenMaterial(one, answered.Ref, on, CaseRules.MaterialAnswered),
                MaterialChased chased => CheckChase(one, chased, on),
                DeliveryProved when on < one.DispatchedOn => [CaseRules.Break(CaseRules.ProofOfDelivery, $"送达日 {on:yyyy-MM-dd} 早于发出日 {one.DispatchedOn:yyyy-MM-dd}，请核对")],
                _ => [],
            };

    private IEnumerable<Finding> CheckStage(DisclosureCase one, CaseFact fact)
    {
        var move = CaseMove.Of(fact);
        if (!move.Starts(one.Stage, IsOutside))
            yield return CaseRules.Break(move.Rule, $"现在是“{CaseStateName.Of(one.State).Name}”，不能{EventType.Of(fact).Term}。{move.Rule.Requirement}");
    }

    private IEnumerable<Finding> CheckCorrection(DisclosureCase one, CorrectionRequested asked, DateOnly on)
    {
        var longest = AnswerTerms.On(on).Correction;
        if (one.Matters.Any(matter => matter.Kind == MatterKind.Correction))
            yield return CaseRules.Break(CaseRules.Correction, "已经告知过补正；全部补正事项应一次告知，不能再次要求补正");
        else if (one.ReceivedOn is { } received && Calendar.Between(received, on) is var passed && passed > longest)
            yield return CaseRules.Break(CaseRules.Correction, $"收到申请后已过 {passed} 个工作日，告知补正最迟在 {Calendar.Add(received, longest):yyyy-MM-dd}（{longest} 个工作日）；请直接办理答复");
        if (asked.Workdays < 1)
            yield return CaseRules.Break(CaseRules.Correction, "请给申请人合理的补正期限");
        if (asked.DeliveredOn < on)
            yield return CaseRules.Break(CaseRules.RequestCorrection, $"送达日 {asked.DeliveredOn:yyyy-MM-dd} 早于告知日 {on:yyyy-MM-dd}，请核对");
    }

    private static IEnumerable<Finding> CheckNewMatter(DisclosureCase one, Matter asked, Rule rule)
    {
        if (one.Matters.Any(matter => matter.Kind == asked.Kind && matter.Ref == asked.Ref))
            yield return CaseRules.Break(rule, $"征询编号“{asked.Ref}”已经用过，请另取一个");
        if (asked.DeliveredOn < asked.From)
            yield return CaseRules.Break(rule, $"送达日 {asked.DeliveredOn:yyyy-MM-dd} 早于发出日 {asked.From:yyyy-MM-dd}，请核对");
    }

    private static IEnumerable<Finding> CheckReply(DisclosureCase one, MatterKind kind, string reference, DateOnly on, Rule rule)
    {
        if (Find(one, kind, reference) is not { } matter)
            yield return CaseRules.Break(rule, Nothing(kind, reference));
        else if (on < matter.From)
            yield return CaseRules.Break(rule, $"日期 {on:yyyy-MM-dd} 早于发出之日 {matter.From:yyyy-MM-dd}，请核对");
    }

    private IEnumerable<Finding> CheckExpiry(DisclosureCase one, MatterKind kind, string reference, DateOnly on, Rule rule)
    {
        if (Find(one, kind, reference) is not { } matter)
            yield return CaseRules.Break(rule, Nothing(kind, reference));
        else if (matter.ExpiresOn(Calendar) is var last && on < last)
            yield return CaseRules.Break(rule, $"期满日是 {last:yyyy-MM-dd}，{on:yyyy-MM-dd} 还没有期满");
    }

    private IEnumerable<Finding> CheckFee(DisclosureCase one, FeeNoticed noticed, DateOnly on)
    {
        var period = AnswerTerms.On(on).FeePayment;
        if (one.Matters.Any(matter => matter.Kind == MatterKind.Fee))
            yield return CaseRules.Break(CaseRules.Fee, "已经发过收费通知，一件只收一次");
        else if (AnswerClock.Of(one, Calendar) is { } clock && on > clock.DueOn)
            yield return CaseRules.Break(CaseRules.Fee, $"答复期限 {clock.DueOn:yyyy-MM-dd} 已过，不能再发收费通知；请尽快答复");
        if (noticed.Workdays < period)
            yield return CaseRules.Break(CaseRules.Fee, $"缴费期限应为收到通知次日起 {period} 个工作日");
        if (noticed.DeliveredOn < on)
            yield return CaseRules.Break(CaseRules.FeeNotice, $"送达日 {noticed.DeliveredOn:yyyy-MM-dd} 早于通知日 {on:yyyy-MM-dd}，请核对");
    }

    private IEnumerable<Finding> CheckExtension(DisclosureCase one, DeadlineExtended extended, DateOnly on)
    {
        var longest = AnswerTerms.On(on).LongestExtension;
        if (extended.Workdays < 1 || extended.Workdays > longest)
            yield return CaseRules.Break(CaseRules.Extension, $"延长期限应为 1 至 {longest} 个工作日，所写的是 {extended.Workdays}");
        if (one.EverExtended)
            yield return CaseRules.Break(CaseRules.Extension, "整件只能延长一次，重新起算之后也不得再延");
        else if (one.IsStopped(on, Calendar))
            yield return CaseRules.Break(CaseRules.Extension, "停钟期间不能延长答复期限；恢复之后再办");
        else if (AnswerClock.Of(one, Calendar) is { } clock && on > clock.DueOn)
            yield return CaseRules.Break(CaseRules.Extension, $"答复期限 {clock.DueOn:yyyy-MM-dd} 已过，不能再延长；请尽快答复");
    }

    private static IEnumerable<Finding> CheckReason(DisclosureCase one, ReasonRequested asked)
    {
        if (one.Reason is not null)
            yield return CaseRules.Break(CaseRules.Excessive, "已经要求过说明理由，不能重复要求");
        if (asked.Workdays < 1)
            yield return CaseRules.Break(CaseRules.Excessive, "请给申请人合理的说明期限");
    }

    private IEnumerable<Finding> CheckReasonEnd(DisclosureCase one, CaseFact fact, DateOnly on)
    {
        var rule = CaseMove.Of(fact).Rule;
        if (one.Reason is not { ResolvedOn: null } inquiry)
            yield return CaseRules.Break(rule, "没有未了的说明理由要求");
        else if (on < inquiry.From)
            yield return CaseRules.Break(rule, $"日期 {on:yyyy-MM-dd} 早于要求说明之日 {inquiry.From:yyyy-MM-dd}，请核对");
        else if (fact is ReasonExpired && on < inquiry.ExpiresOn(Calendar))
            yield return CaseRules.Break(rule, $"说明期限到 {inquiry.ExpiresOn(Calendar):yyyy-MM-dd} 为止，还没有期满");
    }

    private IEnumerable<Finding> CheckDelay(DisclosureCase one, AnswerDelayed delayed, DateOnly on)
    {
        if (one.Reason is not { ResolvedOn: not null, HasExpired: false })
            yield return CaseRules.Break(CaseRules.Excessive, "延迟答复之前，应当要求申请人说明理由并收到说明");
        if (one.IsStopped(on, Calendar))
            yield return CaseRules.Break(CaseRules.Excessive, "停钟期间不能确定延迟答复；恢复之后再办");
        else if (AnswerClock.Of(one, Calendar) is { } clock && on > clock.DueOn)
            yield return CaseRules.Break(CaseRules.Excessive, $"答复期限 {clock.DueOn:yyyy-MM-dd} 已过，不能再确定延迟答复");
        else if (AnswerClock.Of(one, Calendar) is { } running && delayed.Until <= running.DueOn)
            yield return CaseRules.Break(CaseRules.Excessive, $"延迟至 {delayed.Until:yyyy-MM-dd} 不晚于现在的到期日 {running.DueOn:yyyy-MM-dd}，不需要延迟");
    }

    private static IEnumerable<Finding> CheckMaterial(DisclosureCase one, MaterialRequested asked, DateOnly on)
    {
        if (one.Material(asked.Ref) is not null)
            yield return CaseRules.Break(CaseRules.RequestMaterial, $"协办编号“{asked.Ref}”已经用过，请另取一个");
        if (asked.DueOn < on)
            yield return CaseRules.Break(CaseRules.RequestMaterial, $"内部期限 {asked.DueOn:yyyy-MM-dd} 早于请协办之日 {on:yyyy-MM-dd}，请改晚些");
        if (asked.AskedOrgan is not null && one.Materials.Length >= Assistance.MostOfCase)
            yield return CaseRules.Break(CaseRules.RequestMaterial, $"一件最多请 {Assistance.MostOfCase} 项协办");
        if (asked.AskedOrgan is not null && string.IsNullOrWhiteSpace(asked.What))
            yield return CaseRules.Break(CaseRules.RequestMaterial, "请写明要什么、查哪里，对方只看得到这一句");
    }

    private static IEnumerable<Finding> CheckOpenMaterial(DisclosureCase one, string reference, DateOnly on, Rule rule)
    {
        if (one.Material(reference) is not { Answer: null } material)
            yield return CaseRules.Break(rule, $"没有编号为“{reference}”的未了协办");
        else if (on < material.AskedOn)
            yield return CaseRules.Break(rule, $"日期 {on:yyyy-MM-dd} 早于请协办之日 {material.AskedOn:yyyy-MM-dd}，请核对");
    }

    private static IEnumerable<Finding> CheckChase(DisclosureCase one, MaterialChased chased, DateOnly on)
    {
        foreach (var finding in CheckOpenMaterial(one, chased.Ref, on, CaseRules.ChaseMaterial))
            yield return finding;
        if (one.Material(chased.Ref) is { Answer: null } material && material.ChasedOn.Contains(on))
            yield return CaseRules.Break(CaseRules.ChaseMaterial, "今天已经催过，请等等再催");
    }

    private static IEnumerable<Finding> CheckLock(DisclosureCase one, AnswerType answer)
    {
        if (one.Locked is { } locked && locked != answer)
            yield return CaseRules.Break(CaseRules.Decide, $"本件已锁定为 {locked} {AnswerTypeName.Of(locked).Name}，不能答 {answer}");
    }

    // What the office must have done before; a history from outside says nothing of it.
    private static IEnumerable<Finding> CheckOffice(DisclosureCase one, CaseFact fact) => fact switch
    {
        CaseReceived { Confirmation: null } received when ChannelName.Of(received.Channel).NeedsConfirmation =>
            [CaseRules.Break(CaseRules.Receipt, $"{ChannelName.Of(received.Channel).Name}以{ChannelName.Of(received.Channel).ReceivedOn}为收到之日，请写明怎样、与谁确认")],
        AnswerDrafted => CheckOpen(one),
        AnswerDecided decided => [.. CheckOpen(one), .. StatedElement.Missing(decided.Answer, decided.Elements, one)],
        AnswerReturned when one is { Stage: CaseStage.DecisionDraft, Locked: { } locked } => [CaseRules.Break(CaseRules.Return, $"本件已锁定为 {locked} {AnswerTypeName.Of(locked).Name}，不能退回办理")],
        ReviewRequested when one.Answer is null => [CaseRules.Break(CaseRules.SubmitReview, "还没有处理决定，请先选定答复类型")],
        AnswerDispatched sent => CheckServing(sent),
        ClosedWithoutLetter when !(one.Answer is AnswerType.A41 or AnswerType.A42 || one is { Answer: AnswerType.A43, IsWithdrawn: true }) =>
            [CaseRules.Break(CaseRules.CloseWithoutLetter, "只有逾期不补正、逾期不缴费、撤回并已作出处理决定的，才可以不发文书办结")],
        CaseArchived when one is { Stage: CaseStage.Dispatched, ServedOn: null } => [CaseRules.Break(CaseRules.Archive, "还没有送达凭证，请先登记")],
        CaseArchived when one.IsArchived => [CaseRules.Break(CaseRules.Archive, "已经归档")],
        MadeProactive when one.Answer is not { } answer || !AnswerTypeName.Of(answer).IsDisclosure => [CaseRules.Break(CaseRules.Proactive, "没有公开的信息可以转为主动公开")],
        CaseSplit { Parts: < 1 } => [CaseRules.Break(CaseRules.Split, "请写明另立几件")],
        _ => [],
    };

    private static IEnumerable<Finding> CheckOpen(DisclosureCase one)
    {
        if (one.OpenMatters.FirstOrDefault() is { } matter)
            yield return CaseRules.Break(CaseRules.Draft, $"{Named(matter.Kind)}还没有了结（{matter.From:yyyy-MM-dd} 发出），请先登记答复或期满");
    }

    private static IEnumerable<Finding> CheckServing(AnswerDispatched sent)
    {
        if (sent.By == DispatchMethod.Post && sent.Carrier is { } carrier && !PostalCarrier.Is(carrier))
            yield return CaseRules.Break(CaseRules.PostOnly, $"“{carrier}”不是邮政企业；公文请用邮政特快专递（EMS）或挂号信");
    }

    private static Matter? Find(DisclosureCase one, MatterKind kind, string reference) =>
        one.OpenMatters.FirstOrDefault(matter => matter.Kind == kind && matter.Ref == reference);

    private static string Nothing(MatterKind kind, string reference) =>
        reference.Length == 0 ? $"没有未了的{Named(kind)}" : $"没有编号为“{reference}”的未了{Named(kind)}";

    private static string Named(MatterKind kind) => kind switch
    {
        MatterKind.Correction => "补正",
        MatterKind.ThirdParty => "第三方征询",
        MatterKind.Organ => "机关征询",
        _ => "缴费",
    };
}
