using System.Collections.Immutable;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Merging;

/// <summary>待汇总的一份：读出的单位年报，或者没有读出的原因。</summary>
/// <param name="Source">来源，照用户给出的写。</param>
public abstract record MergeItem(string Source);

/// <summary>没有读出来的一份。</summary>
public sealed record UnreadItem(string Source, string Reason) : MergeItem(Source);

/// <summary>单位（部门、下级政府、街道）的年报，只留汇总要用的：机关、年度、版式、数字和疑处。上万份也放得下。</summary>
/// <param name="Doubts">空白、读得不确定、表内不平之处。</param>
public sealed record UnitReport(
    string Source,
    string? Organ,
    int? Year,
    DateOnly? PublishedOn,
    TableLayout ProactiveLayout,
    TableLayout RequestLayout,
    Figures Figures,
    ImmutableArray<Doubt> Doubts) : MergeItem(Source)
{
    /// <param name="findings">这份年报自己的核对结论；表内算式不平的成为疑处。</param>
    public static UnitReport Of(string source, AnnualReport report, IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(
            source, report.Organ, report.Year, report.PublishedOn, report.ProactiveLayout, report.RequestLayout, report.Figures,
            [.. UnitDoubts.Of(source, report, findings)]);
    }

    /// <summary>怎么称呼：机关名称；没有写明的用来源。</summary>
    public string Name => Organ ?? Source;

    /// <summary>这一格按版式本来没有。</summary>
    public bool IsAbsent(CellAddress cell) => RequestLayout.IsAbsent(cell) && Figures[cell] is null;
}

/// <summary>疑处：哪一格（或哪张表，如 <c>T3</c>；说的是整份则为空串）、哪一份、为什么。</summary>
public sealed record Doubt(string Cell, string Source, string Reason);
