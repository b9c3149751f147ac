using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Tests.Wild;

/// <summary>比对读出的与真相，列出每一处不符。</summary>
internal static class Verdict
{
    /// <param name="harmless">信息都在：除已声明可失的以外，每格都应读对，部分齐全。</param>
    public static IReadOnlyList<string> On(WildDocument document, WildFormat format, Reading reading, bool harmless) => reading switch
    {
        Unreadable unreadable => harmless ? [$"unreadable: {unreadable.Code} {unreadable.Message}"] : [],
        Recognised { Report: var report } =>
        [
            .. Identity(document, format, report, harmless),
            .. CellAddress.All.Select(address => Cell(document, report, address, harmless)).OfType<string>(),
            .. harmless ? Sections(document, report) : [],
        ],
        _ => ["neither a report nor an error"],
    };

    private static IEnumerable<string> Identity(WildDocument document, WildFormat format, AnnualReport report, bool harmless)
    {
        // 标题没有机关的，取网页或元数据表写明的发布机构。
        var published = format == WildFormat.Site || document.Tables.Any(table => table.Rows.Exists(row => row[0].Text.StartsWith("发布", StringComparison.Ordinal)));
        var organ = document.Organ ?? (published ? document.Report.Organ : null);
        var mayMiss = !harmless || (document.Organ is null && WildFormat.Placeless.HasFlag(format));
        if (report.Organ != organ && !(mayMiss && report.Organ is null))
            yield return $"organ: got {report.Organ ?? "null"}, wanted {organ ?? "null"}";
        if (report.Year != document.Year && (harmless || report.Year is not null))
            yield return $"year: got {report.Year}, wanted {document.Year}";
        if (format == WildFormat.Site && report.PublishedOn != document.Report.PublishedOn)
            yield return $"published: got {report.PublishedOn}, wanted {document.Report.PublishedOn}";
        if (harmless && report.RequestLayout != (document.Report.UndividedOther ? TableLayout.Of2019 : TableLayout.Of2021))
            yield return $"layout of table 3: {report.RequestLayout}";
        if (harmless && report.ProactiveLayout != (document.Report.OldProactive ? TableLayout.Of2019 : TableLayout.Of2021))
            yield return $"layout of table 2: {report.ProactiveLayout}";
    }

    private static string? Cell(WildDocument document, AnnualReport report, CellAddress address, bool harmless)
    {
        var want = document.Truth.GetValueOrDefault(address.Text);
        var got = report.Figures[address];
        if (got == want)
            return null;
        if (got is null && harmless && !document.Losable.Contains(address.Text))
            return $"{address}: got null, wanted {want}";
        if (got is null)
            return IsNoted(report, address.Text) ? null : $"{address}: got null without a note, wanted {want}";
        if (document.Disputed.TryGetValue(address.Text, out var other) && got == other && IsNoted(report, address.Text))
            return null;
        return $"{address}: got {got}, wanted {want?.ToString() ?? "null"}: WRONG{(IsNoted(report, address.Text) ? " (noted)" : " IN SILENCE")}";
    }

    /// <summary>说明指到这一格、它的行、它的列或它的表。</summary>
    private static bool IsNoted(AnnualReport report, string address) => report.Notes.Any(note =>
        note.Where == address
        || (note.Where.Length > 0 && address.StartsWith(note.Where + ".", StringComparison.Ordinal))
        || note.Where == $"{address[..2]}.{address[^2..]}"
        || (address.StartsWith("T4", StringComparison.Ordinal) && note.Where == address[..4]));

    private static IEnumerable<string> Sections(WildDocument document, AnnualReport report)
    {
        var furniture = Furniture(document);
        for (var number = 1; number <= 6; number++)
        {
            if (report.Section(number) is not { } section)
            {
                yield return $"section {number}: missing";
                continue;
            }

            var got = string.Concat(section.Text.Split('\n').Select(Bare).Where(line => !furniture.Contains(line)));
            var want = Bare(document.SectionText(number));
            if (got != want)
                yield return $"section {number}: got 「{got}」, wanted 「{want}」";
        }

        if (report.Sections.Length != 6)
            yield return $"sections: {report.Sections.Length}";
    }

    /// <summary>不属于任何部分的行；自加的“小计”、别的表格散成文字时，其各格、各行也认不出是表格。</summary>
    private static HashSet<string> Furniture(WildDocument document)
    {
        var others = document.Tables.Where(table => table.Id == WildTable.Other).SelectMany(table => table.Rows).ToList();
        return
        [
            .. document.Blocks.OfType<WildParagraph>().Where(p => p.Role == TextRole.Furniture).Select(p => Bare(p.Text)),
            .. document.Cells.Where(cell => cell is { Kind: CellKind.Filler, Text.Length: > 0 }).Select(cell => Bare(cell.Text)),
            .. others.SelectMany(row => row).Select(cell => Bare(cell.Text)),
            .. others.Select(row => Bare(string.Concat(row.Select(cell => cell.Text)))),
        ];
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('\u200B' or '\uFEFF')));
}
