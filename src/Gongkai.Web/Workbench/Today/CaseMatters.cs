using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.Letters;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Remedies;
using Gongkai.Core.Requests;
using Gongkai.Storage.Requests;
using Gongkai.Web.Workbench.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Today;

/// <summary>各件申请的下一步：每件等谁办、办什么、哪天到期；没有确认的、超期的，上级监督也看得到（《条例》第三十一条、第三十三条）。</summary>
public sealed class CaseMatters : IMatterSource
{
    public async Task<IEnumerable<Matter>> Find(WorkbenchPage page)
    {
        var matters = new List<Matter>();
        foreach (var organ in page.Tree.Walk(page.Today).Select(one => one.Organ).Where(organ => page.May(ViewActs.Case, organ.Id)))
        {
            var stop = page.HttpContext.RequestAborted;
            var isOwn = page.Me.Actors.Any(actor => actor.PostOrgan == organ.Id);
            var rows = await page.Platform.Cases.Current(organ.Id, stop);
            var calendar = await page.Platform.Requests.Calendar(stop);
            var desk = new Desk(page, organ, calendar);
            matters.AddRange(isOwn ? rows.SelectMany(desk.Own) : rows.SelectMany(desk.Below));
            if (isOwn)
                matters.AddRange(await desk.Unwritten(rows, stop));
            if (isOwn)
                matters.AddRange((await page.Platform.Cases.OpenRemedies(organ.Id, stop)).Select(desk.Of));
        }

        return matters;
    }

    /// <summary>一个机关的各件，由今天看。</summary>
    private sealed record Desk(WorkbenchPage Page, Organ Organ, WorkdayCalendar Calendar)
    {
        private DateOnly Today => Page.Today;

        /// <summary>本机关的一件：等着办的一步，以及期满没有登记的征询、协办。</summary>
        public IEnumerable<Matter> Own(CaseRow row)
        {
            if (Step(row) is var (what, kind, rule))
            {
                yield return Of(row, what, Urgency.Mine, DueOn(row), AudienceOf(row, kind), rule);
                // The head sees what is late or about to be, whoever has to act.
                if (row.Clock is { } clock && row.IsOpen && UrgencyOf(clock.DueOn, row) is Urgency.Late or Urgency.Soon && !Page.May(kind, Organ.Id))
                    yield return Of(row, $"{what}（督促）", Urgency.Others, clock.DueOn, Audience.WhoMay(CaseActs.Extend, Organ.Id), CaseRules.Answer.Id);
            }

            foreach (var matter in row.One.OpenMatters.Where(matter => matter.ExpiresOn(Calendar) < Today))
                yield return Of(row, $"{ClockWords.Matter(matter)}已期满，请登记", Urgency.Mine, matter.ExpiresOn(Calendar), Audience.WhoMay(LapseOf(matter.Kind), Organ.Id), matter.Rule);
            foreach (var material in row.One.Materials.Where(material => material.Answer is null && material.DueOn >= Today && row.IsOpen))
                yield return Of(row, $"等协办答复：{material.From}", Urgency.Others, material.DueOn, Audience.WhoMay(CaseActs.RequestMaterial, Organ.Id), CaseRules.MaterialAnswered.Id);
            foreach (var material in row.One.Materials.Where(material => material.Answer is null && material.DueOn < Today && row.IsOpen))
                yield return Of(row, $"催协办：{material.From}", Urgency.Mine, material.DueOn, Audience.WhoMay(CaseActs.RequestMaterial, Organ.Id), CaseRules.RequestMaterial.Id);
        }

        /// <summary>办了那一步、文书还没有定稿的：答复发不出去，告知也没有送到。只看会有文书的各件。</summary>
        public async Task<IEnumerable<Matter>> Unwritten(IReadOnlyList<CaseRow> rows, CancellationToken stop)
        {
            var owing = rows.Where(row => row.IsOpen && (row.One.Stage == CaseStage.Approved || row.One.EverExtended || row.One.Matters.Length > 0 || row.One.Reason is not null || row.One.DelayedUntil is not null))
                .ToDictionary(row => row.Number);
            return from waiting in await Page.Platform.Letters.Waiting(Organ.Id, [.. owing.Values.Select(row => row.History)], stop)
                   let row = owing[waiting.Number]
                   select Of(row, $"文书待定稿：{LetterKindName.Of(waiting.Due.Kind).Name}", Urgency.Mine, row.Clock?.DueOn, Audience.WhoMay(LetterActs.Issue, Organ.Id), LetterRules.Send.Id) with
                   {
                       Address = Page.Url.Page("/Workbench/Requests/Letters/Letter", new { organ = Organ.Address, number = row.Number, letter = waiting.Due.Slot.Key }),
                   };
        }

