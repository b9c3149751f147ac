using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Gongkai.Core.Reports;

namespace Gongkai.Documents.Tests.Reports.Pdf;

/// <summary>
/// 三张法定表格，没有一条线：字体、字号、列宽、行距、对齐、空格的写法、分页、页码各不相同。同一种子给出同一份。
/// </summary>
internal sealed class LinelessPages
{
    private readonly Random random;
    private readonly Dictionary<CellAddress, decimal?> figures = [];
    private readonly double blanks;
    private readonly string blank;

    private LinelessPages(int seed)
    {
        random = new(seed);
        blanks = Pick(0, 0.1, 0.3, 0.7);
        blank = Pick("", "", "", "/", "-", "—");
    }

    /// <summary>印的是什么：没有写数字的格为 <c>null</c>。</summary>
    public IReadOnlyDictionary<CellAddress, decimal?> Figures => figures;

    public string Html { get; private set; } = "";

    public JsonObject Paper { get; private set; } = [];

    /// <summary>整份转多少度印出来（/Rotate）；正着为 0。</summary>
    public int Turned { get; private set; }

    public static LinelessPages Of(int seed)
    {
        var pages = new LinelessPages(seed);
        pages.Fill();
        pages.Html = pages.Page();
        pages.Paper = new()
        {
            ["paperWidth"] = 8.27,
            ["paperHeight"] = 11.69,
            ["landscape"] = pages.Chance(0.3),
            ["displayHeaderFooter"] = pages.Chance(0.3),
            ["scale"] = pages.Pick(1, 1, 0.8, 0.6),
        };
        pages.Turned = pages.Pick(0, 0, 0, 0, 90, 270);
        return pages;
    }

    private void Fill()
    {
        var most = Pick(3, 60, 3000);
        foreach (var cell in CellAddress.Of(StatutoryTable.T2))
            figures[cell] = cell.IsAmount ? random.Next(0, 100_000) / 100m : random.Next(0, most * 10);
        foreach (var column in ApplicantColumn.Kinds)
        {
            foreach (var row in RequestRow.All)
                figures[row.At(column)] = Chance(0.6) ? 0 : random.Next(0, most);
            figures[RequestRow.TotalHandled.At(column)] = RequestRow.Leaves.Sum(row => figures[row.At(column)]);
        }

        foreach (var row in RequestRow.All)
            figures[row.At(ApplicantColumn.Total)] = ApplicantColumn.Kinds.Sum(column => figures[row.At(column)]);
        foreach (var group in RemedyGroup.All)
        {
            foreach (var result in RemedyResult.All.Take(4))
                figures[group.At(result)] = Chance(0.6) ? 0 : random.Next(0, most);
            figures[group.At(RemedyResult.Total)] = RemedyResult.All.Take(4).Sum(result => figures[group.At(result)]);
        }

        foreach (var cell in figures.Keys.Where(_ => Chance(blanks)).ToList())
            figures[cell] = null;
    }

    private string Page() =>
        $$"""
        <!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><style>
        body { font: {{Pick(9, 10.5, 12, 14)}}pt/{{Pick("1.2", "1.5", "1.9")}} {{Pick("Noto Serif CJK SC", "Noto Sans CJK SC", "serif")}}; margin: {{Pick(0, 20, 60)}}px }
        table { width: {{Pick("100%", "100%", "auto")}}; table-layout: {{Pick("auto", "auto", "fixed")}}; {{Pick("border-collapse: collapse", "border-spacing: 2px", "border-spacing: 6px")}} }
        td { border: none; padding: {{Pick("1px", "2px 6px", "6px", "8px 3px")}}; text-align: {{Pick("center", "center", "left", "right")}}; vertical-align: {{Pick("middle", "middle", "top", "bottom")}} }
        .label { text-align: {{Pick("left", "center")}}; {{Pick("", "width: 110px", "width: 60px", "width: 200px")}} }
        .upright { writing-mode: {{Pick("horizontal-tb", "horizontal-tb", "vertical-rl")}} }
        {{Pick("tr { break-inside: avoid }", "", "table { break-inside: avoid }")}}
        .head tr, .head { break-inside: avoid }
        {{Pick("", "td { word-break: break-all }")}}
        </style></head><body>
        <h1>滨河区青禾街道办事处2024年政府信息公开工作年度报告</h1>
        <h2>一、总体情况</h2><p>{{Prose()}}</p>
        <h2>二、主动公开政府信息情况</h2>{{Proactive()}}
        <h2>三、收到和处理政府信息公开申请情况</h2>{{Requests()}}
        <h2>四、因政府信息公开工作被申请行政复议、提起行政诉讼情况</h2>{{Remedies()}}
        <h2>五、存在的主要问题及改进情况</h2><p>{{Prose()}}</p>
        <h2>六、其他需要报告的事项</h2><p>无。</p></body></html>
        """;

