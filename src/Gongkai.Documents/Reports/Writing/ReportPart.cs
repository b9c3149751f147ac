using Gongkai.Core.Reports;
using Gongkai.Documents.Reports.Writing.Forms;

namespace Gongkai.Documents.Reports.Writing;

/// <summary>成文的一件：部分标题、小标题、正文段落或法定表格。</summary>
internal abstract record ReportPart
{
    /// <summary>按成文次序：各部分的标题、文字，表格在所属部分的文字之后；没有所属部分的表格放在它应在的位置。</summary>
    public static IReadOnlyList<ReportPart> Of(AnnualReport report)
    {
        var tables = FormTable.Of(report);
        var sections = report.Sections;
        return
        [
            .. from i in Enumerable.Range(0, sections.Length + 1)
               from part in (i == 0 ? Paragraphs(report.Preface) : Parts(sections[i - 1])).Concat(tables.Where(table => Place(table, report) == i).Select(table => new TablePart(table)))
               select part,
        ];
    }

    private static IEnumerable<ReportPart> Parts(Section section) =>
        Paragraphs(section.Text).Prepend(new HeadingPart(ReportTitle.Of(section), section));

    private static IEnumerable<ReportPart> Paragraphs(string text) =>
        CleanText.Paragraphs(text).Select(line => Subheading.Is(line) ? (ReportPart)new SubheadingPart(line) : new ParagraphPart(line));

    /// <summary>表格放在几个部分之后。</summary>
    private static int Place(FormTable table, AnnualReport report)
    {
        var numbers = report.Sections.Select(section => section.Number).ToList();
        var own = numbers.LastIndexOf(table.SectionNumber);
        var later = numbers.FindIndex(number => number > table.SectionNumber);
        return own >= 0 ? own + 1 : later >= 0 ? later : numbers.Count;
    }
}

/// <summary>部分标题，如“一、总体情况”。</summary>
internal sealed record HeadingPart(string Text, Section Section) : ReportPart;

/// <summary>小标题，如“（一）主动公开情况”。</summary>
internal sealed record SubheadingPart(string Text) : ReportPart;

/// <summary>正文段落。</summary>
internal sealed record ParagraphPart(string Text) : ReportPart;

/// <summary>法定表格。</summary>
internal sealed record TablePart(FormTable Form) : ReportPart;
