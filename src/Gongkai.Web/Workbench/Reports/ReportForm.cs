using System.Globalization;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Counting;
using Gongkai.Core.Reports.Declaring;
using Gongkai.Core.Reports.Records;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Gongkai.Web.Workbench.Reports;

/// <summary>填报的表单：各单元格、各部分、对警告的说明，都照填写的文字原样带着，读不懂的也不丢。</summary>
public sealed class ReportForm
{
    /// <summary>一个部分、一条说明的最长字数。</summary>
    public const int LongestPassage = 50_000;

    private const int ProblemsAndImprovements = 5;

    public string? Preface { get; set; }

    /// <summary>按单元格地址，如 <c>T3.R1.C1</c>。</summary>
    public IDictionary<string, string?> Cells { get; set; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>按部分的序号。</summary>
    public IDictionary<int, string?> Sections { get; set; } = new Dictionary<int, string?>();

    /// <summary>按规则实例的编号。</summary>
    public IDictionary<string, string?> Explanations { get; set; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    public static ReportForm Of(ReportContent content) => new()
    {
        Preface = content.Preface,
        Cells = content.Cells.ToDictionary(cell => cell.Key, cell => (string?)cell.Value.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal),
        Sections = content.Sections.ToDictionary(section => section.Number, section => (string?)section.Text),
        Explanations = content.Explanations.ToDictionary(one => one.Rule, one => (string?)one.Text, StringComparer.Ordinal),
    };

    /// <summary>一格里填写的；没有则为 <c>null</c>。</summary>
    public string? Cell(string address) => Cells.TryGetValue(address, out var written) ? written : null;

    /// <summary>一个部分里填写的；没有则为 <c>null</c>。</summary>
    public string? Passage(int number) => Sections.TryGetValue(number, out var written) ? written : null;

    /// <summary>一条说明；没有则为 <c>null</c>。</summary>
    public string? ExplanationOf(string rule) => Explanations.TryGetValue(rule, out var written) ? written : null;

    /// <summary>空白的单元格都填 0；金额也是。</summary>
    public void FillZeros()
    {
        foreach (var cell in CellAddress.All.Where(cell => cell.Table != StatutoryTable.T2019 && string.IsNullOrWhiteSpace(Cell(cell.Text))))
            Cells[cell.Text] = "0";
    }

    /// <summary>许可、处罚、强制、收费照采数单填入；一条也没有核实的不动。答填了哪几格。</summary>
    /// <param name="onlyBlank">填过的不动。</param>
    public IReadOnlyList<DeclaredCell> FillDeclared(FigureSheet sheet, bool onlyBlank = false)
    {
        var filled = DeclaredCell.All.Where(cell => sheet.InReport(cell) is not null && !(onlyBlank && !string.IsNullOrWhiteSpace(Cell(cell.Address.Text)))).ToList();
        foreach (var cell in filled)
            Cells[cell.Address.Text] = sheet.InReport(cell)!.Value.ToString(CultureInfo.InvariantCulture);
        return filled;
    }

    /// <summary>表三、表四照登记的件数填入。</summary>
    public void FillCounted(Tally tally)
    {
        foreach (var (cell, value) in tally.Figures.Filled.Where(cell => tally.Behind(cell.Key) is not null))
            Cells[cell.Text] = value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>表三、表四一格也没有填。</summary>
    public bool HasNoRequests => CellAddress.All.Where(cell => cell.Table is StatutoryTable.T3 or StatutoryTable.T4).All(cell => string.IsNullOrWhiteSpace(Cell(cell.Text)));

    /// <summary>空白的部分照用上一年的文字，其中的上一年改为这一年；第五部分要写这一年的问题，不照用。</summary>
    public void FillTexts(ReportContent before, int year)
    {
        string Renewed(string text) => text.Replace($"{year - 1}年", $"{year}年", StringComparison.Ordinal);
        if (string.IsNullOrWhiteSpace(Preface))
            Preface = Renewed(before.Preface);
        foreach (var section in before.Sections.Where(section => section.Number != ProblemsAndImprovements && string.IsNullOrWhiteSpace(Passage(section.Number))))
            Sections[section.Number] = Renewed(section.Text);
    }

    /// <summary>换掉引言（0）或一个部分的文字。</summary>
    public void Take(int number, string text)
    {
        if (number == 0)
            Preface = text;
        else
            Sections[number] = text;
    }

    /// <summary>换成一稿的引言和各部分文字。</summary>
    public void TakeTexts(ReportContent content)
    {
        foreach (var number in content.Sections.Select(section => section.Number).Prepend(0))
            Take(number, content.TextOf(number));
    }

    /// <summary>装成一稿；读不懂的单元格记在 <paramref name="state"/> 里，别的照收。</summary>
    /// <param name="basis">从前的一稿：版式和各部分的标题照它。</param>
    public ReportContent Read(ReportContent basis, ModelStateDictionary state)
    {
        var cells = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (cell, written) in Cells)
        {
            if (CellAddress.Find(cell) is not { } address || string.IsNullOrWhiteSpace(written))
                continue;
            if (Number(written) is { } value)
                cells[cell] = value;
            else
                state.AddModelError($"Form.Cells[{cell}]", $"{address.Name}填了“{written.Trim()}”，应为数字；没有的填 0，不清楚的留空");
        }

        return basis with
        {
            Preface = Text(Preface),
            Sections = [.. basis.Sections.Select(section => section with { Text = Text(Passage(section.Number)) })],
            Cells = cells,
            Explanations = [.. Explanations.Where(one => !string.IsNullOrWhiteSpace(one.Value)).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => new Explanation(one.Key, one.Value!.Trim()))],
        };
    }

    /// <summary>全角的、带千分号的也读得懂。</summary>
    private static decimal? Number(string written)
    {
        var plain = written.Trim().Normalize(System.Text.NormalizationForm.FormKC).Replace(",", "", StringComparison.Ordinal);
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < Figures.CountLimit ? value : null;
    }

    private static string Text(string? written) => (written ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim('\n', ' ', '　', '\t');
}