    private string Prose() => string.Concat(Enumerable.Repeat("本年度主动公开政府信息 128 条，办结依申请公开 12 件，均在法定期限内答复。", random.Next(1, 12)));

    private string Proactive()
    {
        var table = new StringBuilder("<table>");
        foreach (var item in ProactiveRow.Of2021.GroupBy(row => row.Item))
        {
            table.Append($"<tr><td colspan=4>{item.Key}</td></tr><tr><td class=label>信息内容</td>");
            var columns = item.First().Columns;
            table.Append(string.Concat(columns.Select(column => $"<td{(columns.Count == 1 ? " colspan=3" : "")}>{column.Label}</td>"))).Append("</tr>");
            foreach (var row in item)
            {
                var cells = Enumerable.Range(0, row.Columns.Count).Select(i => Cell(row.At(i), row.Columns.Count == 1 ? 3 : 1));
                table.Append($"<tr><td class=label>{row.Label}</td>{string.Concat(cells)}</tr>");
            }
        }

        return table.Append("</table>").ToString();
    }

    private string Requests()
    {
        var isHeadRepeated = Chance(0.3);
        var head = "<tr><td class=label colspan=3 rowspan=3>（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td colspan=7>申请人情况</td></tr>"
            + $"<tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr><tr>{string.Concat(ApplicantColumn.Kinds.Skip(1).Select(column => $"<td>{column.Label}</td>"))}</tr>";
        var table = new StringBuilder("<table>").Append(isHeadRepeated ? $"<thead class=head>{head}</thead>" : $"<tbody class=head>{head}</tbody>");
        string? group = null;
        foreach (var row in RequestRow.All)
        {
            var isResult = row.Number.StartsWith("R3.", StringComparison.Ordinal);
            table.Append("<tr>");
            if (row.Number == "R3.1")
                table.Append($"<td class='label upright' rowspan={RequestRow.All.Count - 3}>{RequestRow.ResultsLabel}</td>");
            if (row.Group is { } name && name != group)
                table.Append($"<td class=label rowspan={RequestRow.All.Count(other => other.Group == name)}>{name}</td>");
            group = row.Group;
            table.Append($"<td class=label colspan={(row.Group is not null ? 1 : isResult ? 2 : 3)}>{row.Label}</td>");
            table.Append(string.Concat(ApplicantColumn.All.Select(column => Cell(row.At(column))))).Append("</tr>");
        }

        return table.Append("</table>").ToString();
    }

    private string Remedies()
    {
        var results = string.Concat(RemedyResult.All.Select(result => $"<td rowspan=2>{result.Label}</td>"));
        var later = string.Concat(RemedyResult.All.Select(result => $"<td>{result.Label}</td>"));
        return $"<table><tbody class=head><tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr><tr>{results}<td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr><tr>{later}{later}</tr></tbody><tr>"
            + string.Concat(RemedyGroup.All.SelectMany(group => RemedyResult.All.Select(result => Cell(group.At(result))))) + "</tr></table>";
    }

    private string Cell(CellAddress cell, int span = 1) =>
        $"<td{(span > 1 ? $" colspan={span}" : "")}>{figures[cell]?.ToString(CultureInfo.InvariantCulture) ?? blank}</td>";

    private bool Chance(double probability) => random.NextDouble() < probability;

    private T Pick<T>(params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
