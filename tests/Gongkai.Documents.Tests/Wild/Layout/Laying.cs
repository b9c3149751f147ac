using System.Globalization;

namespace Gongkai.Documents.Tests.Wild.Layout;

/// <summary>把真相排成规矩的文件：标题、开头一段、六个部分和三张表，合并单元格齐全。</summary>
internal static class Laying
{
    public static WildDocument Out(WildReport report, RequestLabels labels = RequestLabels.ThreeColumns)
    {
        var document = new WildDocument(report);
        document.Blocks.Add(new WildParagraph(TextRole.Title, $"{report.Organ}{report.Year}年政府信息公开工作年度报告"));
        document.Blocks.Add(new WildParagraph(
            TextRole.Preamble,
            $"根据《中华人民共和国政府信息公开条例》规定编制本报告，统计期限自{report.Year}年1月1日起至{report.Year}年12月31日止。"));
        for (var section = 1; section <= 6; section++)
            AddSection(document, section, labels);
        return document;
    }

    private static void AddSection(WildDocument document, int section, RequestLabels labels)
    {
        var title = $"{Wording.Numerals[section - 1]}、{Wording.SectionTitles[section - 1]}";
        document.Blocks.Add(new WildParagraph(TextRole.SectionTitle, title, section));
        foreach (var text in document.Report.Prose[section - 1])
            document.Blocks.Add(new WildParagraph(TextRole.Body, text, section));
        var table = section switch
        {
            2 => ProactiveTable.Of(document.Report),
            3 => RequestTable.Of(document.Report, labels),
            4 => RemedyTable.Of(document.Report),
            _ => null,
        };
        if (table is not null)
            document.Blocks.Add(table);
    }

    public static WildCell Figure(WildReport report, string address, int columns = 1) =>
        new(CellKind.Figure, Print(report[address]), address, columns);

    public static string Print(decimal? figure) => figure?.ToString(CultureInfo.InvariantCulture) ?? "";
}
