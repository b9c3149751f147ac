using System.Globalization;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>把规则系到表格上：按列、行、组取实例，比较单元格。</summary>
public static class CellComparison
{
    public static Rule For(this Rule rule, ApplicantColumn column) => rule.Instance(column.Number);

    public static Rule For(this Rule rule, RequestRow row) => rule.Instance(row.Number);

    public static Rule For(this Rule rule, RemedyGroup group) => rule.Instance(group.Letter);

    /// <summary>应为与实为相等则通过；任一为 <c>null</c>（所需单元格空白）则不适用；否则一条结论，列出全部比较过的单元格。</summary>
    /// <param name="message">未通过时的说明；只在未通过时求值。</param>
    /// <param name="lastYear">上一年年报里比较过的单元格。</param>
    public static CheckOutcome Compare(
        this Rule rule, IEnumerable<CellAddress> cells, decimal? expected, decimal? actual, Func<string> message, Severity? severity = null, IEnumerable<CellAddress>? lastYear = null) =>
        (expected, actual) switch
        {
            (null, _) or (_, null) => CheckOutcome.NotApplicable(rule),
            ({ } e, { } a) when e == a => CheckOutcome.Passed(rule),
            ({ } e, { } a) => CheckOutcome.Of(rule, rule.Finding(cells, Number(e), Number(a), message(), severity) with { WhereLastYear = [.. (lastYear ?? []).Select(cell => cell.Text)] }),
        };

    /// <summary>本规则的一条结论，级别默认取规则的级别。</summary>
    public static Finding Finding(
        this Rule rule, IEnumerable<CellAddress> cells, string? expected, string? actual, string message, Severity? severity = null) =>
        new(rule.Id, severity ?? rule.Severity, [.. cells.Select(cell => cell.Text)], expected, actual, message);

    /// <summary>各格之和；本版式没有的行计 0，其余有一格空白即为 <c>null</c>。</summary>
    public static decimal? Sum(this AnnualReport report, IReadOnlyList<CellAddress> cells)
    {
        if (report.Figures.Sum(cells) is { } whole)
            return whole;
        var sum = 0m;
        for (var i = 0; i < cells.Count; i++)
        {
            if (report.Figures[cells[i]] is { } value)
                sum += value;
            else if (!report.IsAbsent(cells[i]))
                return null;
        }

        return sum;
    }

    /// <summary>本版式没有这一格，因而没有数字。</summary>
    public static bool IsAbsent(this AnnualReport report, CellAddress cell) =>
        report.RequestLayout.IsAbsent(cell) && report.Figures[cell] is null;

    /// <summary>本版式有的各格。</summary>
    public static IEnumerable<CellAddress> Present(this AnnualReport report, params IEnumerable<CellAddress> cells) =>
        cells.Where(cell => !report.IsAbsent(cell));

    /// <summary>两数之差的绝对值。</summary>
    public static decimal Difference(decimal? one, decimal? other) => Math.Abs((one - other) ?? 0);

    /// <summary>数字的写法：半角、不带分隔符、不作四舍五入。</summary>
    public static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
