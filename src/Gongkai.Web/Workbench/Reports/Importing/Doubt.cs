using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;
using Gongkai.Web.Components.Reports;

namespace Gongkai.Web.Workbench.Reports.Importing;

/// <summary>一处存疑：没有读清、没有读到、与别的格对不上。由人对照原件，确认或者改正；没有确认的随草稿记下。</summary>
public sealed record Doubt
{
    /// <summary>单元格地址、表、部分；整份的为空串。</summary>
    [DisplayFormat(ConvertEmptyStringToNull = false)]
    public string Where { get; init; } = "";

    /// <summary>为什么存疑。</summary>
    [DisplayFormat(ConvertEmptyStringToNull = false)]
    public string Text { get; init; } = "";

    /// <summary>读到的数；没有读到的为空串。</summary>
    [DisplayFormat(ConvertEmptyStringToNull = false)]
    public string Read { get; init; } = "";

    /// <summary>已对照原件确认。</summary>
    public bool Settled { get; init; }

    /// <summary>存疑的单元格；不在单元格上的为 <c>null</c>。</summary>
    public CellAddress? Cell => CellAddress.Find(Where);

    /// <summary>确认了，或者改过了：不必再记。</summary>
    /// <param name="written">现在填写的。</param>
    public bool IsDone(string? written) => Settled || (Cell is not null && (written?.Trim() ?? "") != Read);

    /// <summary>记在草稿上的一条。</summary>
    public ReportRemark ToRemark() => new(Where, Text.Length > 500 ? Text[..500] : Text);

    /// <summary>一份读好的年报的各处存疑，最要紧的在先：读错的可能、对不上的、空白的、别的。</summary>
    public static IReadOnlyList<Doubt> Of(CheckedReport shown)
    {
        var report = shown.Report;
        var printed = shown.Forms.SelectMany(form => form.FigureRows()).SelectMany(row => row).ToList();
        var notes = report.Notes.Where(note => note.Severity >= Severity.Warning).ToList();
        var noted = notes.Where(note => CellAddress.Find(note.Where) is not null).GroupBy(note => note.Where, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => string.Join("；", group.Select(note => note.Message)), StringComparer.Ordinal);
        return
        [
            .. from cell in printed where noted.ContainsKey(cell.Text) select On(report, cell, noted[cell.Text]),
            .. from cell in printed where !noted.ContainsKey(cell.Text) && shown.IsSuspect(cell) && report.Figures[cell] is not null select On(report, cell, Reason(shown, cell)),
            .. Blanks(report, printed, noted),
            .. from note in notes where !(CellAddress.Find(note.Where) is { } cell && printed.Contains(cell)) select new Doubt { Where = note.Where, Text = note.Message },
        ];
    }

    private static Doubt On(AnnualReport report, CellAddress cell, string text) =>
        new() { Where = cell.Text, Text = text, Read = report.Figures[cell]?.ToString(CultureInfo.InvariantCulture) ?? "" };

    private static string Reason(CheckedReport shown, CellAddress cell) =>
        shown.Findings.First(finding => finding.Severity >= Severity.Warning && finding.Where.Contains(cell.Text, StringComparer.Ordinal)).Message;

    /// <summary>一张表一格也没有读到的，合为一条；不然一格一条。</summary>
    private static IEnumerable<Doubt> Blanks(AnnualReport report, List<CellAddress> printed, Dictionary<string, string> noted)
    {
        foreach (var table in printed.GroupBy(cell => cell.Table))
        {
            var blank = table.Where(cell => report.Figures[cell] is null && !noted.ContainsKey(cell.Text)).ToList();
            if (blank.Count == table.Count())
            {
                yield return new Doubt { Where = table.Key.ToString(), Text = $"{table.Key.ShortName()} {blank.Count} 格都没有读到，请对照原件填写" };
                continue;
            }

            foreach (var cell in blank)
                yield return On(report, cell, report.Origins.ContainsKey(cell) ? "原件上这一格没有数字；没有的填 0，不清楚的留空" : "没有在原件上找到这一格");
        }
    }
}
