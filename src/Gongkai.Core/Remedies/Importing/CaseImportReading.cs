using System.Globalization;
using Gongkai.Core.Calendar;
using Gongkai.Core.Privacy;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using static Gongkai.Core.Remedies.Importing.CaseColumn;

namespace Gongkai.Core.Remedies.Importing;

/// <summary>读台账的一行：各栏的文字读成申请人、经过和救济，再按法逐步走一遍。</summary>
internal sealed class CaseImportReading(CaseImportRow row, string organ, DateOnly today)
{
    private const int LongestNumber = 60;
    private const string Reference = "1";

    private static readonly string[] DayForms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    private readonly List<CaseImportFinding> findings = [];
    private readonly List<(OutsideAct Act, CaseColumn Column)> acts = [];

    public PlannedCase Plan(WorkdayCalendar calendar)
    {
        var told = Told();
        if (findings.Count > 0)
            return new(row, Told: null, Case: null, Clock: null, findings);
        var rehearsal = Replay.Rehearse(told, calendar);
        findings.AddRange(rehearsal.Findings.Select(finding => new CaseImportFinding(rehearsal.FailedAt is { } act ? ColumnOf(act) : Review, finding)));
        return findings.Count > 0
            ? new(row, Told: null, Case: null, Clock: null, findings)
            : new(row, told, rehearsal.Case, AnswerClock.Of(rehearsal.Case, calendar), findings);
    }

    private CaseColumn ColumnOf(OutsideAct act) => acts.First(one => ReferenceEquals(one.Act, act)).Column;

    private ToldApplication Told()
    {
        if (Required(CaseColumn.Number) is { Length: > LongestNumber })
            Fault(CaseColumn.Number, CaseRules.Import, $"编号最长 {LongestNumber} 个字");
        var channel = Choice(CaseColumn.Channel, ChannelName.All, name => name.Name, required: true)?.Channel ?? default;
        var kind = Choice(CaseColumn.Kind, ApplicantKindName.All, name => name.Name, required: true)?.Kind ?? default;
        var (parties, mandate) = Parties();
        Acts(channel);
        return new ToldApplication(organ, kind, parties, mandate, Required(Description) ?? "", channel, [.. acts.Select(one => one.Act)], [.. Remedies()]);
    }

