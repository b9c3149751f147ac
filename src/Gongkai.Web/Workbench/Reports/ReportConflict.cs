using System.Globalization;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Records;
using Gongkai.Web.Components.Records;

namespace Gongkai.Web.Workbench.Reports;

/// <summary>两个人同时填报：先保存的人改了哪些格、哪些部分；后保存的人没有动过的，换成先保存的，动过的一样不丢。</summary>
/// <param name="Who">先保存的人。</param>
public sealed record ReportConflict(string Who, DateTimeOffset At, IReadOnlyList<ConflictRow> Rows)
{
    private const int LongestShown = 60;

    /// <summary>对照三稿，并把没有动过的换进表单。</summary>
    /// <param name="opened">打开时的一稿。</param>
    /// <param name="theirs">对方保存的。</param>
    /// <param name="form">本人填写的。</param>
    public static ReportConflict Settle(ReportContent opened, ReportVersion theirs, ReportForm form, string who)
    {
        var rows = new List<ConflictRow>();
        foreach (var cell in CellAddress.All)
            Settle(rows, cell.Name, Value(opened, cell), Value(theirs.Content, cell), form.Cell(cell.Text)?.Trim(), value => form.Cells[cell.Text] = value);
        foreach (var section in theirs.Content.Sections)
            Settle(rows, Section.NameOf(section.Number), Text(opened, section.Number), section.Text, Plain(form.Passage(section.Number)), value => form.Sections[section.Number] = value);
        Settle(rows, Section.NameOf(0), opened.Preface, theirs.Content.Preface, Plain(form.Preface), value => form.Preface = value);
        return new ReportConflict(who, theirs.At, rows);
    }

    private static void Settle(List<ConflictRow> rows, string name, string? opened, string? theirs, string? yours, Action<string?> adopt)
    {
        if ((opened ?? "") == (theirs ?? ""))
            return;
        if ((yours ?? "") == (opened ?? ""))
            adopt(theirs);
        rows.Add(new ConflictRow(name, Shown(opened), Shown(theirs), Shown(yours)));
    }

    private static string? Value(ReportContent content, CellAddress cell) =>
        content.Cells.TryGetValue(cell.Text, out var value) ? value.ToString(CultureInfo.InvariantCulture) : null;

    private static string? Text(ReportContent content, int number) => content.Sections.FirstOrDefault(section => section.Number == number)?.Text;

    private static string? Plain(string? written) => written?.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string? Shown(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Length > LongestShown ? $"{text[..LongestShown]}……（共 {text.Length} 字）" : text;
}
