using Gongkai.Core.Ledger;

namespace Gongkai.Core.Reports.Records;

/// <summary>一个机关一个年度的年报档案：各稿、各版次、现在到了哪一步。全部由履历推出。</summary>
public sealed record ReportRecord
{
    /// <summary>类别键；对象的号就是年度。</summary>
    public const string SubjectKind = "report";

    public required Subject Subject { get; init; }

    /// <summary>各稿，由先到后。</summary>
    public IReadOnlyList<ReportVersion> Versions { get; init; } = [];

    /// <summary>公布的各版次，由先到后；后一版次更正前一版次。</summary>
    public IReadOnlyList<ReportEdition> Editions { get; init; } = [];

    public ReportStage Stage { get; init; } = ReportStage.Drafting;

    /// <summary>退回时的意见；没有退回，或者已经重新提交的为空。</summary>
    public IReadOnlyList<ReportRemark> Remarks { get; init; } = [];

    /// <summary>导入时没有读清之处；提交之后不再提。</summary>
    public IReadOnlyList<ReportRemark> Notes { get; init; } = [];

    /// <summary>重新打开的理由；没有重新打开的为 <c>null</c>。</summary>
    public string? ReasonToReopen { get; init; }

    /// <summary>履历的版本：最后一条的条目号；保存时用它判断别人是否先改过。</summary>
    public long Version { get; init; }

    public long Organ => Subject.Organ;

    /// <summary>年度。</summary>
    public int Year => (int)Subject.Number;

    /// <summary>最近的一稿。</summary>
    public ReportContent Content => Versions[^1].Content;

    /// <summary>现行的版次；没有公布的为 <c>null</c>。</summary>
    public ReportEdition? Edition => Editions.Count == 0 ? null : Editions[^1];

    /// <summary>填报、核对时作为“上一年”的：已公布的取现行版次，没有公布的取最近的一稿。</summary>
    public ReportContent Standing => Edition?.Content ?? Content;

    /// <summary><see cref="Standing"/> 编写时的样子，文字里的引用仍在；下一年照用文字的时候用它。</summary>
    public ReportContent StandingAsWritten => Edition is { } edition ? Versions[edition.Version - 1].Content : Content;

    public static Subject SubjectOf(long organ, int year) => new(organ, SubjectKind, year);

    /// <summary>由履历推出；还没有任何一稿的为 <c>null</c>。</summary>
    public static ReportRecord? From(History history) =>
        history.Fold<ReportRecord>(Next) is { } record ? record with { Version = history.Version } : null;

    private static ReportRecord? Next(ReportRecord? record, Entry entry) => entry.Fact switch
    {
        ReportImported { PublishedOn: { } on } fact => (record ?? New(entry)).With(entry, fact.Content).Published(on, entry),
        ReportImported fact => (record ?? New(entry)).With(entry, fact.Content) with { Notes = fact.Notes },
        ReportSaved fact => (record ?? New(entry)).With(entry, fact.Content),
        ReportSubmitted => record! with { Stage = ReportStage.Submitted, Remarks = [], Notes = [] },
        ReportReturned fact => record! with { Stage = ReportStage.Returned, Remarks = fact.Remarks },
        ReportPublished => record!.Published(entry.LegalDate, entry),
        ReportReopened => record! with { Stage = ReportStage.Drafting, ReasonToReopen = entry.Reason },
        _ => record,
    };

    private static ReportRecord New(Entry entry) => new() { Subject = entry.Subject };

    private ReportRecord With(Entry entry, ReportContent content) => this with
    {
        Versions = [.. Versions, new ReportVersion(Versions.Count + 1, content, entry.Number, entry.Who, entry.RecordedAt)],
        Stage = Stage is ReportStage.Returned ? ReportStage.Returned : ReportStage.Drafting,
    };

    private ReportRecord Published(DateOnly on, Entry entry) => this with
    {
        // An edition is what was printed: the figures in its prose no longer follow the tables.
        Editions = [.. Editions, new ReportEdition(Editions.Count + 1, Content.Resolved(), on, entry.Number, Editions.Count == 0 ? null : ReasonToReopen) { Version = Versions.Count }],
        Stage = ReportStage.Published,
        Remarks = [],
        ReasonToReopen = null,
    };
}

/// <summary>一稿：第几稿、内容、条目号、谁在何时存的。</summary>
public sealed record ReportVersion(int Number, ReportContent Content, long Entry, Actor Who, DateTimeOffset At);

/// <summary>一个版次：第几版、内容（文字里的引用已代入数字）、公布日期、条目号、更正的理由（第一版为 <c>null</c>）。</summary>
public sealed record ReportEdition(int Number, ReportContent Content, DateOnly PublishedOn, long Entry, string? Reason)
{
    /// <summary>由第几稿而来。</summary>
    public required int Version { get; init; }
}

/// <summary>年报到了哪一步。</summary>
public enum ReportStage
{
    /// <summary>编制中。</summary>
    Drafting,

    /// <summary>已提交，等待审核。</summary>
    Submitted,

    /// <summary>已退回修改。</summary>
    Returned,

    /// <summary>已公布。</summary>
    Published,
}