        /// <summary>下级的一件：只有没有按时确认的、超期的。</summary>
        public IEnumerable<Matter> Below(CaseRow row)
        {
            if (row.One.Stage == CaseStage.Submitted && DueOn(row) < Today)
                yield return Of(row, "下级没有按时确认收到", Urgency.Others, DueOn(row), Audience.WhoMay(ViewActs.Case, Organ.Id), CaseRules.Receipt.Id);
            else if (CasesModel.IsLate(row, Today))
                yield return Of(row, "下级超期没有答复", Urgency.Others, row.Clock!.DueOn, Audience.WhoMay(ViewActs.Case, Organ.Id), CaseRules.Answer.Id);
        }

        /// <summary>没有审结的复议、诉讼：书面答复、答辩和证据的末日。</summary>
        public Matter Of(Remedy remedy)
        {
            var due = remedy.AnswerDueOn(Calendar);
            var name = RemedyKindName.Of(remedy.Filing.Kind).Name;
            return new Matter(
                due >= Today ? Urgency.Soon : Urgency.Aware, $"{name}没有审结", $"{Organ.BriefNameOn(Today)} 第 {remedy.Filing.Case} 件",
                Page.Url.Page("/Workbench/Requests/Case", new { organ = Organ.Address, number = remedy.Filing.Case }))
            {
                For = Audience.WhoMay(RemedyActs.Conclude, Organ.Id),
                DueOn = due >= Today ? due : null,
                Why = due < Today ? "审结之后请登记结果"
                    : remedy.Filing.Kind == RemedyKind.Litigation ? "收到起诉状副本之日起十五日内提交答辩状和证据（按提起之日推算）"
                    : "收到副本之日起五个工作日内提出书面答复和证据（按提起之日推算）",
            };
        }

        private static (string What, ActKind Kind, string Rule)? Step(CaseRow row) => row.One.Stage switch
        {
            CaseStage.Submitted => ("联系申请人，确认收到", CaseActs.Confirm, CaseRules.Receipt.Id),
            CaseStage.Received => ("交办", CaseActs.Assign, CaseRules.Answer.Id),
            CaseStage.Processing when !row.One.OpenMatters.Any() => ("办理、拟答复", CaseActs.Draft, CaseRules.Answer.Id),
            CaseStage.DecisionDraft => ("拟定、送审", CaseActs.SubmitReview, CaseRules.Answer.Id),
            CaseStage.Reviewing => ("签发答复", CaseActs.Approve, CaseRules.Answer.Id),
            CaseStage.Approved => ("发出答复", CaseActs.Dispatch, CaseRules.Answer.Id),
            CaseStage.Dispatched when row.One.ServedOn is null => ("登记送达凭证", CaseActs.ProveDelivery, CaseRules.ProofOfDelivery.Id),
            CaseStage.Dispatched => ("归档", CaseActs.Archive, CaseRules.Archive.Id),
            _ => null,
        };

        // What one person handles waits for that person; the rest for whoever may.
        private Audience AudienceOf(CaseRow row, ActKind kind) =>
            row.Handler is { } handler && (kind == CaseActs.Draft || kind == CaseActs.SubmitReview) ? Audience.Only(handler) : Audience.WhoMay(kind, Organ.Id);

        private DateOnly? DueOn(CaseRow row) => row.One.Stage switch
        {
            CaseStage.Submitted => Calendar.Add(row.One.SubmittedOn!.Value, 1),
            CaseStage.Dispatched => null,
            _ => row.Clock?.DueOn,
        };

        private Matter Of(CaseRow row, string what, Urgency usual, DateOnly? due, Audience audience, string rule) =>
            new(usual == Urgency.Mine && due is { } day ? UrgencyOf(day, row) : usual, what, $"{Organ.BriefNameOn(Today)} {row.Name}", Page.Url.Page("/Workbench/Requests/Case", new { organ = Organ.Address, number = row.Number }))
            {
                For = audience,
                DueOn = due,
                Rule = rule,
                Why = row.Clock is { IsProvisional: true } ? "到期日为暂定，请装入节假日数据" : null,
            };

        private Urgency UrgencyOf(DateOnly due, CaseRow row) =>
            due < Today ? Urgency.Late : row.One.Stage == CaseStage.Submitted || Calendar.Between(Today, due) <= CaseDue.Near ? Urgency.Soon : Urgency.Mine;

        private static ActKind LapseOf(MatterKind kind) => kind switch
        {
            MatterKind.Correction => CaseActs.LapseCorrection,
            MatterKind.Fee => CaseActs.LapseFee,
            MatterKind.ThirdParty => CaseActs.LapseThirdParty,
            _ => CaseActs.LapseOrgan,
        };
    }
}
