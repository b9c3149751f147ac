using System.Globalization;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Counting;

/// <summary>年报的表三、表四与登记的申请、复议诉讼数得一致；有一部分不在本平台办理的，写明说明。从来没有登记过申请的机关不核对。</summary>
public static class CountsAgree
{
    public static readonly Rule Rule = new(
        "REPORT-COUNTED", Severity.Warning, "表三、表四每一格等于登记在平台上的件数；不相等的须写明缘故，例如有一部分不在本平台办理", "《条例》第五十条；年报格式 §6");

    private const int Named = 6;

    public static IEnumerable<CheckOutcome> Check(ReportContent content, RecordedYear? records)
    {
        if (records is not { IsKept: true })
            yield break;
        var different = CellAddress.All.Where(cell => Differs(content, records, cell)).ToList();
        yield return different.Count == 0 ? CheckOutcome.Passed(Rule) : CheckOutcome.Of(Rule, Different(content, records, different));
    }

    /// <summary>这一格填的与登记的件数不同。</summary>
    public static bool Differs(ReportContent content, RecordedYear records, CellAddress cell) => records.Tally.Behind(cell) is { } counted && content.Figure(cell) != counted.Count;

    private static Finding Different(ReportContent content, RecordedYear records, List<CellAddress> cells) => new(
        Rule.Id, Rule.Severity, [.. cells.Select(cell => cell.Text)], Number(records.Tally.Behind(cells[0])!.Count), content.Figure(cells[0]) is { } value ? Number(value) : null,
        $"表三、表四有 {cells.Count} 格与登记的件数不同：{string.Join('；', cells.Take(Named).Select(cell => Told(content, records, cell)))}{(cells.Count > Named ? " 等" : "")}。请照登记的件数填入，或者补登、更正记录；有一部分不在本平台办理的，写明说明");

    private static string Told(ReportContent content, RecordedYear records, CellAddress cell) =>
        $"{cell.Name}填了 {(content.Figure(cell) is { } value ? Number(value) : "空白")}，登记 {records.Tally.Behind(cell)!.Count}";

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
