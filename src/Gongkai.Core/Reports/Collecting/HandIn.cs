using Gongkai.Core.Ledger;
using Gongkai.Core.Reports.Records;

namespace Gongkai.Core.Reports.Collecting;

/// <summary>一个机关一个年度向一个主管部门的上报：历次上报的原样、每次的结果、催报。全部由履历推出。</summary>
public sealed record HandIn
{
    /// <summary>类别键；对象的号由主管部门的编号和年度合成，所以一个机关可以向区、市各报一份。</summary>
    public const string SubjectKind = "report-handin";

    internal const int YearRoom = 10_000;

    public required Subject Subject { get; init; }

    /// <summary>历次上报，由先到后；还没有报过的为空。</summary>
    public IReadOnlyList<HandInRound> Rounds { get; init; } = [];

    /// <summary>历次催报的日期。</summary>
    public IReadOnlyList<DateOnly> Reminders { get; init; } = [];

    /// <summary>履历的版本：最后一条的条目号。</summary>
    public long Version { get; init; }

    /// <summary>上报的机关。</summary>
    public long Organ => Subject.Organ;

    /// <summary>主管部门：汇集的机关。</summary>
    public long Office => Subject.Number / YearRoom;

    /// <summary>年度。</summary>
    public int Year => (int)(Subject.Number % YearRoom);

    /// <summary>最近一次上报；还没有报过的为 <c>null</c>。</summary>
    public HandInRound? Last => Rounds.Count == 0 ? null : Rounds[^1];

    public HandInState State => Last?.State ?? HandInState.Missing;

    /// <summary>还没有照办的退回意见；不在退回状态的为空。</summary>
    public IReadOnlyList<PinnedRemark> OpenRemarks => State == HandInState.Returned ? Last!.Verdict!.Remarks : [];

    /// <summary>推知迟报、零报告所要的。</summary>
    public HandInStanding Standing => new(
        Organ, State, Rounds.Count, Standings.FirstOrDefault()?.On, Standings.LastOrDefault()?.On, Last is { File: not null, TakenBack: null }, Last is { IsZero: true, TakenBack: null },
        Reminders.Count, Reminders.Count == 0 ? null : Reminders[^1]);

    // What was taken back counts as never handed in.
    private IEnumerable<HandInRound> Standings => Rounds.Where(round => round.TakenBack is null);

    public static Subject SubjectOf(long organ, long office, int year) => new(organ, SubjectKind, (office * YearRoom) + year);

    /// <summary>由履历推出；没有报过也没有催过的为 <c>null</c>。</summary>
    public static HandIn? From(History history) =>
        history.Fold<HandIn>(Next) is { } handIn ? handIn with { Version = history.Version } : null;

    private static HandIn? Next(HandIn? before, Entry entry)
    {
        var handIn = before ?? new HandIn { Subject = entry.Subject };
        return entry.Fact switch
        {
            HandInGiven fact => handIn.With(new HandInRound(handIn.Rounds.Count + 1, fact.Content, entry.LegalDate, entry.RecordedAt, entry.Who) { Answers = fact.Answers }),
            HandInReceived fact => handIn.With(new HandInRound(handIn.Rounds.Count + 1, fact.Content, entry.LegalDate, entry.RecordedAt, entry.Who)
            {
                File = new HandInFile(fact.Format, fact.Digest) { Original = fact.Original },
                Notes = fact.Notes,
            }),
            HandInAccepted fact => handIn.Judged(new HandInVerdict(IsAccepted: true, entry.LegalDate, entry.RecordedAt, entry.Who, []) { Explanations = fact.Explanations }),
            HandInTakenBack => handIn.With(round => round with { TakenBack = new TakenBack(entry.LegalDate, entry.RecordedAt, entry.Who, entry.Reason ?? "") }),
            HandInReturned fact => handIn.Judged(new HandInVerdict(IsAccepted: false, entry.LegalDate, entry.RecordedAt, entry.Who, fact.Remarks)),
            HandInReminded => handIn with { Reminders = [.. handIn.Reminders, entry.LegalDate] },
            _ => before,
        };
    }

    private HandIn With(HandInRound round) => this with { Rounds = [.. Rounds, round] };

    private HandIn Judged(HandInVerdict verdict) => With(round => round with { Verdict = verdict });

    private HandIn With(Func<HandInRound, HandInRound> change) => this with { Rounds = [.. Rounds.SkipLast(1), change(Rounds[^1])] };
}

/// <summary>一次上报：第几次、内容、法律上的日期、时刻、谁报的。</summary>
public sealed record HandInRound(int Number, ReportContent Content, DateOnly On, DateTimeOffset At, Actor Who)
{
    /// <summary>代收的文件；机关自己在平台上报的为 <c>null</c>。</summary>
    public HandInFile? File { get; init; }

    /// <summary>文件没有读清之处。</summary>
    public IReadOnlyList<ReportRemark> Notes { get; init; } = [];

    /// <summary>对上一次退回的各条意见的答复。</summary>
    public IReadOnlyList<RemarkAnswer> Answers { get; init; } = [];

    /// <summary>主管部门的结果；还没有办的为 <c>null</c>。</summary>
    public HandInVerdict? Verdict { get; init; }

    /// <summary>机关自己撤回的：何时、为什么；没有撤回的为 <c>null</c>。</summary>
    public TakenBack? TakenBack { get; init; }

    public HandInState State => TakenBack is not null ? HandInState.Missing : Verdict switch { null => HandInState.HandedIn, { IsAccepted: true } => HandInState.Accepted, _ => HandInState.Returned };

    /// <summary>零报告：三张表写了的全是 0；零报告也是报告。</summary>
    public bool IsZero => Content.Cells.Count > 0 && Content.Cells.Values.All(value => value == 0);
}

/// <summary>机关撤回了一次上报：法律上的日期、时刻、谁、理由。</summary>
public sealed record TakenBack(DateOnly On, DateTimeOffset At, Actor Who, string Reason);

/// <summary>代收的文件：扩展名、内容的 SHA-256。</summary>
public sealed record HandInFile(string Format, string Digest)
{
    /// <summary>原件的附件号，收存在汇集机关；没有收存的为 <c>null</c>。</summary>
    public long? Original { get; init; }
}

/// <summary>主管部门的结果：通过，或者附意见退回。</summary>
public sealed record HandInVerdict(bool IsAccepted, DateOnly On, DateTimeOffset At, Actor Who, IReadOnlyList<PinnedRemark> Remarks)
{
    /// <summary>通过代收的文件时，对各条警告的说明。</summary>
    public IReadOnlyList<Explanation> Explanations { get; init; } = [];
}

/// <summary>报到了哪一步。</summary>
public enum HandInState
{
    /// <summary>未报。</summary>
    Missing,

    /// <summary>已报，等主管部门看。</summary>
    HandedIn,

    /// <summary>退回，等机关改。</summary>
    Returned,

    /// <summary>通过。</summary>
    Accepted,
}