    private (Parties Parties, Mandate Mandate) Parties()
    {
        var names = (Required(Name) ?? "").Split(['、', '，', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (row[Identity] is { Length: 18 } number && number.All(char.IsAsciiLetterOrDigit) && !IdentityNumber.IsValid(number) && !CreditCode.IsValid(number))
            Fault(Identity, CaseRules.Contents, "证件号码的校验位不对，请对照证件再填一遍");
        var agent = row[Agent] is { } name ? new Party(name) : null;
        List<Party> principals = [.. names.Select((one, i) => i == 0 ? new Party(one, row[Identity], row[Phone], row[Address], row[Email]) : new Party(one))];
        return (new Parties(principals, agent), agent is null ? Mandate.None : Mandate.Held);
    }

    private void Acts(Channel channel)
    {
        var isConfirmed = ChannelName.Of(channel).NeedsConfirmation;
        if (row[Received] is null && (row[Submitted] is null || !isConfirmed))
            Fault(Received, CaseRules.Receipt, "没有写收到日期；还没有确认收到的网上、传真、平信申请，请写提交日期");
        if (row[Submitted] is not null && !isConfirmed)
            Fault(Submitted, CaseRules.Receipt, $"{ChannelName.Of(channel).Name}以{ChannelName.Of(channel).ReceivedOn}为收到之日，不写提交日期");
        Add(Submitted, new CaseSubmitted(channel));
        Add(Received, new CaseReceived(channel));
        Add(CorrectionAsked, new CorrectionRequested(Days(CorrectionDays, CorrectionRequested.UsualWorkdays), Day(CorrectionServed)));
        Add(CaseColumn.CorrectionReceived, new CorrectionReceived());
        Add(CorrectionLapsed, new CorrectionExpired());
        Add(PartyAsked, new ThirdPartyConsulted(Reference));
        Add(PartyReplied, new ThirdPartyReplied(Reference));
        Add(PartyLapsed, new ThirdPartyExpired(Reference));
        Add(OrganAsked, new OrganConsulted(Reference));
        Add(CaseColumn.OrganReplied, new OrganReplied(Reference));
        Add(OrganLapsed, new OrganExpired(Reference));
        Add(Extended, new DeadlineExtended(Days(ExtendedDays, AnswerTerms.On(today).LongestExtension)));
        Add(CaseColumn.FeeNoticed, new FeeNoticed());
        Add(CaseColumn.FeePaid, new FeePaid());
        Add(FeeLapsed, new FeeExpired());
        Add(ReasonAsked, new ReasonRequested());
        Add(ReasonGiven, new ReasonReceived());
        Add(ReasonLapsed, new ReasonExpired());
        Delay();
        Add(Withdrawn, new RequestWithdrawn());
        Answered();
    }

    // The day it is delayed to may be still to come.
    private void Delay()
    {
        if (row[Delayed] is null != row[DelayedUntil] is null)
            Fault(row[Delayed] is null ? Delayed : DelayedUntil, CaseRules.Excessive, "延迟答复要写两栏：哪天确定并告知，延迟至哪天；没有延迟的都不写");
        else if (Date(DelayedUntil) is { } until)
            Add(Delayed, new AnswerDelayed(until));
    }

    private void Answered()
    {
        var answer = row[Answer] is null ? null : AnswerTypeName.All.FirstOrDefault(name => row[Answer]!.Trim().StartsWith(name.Code, StringComparison.OrdinalIgnoreCase) || row[Answer]!.Trim() == name.Name);
        if (row[Answer] is { } written && answer is null)
            Fault(Answer, CaseRules.Decide, $"没有“{written}”这个答复类型，请从下拉的值中选一个，如 A02");
        if (row[Answer] is not null && row[Decided] is null && row[Dispatched] is null)
            Fault(Decided, CaseRules.Decide, "写了答复类型，没有写决定日期或者发出日期；还没有答复的，答复类型留空");
        if (row[Answer] is null && (row[Decided] ?? row[Dispatched]) is not null)
            Fault(Answer, CaseRules.Decide, "写了决定或者发出的日期，没有写答复类型");
        if (answer is not null)
            Add(row[Decided] is null ? Dispatched : Decided, new AnswerDecided(answer.Type, []));
        var by = Choice(By, DispatchMethodName.All, name => name.Name)?.Method ?? DispatchMethod.Post;
        Add(Dispatched, new AnswerDispatched(by));
    }

    private IEnumerable<ToldRemedy> Remedies()
    {
        List<ToldRemedy?> told = [Remedy(RemedyKind.Reconsideration, Review, ReviewOutcome, ReviewEnded), Remedy(RemedyKind.Litigation, Suit, SuitOutcome, SuitEnded)];
        return told.OfType<ToldRemedy>();
    }

    private ToldRemedy? Remedy(RemedyKind kind, CaseColumn filed, CaseColumn outcome, CaseColumn ended)
    {
        var decision = Choice(outcome, RemedyDecisionName.All, name => name.Name);
        var (filedOn, endedOn) = (Day(filed), Day(ended));
        if (row[filed] is null && (row[outcome] ?? row[ended]) is not null)
            FaultRemedy(filed, RemedyRules.Filing, $"写了{RemedyKindName.Of(kind).Name}的结果，没有写哪天提起");
        if (row[outcome] is null != row[ended] is null)
            FaultRemedy(row[outcome] is null ? outcome : ended, RemedyRules.Concluding, "审结的，结果和审结日期都要写；没有审结的都不写");
        return filedOn is { } on ? new(kind, kind == RemedyKind.Litigation && row[Review] is not null, on, decision?.Outcome, endedOn) : null;
    }

    private void Add(CaseColumn column, CaseFact fact)
    {
        if (Day(column) is { } on)
            acts.Add((new OutsideAct(on, fact, []), column));
    }

    private DateOnly? Day(CaseColumn column)
    {
        var on = Date(column);
        if (on > today)
            Fault(column, CaseRules.Dates, $"日期 {on:yyyy-MM-dd} 还没有到");
        return on;
    }

    private DateOnly? Date(CaseColumn column)
    {
        if (row[column] is not { } written)
            return null;
        var text = written.Trim();
        var day = text.Length > 10 && text[10] == 'T' ? text[..10] : text;
        if (DateOnly.TryParseExact(day, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var on) && on.Year >= 2008)
            return on;
        Fault(column, CaseRules.Dates, $"“{written}”不是日期，请写成 2026-03-02");
        return null;
    }

    private int Days(CaseColumn column, int usual)
    {
        if (row[column] is not { } written)
            return usual;
        if (int.TryParse(written.Replace("个工作日", "", StringComparison.Ordinal).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and < 1000)
            return days;
        Fault(column, CaseRules.Import, $"“{written}”不是工作日数，请只写数字，如 {usual}");
        return usual;
    }

    private T? Choice<T>(CaseColumn column, IReadOnlyList<T> all, Func<T, string> nameOf, bool required = false)
        where T : class
    {
        if ((required ? Required(column) : row[column])?.Trim() is not { } written)
            return null;
        var chosen = all.FirstOrDefault(one => nameOf(one) == written);
        if (chosen is null)
            Fault(column, CaseRules.Import, $"没有“{written}”这一种，应为{string.Join("、", all.Select(nameOf))}之一");
        return chosen;
    }

    private string? Required(CaseColumn column)
    {
        if (row[column] is { } written && written.Trim().Length > 0)
            return written.Trim();
        Fault(column, column == CaseColumn.Number ? CaseRules.Import : CaseRules.Contents, $"请填写{column.Heading}");
        return null;
    }

    private void Fault(CaseColumn column, Rule rule, string message) => findings.Add(new(column, CaseRules.Break(rule, message)));

    private void FaultRemedy(CaseColumn column, Rule rule, string message) => findings.Add(new(column, RemedyRules.Break(rule, message)));
}
