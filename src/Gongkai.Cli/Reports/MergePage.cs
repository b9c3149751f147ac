using System.Globalization;
using System.Text;
using Gongkai.Cli.Output;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Merging;

namespace Gongkai.Cli.Reports;

/// <summary>给人看的汇总结果：多少份计入，谁没有计入、谁缺报、哪里有疑处，和几个要紧的总数。</summary>
internal sealed class MergePage(Screen screen)
{
    private const int ShownDoubts = 40;

    public string Write(Merged merged, string path)
    {
        var page = new StringBuilder();
        if (!merged.Included.IsEmpty)
            page.Append($"已写出 {Printable.Line(path)}：{ReportPage.Title(merged.Report)}\n");
        page.Append(CultureInfo.InvariantCulture, $"计入 {merged.Included.Length} 份，没有计入 {merged.Excluded.Length} 份{(merged.Missing is { } missing ? $"，缺报 {missing.Length} 个机关" : "")}，疑处 {merged.Doubts.Length} 处\n");
        if (!merged.Included.IsEmpty)
            Totals(page, merged.Report.Requests);
        foreach (var note in merged.Report.Notes)
            NoteLine.Append(page, note, screen);
        List(page, "没有计入", [.. merged.Excluded.Select(item => $"{item.Source}：{item.Reason}")]);
        List(page, "缺报", [.. merged.Missing ?? []]);
        List(page, "疑处", [.. merged.Doubts.Select(doubt => $"{(doubt.Cell.Length == 0 ? "" : $"{doubt.Cell}　")}{doubt.Source}：{doubt.Reason}")]);
        return page.ToString();
    }

    private void Totals(StringBuilder page, RequestFigures requests)
    {
        var table = new TextTable(screen);
        foreach (var row in new[] { RequestRow.NewlyReceived, RequestRow.CarriedOver, RequestRow.TotalHandled, RequestRow.CarriedForward })
            table.Row(ShortNames.Of(row), FigureText.Of(requests[row, ApplicantColumn.Total]));
        table.AppendTo(page);
    }

    private void List(StringBuilder page, string title, List<string> lines)
    {
        if (lines.Count == 0)
            return;
        page.Append('\n').Append(screen.Paint($"{title}（{lines.Count}）", Style.Heading)).Append('\n');
        foreach (var line in lines.Take(ShownDoubts))
            Wrapping.Append(page, Printable.Line(line), screen.Width, "  ");
        if (lines.Count > ShownDoubts)
            page.Append(CultureInfo.InvariantCulture, $"  其余 {lines.Count - ShownDoubts} 处写成 .json 可以看全\n");
    }
}
