using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.Requests;
using static Gongkai.Core.Letters.LetterField;

namespace Gongkai.Core.Letters;

/// <summary>一份文书各占位的值，由办件的履历、机关资料和填写的各项得出；得不出的为空，不编造。</summary>
internal sealed class LetterValues
{
    private const string Regulation = "《中华人民共和国政府信息公开条例》";

    private readonly LetterFile file;
    private readonly DueLetter due;
    private readonly LetterDraft draft;
    private readonly DisclosureCase one;
    private readonly Entry? entry;
    private readonly DateOnly day;

    public LetterValues(LetterFile file, DueLetter due, LetterDraft draft)
    {
        (this.file, this.due, this.draft) = (file, due, draft);
        one = file.At(due.Entry);
        entry = file.Entry(due.Entry);
        day = due.On ?? one.DecidedOn ?? one.ReceivedOn ?? DateOnly.MinValue;
        Clock = AnswerClock.Of(one, file.Calendar);
    }

    private AnswerClock? Clock { get; }

    /// <summary>到写文书时为止的这件申请。</summary>
    public DisclosureCase Case => one;

    /// <summary>一个占位的各行；没有的为空。填写的代替案件里的。</summary>
    public IReadOnlyList<string> Of(LetterField field)
    {
        if (LetterFieldName.Of(field).IsStated && draft.Fields.TryGetValue(field, out var stated) && stated.Trim().Length > 0)
            return Lines(stated);
        return field switch
        {
            Grounds when due.Fact is AnswerDecided decided => AnswerWords.Grounds(decided, one),
            _ => Lines(Known(field)),
        };
    }

    public static string Date(DateOnly date) => date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    private string? Known(LetterField field) => field switch
    {
        Addressed => Addressing(file),
        Applicant => file.Parties is { } parties ? string.Join('、', parties.Principals.Select(party => party.Name)) : null,
        LetterField.ReceiptNumber => one.Number,
        ReceivedOn => one.ReceivedOn is { } received ? Date(received) : null,
        ReceivedBy => one.Channel is { } channel ? ChannelName.Of(channel).Name : null,
        Request => file.Description,
        LetterField.Organ => file.Organ.NameOn(day),
        Contact => file.Organ.Description.Latest.DisclosureUnit,
        Telephone => file.Organ.Description.Latest.Telephone,
        Office => file.Organ.Description.Latest.Street,
        Basis => BasisOf(),
        AnswerTerm => Clock is null ? null : Clock.IsProvisional ? $"自收到之日起{Clock.Base}个工作日内" : $"至{Date(Clock.DueOn)}（含当日）",
        TrackingWay => file.Organ.Description.Latest.Telephone is { } telephone ? $"凭受理号和查询码在本机关网站的“办理查询”栏目查询，或者拨打{telephone}" : null,
        Period => PeriodOf(),
        Consequence => ConsequenceOf(due.Kind),
        ClockNote => ClockNoteOf(due.Kind),
        _ => FromStep(field) ?? FromAnswer(field),
    };

    private string? FromStep(LetterField field) => (field, due.Fact) switch
    {
        (Confirmation, CaseReceived received) => received.Confirmation,
        (CorrectionMatters, CorrectionRequested asked) => asked.Matters,
        (Guidance, _) => LetterFieldName.Of(Guidance).Example,
        (ExcessFacts, ReasonRequested asked) => asked.Facts,
        (ReasonMatters, _) => LetterFieldName.Of(ReasonMatters).Example,
        (FormerDueOn, DeadlineExtended) => AnswerClock.Of(file.At(due.Entry - 1), file.Calendar) is not { } former ? null : former.IsProvisional ? $"自收到之日起第{former.Base}个工作日" : Date(former.DueOn),
        (ExtendedBy, DeadlineExtended extended) => extended.Workdays.ToString(CultureInfo.InvariantCulture),
        (NewDueOn, DeadlineExtended) => Clock is null ? null : Clock.IsProvisional ? "自原期限届满之次日起计算" : $"延长之后至{Date(Clock.DueOn)}",
        (ExtensionReason, _) => entry?.Reason,
        (Consent, DeadlineExtended) => string.Create(CultureInfo.InvariantCulture, $"账目第{due.Entry}号"),
        (LetterField.DelayedUntil, AnswerDelayed delayed) => Date(delayed.Until),
        (ThirdParty, _) => due.Ref is { } reference ? file.ThirdParties.GetValueOrDefault(reference)?.Name : null,
        (Interests, ThirdPartyConsulted sent) => sent.Interests,
        (ReplySlip, _) => "回执",
        (InquiryStart, _) => due.On is { } on ? Date(on) : null,
        (ConsultedOrgan, OrganConsulted sent) => sent.Organ,
        (FeeCalculation, FeeNoticed fee) => Told(fee.Calculation),
        (FeeAmount, FeeNoticed { Amount: > 0 } fee) => FormattableString.Invariant($"{fee.Amount / 100m:0.##}元"),
        (FeeRemedy, _) => LetterFieldName.Of(FeeRemedy).Example,
        _ => null,
    };

