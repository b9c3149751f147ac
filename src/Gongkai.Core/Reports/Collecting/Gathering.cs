using Gongkai.Core.Ledger;

namespace Gongkai.Core.Reports.Collecting;

/// <summary>年报汇集：主管部门一个年度向哪些机关收年报、内部报送期限是哪天（《条例》第四十九条；RPT-3、RPT-4）。记在汇集机关账上，对象的号就是年度。</summary>
public sealed record Gathering
{
    /// <summary>类别键。</summary>
    public const string SubjectKind = "report-collection";

    /// <summary>与上报对应的各条的类别键。</summary>
    public const string NoteKind = "report-collection-note";

    public required Subject Subject { get; init; }

    /// <summary>应报的机关，按列入的先后；本机关自己在其中的，是本级承办的件数。</summary>
    public required IReadOnlyList<long> Organs { get; init; }

    /// <summary>内部报送期限（当天仍不算迟）；法定的公布期限另计。</summary>
    public required DateOnly Due { get; init; }

    /// <summary>给各机关看的说明；没有则为 <c>null</c>。</summary>
    public string? Note { get; init; }

    public bool IsOpen { get; init; } = true;

    /// <summary>履历的版本：最后一条的条目号。</summary>
    public long Version { get; init; }

    /// <summary>汇集的机关。</summary>
    public long Office => Subject.Organ;

    /// <summary>年度。</summary>
    public int Year => (int)Subject.Number;

    public bool Includes(long organ) => Organs.Contains(organ);

    public static Subject SubjectOf(long office, int year) => new(office, SubjectKind, year);

    /// <summary>汇集机关账上与一个机关的上报对应的各条；不在汇集自己的履历里，机关再多名单也不变长。</summary>
    public static Subject NoteOn(long office, long organ, int year) => new(office, NoteKind, (organ * HandIn.YearRoom) + year);

    /// <summary>由履历推出；没有打开过的为 <c>null</c>。</summary>
    public static Gathering? From(History history) =>
        history.Fold<Gathering>(Next) is { } collection ? collection with { Version = history.Version } : null;

    private static Gathering? Next(Gathering? collection, Entry entry) => entry.Fact switch
    {
        CollectionOpened fact => new Gathering { Subject = entry.Subject, Organs = fact.Organs, Due = fact.Due, Note = fact.Note },
        CollectionChanged fact => collection! with
        {
            Organs = [.. collection.Organs.Except(fact.Removed), .. fact.Added],
            Due = fact.Due,
            Note = fact.Note,
        },
        CollectionClosed => collection! with { IsOpen = false },
        CollectionReopened => collection! with { IsOpen = true },
        _ => collection,
    };
}
