using System.Collections.Immutable;
using Gongkai.Core.Reports.Checks;

namespace Gongkai.Core.Reports.Comparing;

/// <summary>年度比对：两份年报（两个年度，或同一年度的两个版本）逐格、逐部分的不同。</summary>
/// <param name="Cells">数字不同的单元格，按地址次序。</param>
/// <param name="Sections">各部分的文字，按序号；两份都没有的不列。</param>
/// <param name="Preface">引言；两份都没有则为 <c>null</c>。</param>
public sealed record ReportComparison(ImmutableArray<CellChange> Cells, ImmutableArray<SectionComparison> Sections, SectionComparison? Preface)
{
    /// <summary>有任何不同。</summary>
    public bool AnyChange => Cells.Length > 0 || Preface is { IsChanged: true } || Sections.Any(section => section.IsChanged);

    public static ReportComparison Of(AnnualReport old, AnnualReport @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        return new(
            [.. CellAddress.All.Where(cell => Differs(cell, old, @new)).Select(cell => new CellChange(cell, old.Figures[cell], @new.Figures[cell]))],
            [.. Numbers(old, @new).Select(number => SectionComparison.Of(number, SectionText.Of(old, number), SectionText.Of(@new, number)))],
            old.Preface.Length + @new.Preface.Length == 0 ? null : SectionComparison.Of(0, SectionText.OfPreface(old), SectionText.OfPreface(@new)));
    }

    /// <summary>空白与 0 不同；版式本来没有的行计 0，所以与 0 相同。</summary>
    private static bool Differs(CellAddress cell, AnnualReport old, AnnualReport @new) => Counted(old, cell) != Counted(@new, cell);

    private static decimal? Counted(AnnualReport report, CellAddress cell) => report.Figures[cell] ?? (report.IsAbsent(cell) ? 0 : null);

    private static IEnumerable<int> Numbers(AnnualReport old, AnnualReport @new) =>
        old.Sections.Concat(@new.Sections).Select(section => section.Number).Distinct().Order();
}

/// <summary>数字不同的一格；空白为 <c>null</c>。</summary>
public sealed record CellChange(CellAddress Cell, decimal? Old, decimal? New)
{
    /// <summary>增减；有一边空白则为 <c>null</c>。</summary>
    public decimal? Difference => New - Old;

    /// <summary>增减的百分数，一位小数；从前空白或者为 0 的无从说起，为 <c>null</c>。</summary>
    public decimal? Percent => Old is { } old and not 0 && Difference is { } difference ? Math.Round(difference * 100 / old, 1, MidpointRounding.AwayFromZero) : null;
}