    private string? FromAnswer(LetterField field) => (field, due.Fact) switch
    {
        (LetterField.Finding, AnswerDecided decided) => AnswerWords.Finding(decided.Answer, one, Addressing(file)),
        (Conclusion, AnswerDecided decided) => AnswerWords.Conclusion(decided.Answer, Addressing(file)),
        (DisclosureReason, AnswerDecided decided) => Told(decided.Elements.FirstOrDefault(element => element.Element == AnswerElement.Balancing)?.Text),
        (Masking, _) => LetterFieldName.Of(Masking).Example,
        (ServedLetter, AnswerDecided decided) => LetterKindName.Of(LetterKindName.For(decided.Answer)).Name,
        (ServedNumber, _) => file.AnswerNumber ?? one.Letter,
        (LetterField.ServedBy, _) => one.DispatchedBy is { } by ? DispatchMethodName.Of(by).Name : null,
        (LetterField.ServedOn, _) => one.ServedOn is { } served ? Date(served) : null,
        _ => null,
    };

    private string? BasisOf() => BasisOf(due.Kind)
        ?? (due.Fact is AnswerDecided decided ? AnswerTypeName.Of(decided.Answer).Basis.Replace("《条例》", Regulation, StringComparison.Ordinal).TrimEnd('等') : null);

    /// <summary>一种文书的依据；答复文书由答复类型定，为 <c>null</c>。</summary>
    public static string? BasisOf(LetterKind kind) => kind switch
    {
        LetterKind.CorrectionNotice => $"{Regulation}第三十条",
        LetterKind.ReasonNotice or LetterKind.DelayNotice => $"{Regulation}第三十五条",
        LetterKind.ExtensionNotice => $"{Regulation}第三十三条第二款",
        LetterKind.ThirdPartyInquiry or LetterKind.ThirdPartyDisclosure => $"{Regulation}第三十二条",
        LetterKind.InquiryNotice => $"{Regulation}第三十三条第三款",
        LetterKind.OrganInquiry => $"{Regulation}第三十三条第三款、第三十四条",
        LetterKind.FeeNotice => $"{Regulation}第四十二条和《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
        LetterKind.RecordCorrection => $"{Regulation}第四十一条",
        _ => null,
    };

    private string? PeriodOf()
    {
        int? days = due.Fact switch
        {
            CorrectionRequested asked => asked.Workdays,
            ReasonRequested asked => asked.Workdays,
            FeeNoticed fee => fee.Workdays,
            ThirdPartyConsulted or OrganConsulted => AnswerTerms.On(day).Consultation,
            _ => null,
        };
        return days is { } count ? string.Create(CultureInfo.InvariantCulture, $"{count}个工作日") : null;
    }

    /// <summary>一种文书写的逾期后果；不写的为 <c>null</c>。</summary>
    public static string? ConsequenceOf(LetterKind kind) => kind switch
    {
        LetterKind.CorrectionNotice => "无正当理由逾期不补正的，视为放弃申请，本机关不再处理该申请",
        LetterKind.ReasonNotice => "理由不合理的，或者逾期没有说明的，本机关不予处理；理由合理而不能在法定期限内答复的，本机关另行确定并告知延迟答复的期限",
        LetterKind.ThirdPartyInquiry => "逾期没有提出意见的，由本机关依法决定是否公开",
        LetterKind.OrganInquiry => "所涉信息由贵单位与我机关共同制作的，逾期没有提出意见视为同意公开",
        LetterKind.FeeNotice => "逾期未缴纳的，视为放弃申请，本机关不再处理该申请；按期缴纳的，答复期限自缴费完成的次日起重新计算",
        _ => null,
    };

    /// <summary>补正、征求意见怎样影响期限。</summary>
    public static string ClockNoteOf(LetterKind kind) =>
        kind == LetterKind.CorrectionNotice ? "答复期限自本机关收到补正之日的次日起重新计算" : "征求意见所需的时间不计算在答复期限之内";

    private static string Addressing(LetterFile file) => file.ApplicantKind == ApplicantKind.NaturalPerson ? "您" : "贵单位";

    // A placeholder of a replayed history is no statement.
    private static string? Told(string? text) => text?.StartsWith(StatedElement.PlaceholderMark, StringComparison.Ordinal) == true ? null : text;

    private static IReadOnlyList<string> Lines(string? text) =>
        Told(text)?.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
