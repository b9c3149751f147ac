using System.Globalization;
using System.Text;
using Gongkai.Cli.Output;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Comparing;

namespace Gongkai.Cli.Reports;

/// <summary>给人看的比对：不同的单元格逐表列出，各部分的相似度，不同的句子逐字对照。</summary>
internal sealed class ComparePage(Screen screen)
{
    private const int LabelWidth = 18;

    public string Write((AnnualReport Report, string Source) old, (AnnualReport Report, string Source) @new, ReportComparison comparison)
    {
        var page = new StringBuilder();
        Head(page, "旧", old);
        Head(page, "新", @new);
        if (Layouts(old.Report, @new.Report) is { } layouts)
            Wrapping.Append(page, layouts, screen.Width, "  ");
        if (!comparison.AnyChange)
            return page.Append('\n').Append(screen.Paint("没有不同", Style.Good)).Append('\n').ToString();
        Cells(page, comparison);
        Sections(page, comparison);
        return page.ToString();
    }

    private void Head(StringBuilder page, string name, (AnnualReport Report, string Source) side) =>
        page.Append(name).Append("  ").Append(screen.Paint(Printable.Line(side.Source), Style.Strong)).Append("  ").Append(ReportPage.Title(side.Report)).Append('\n');

    private static string? Layouts(AnnualReport old, AnnualReport @new) => (old.ProactiveLayout != @new.ProactiveLayout, old.RequestLayout != @new.RequestLayout) switch
    {
        (false, false) => null,
        (true, false) => "两份的表二版式不同，各按各的栏目列出",
        (false, true) => "两份的表三版式不同：旧版式的“（六）其他处理”计在“3.其他”",
        _ => "两份的表二、表三版式都不同：表二各按各的栏目列出，旧表三的“（六）其他处理”计在“3.其他”",
    };

    private void Cells(StringBuilder page, ReportComparison comparison)
    {
        foreach (var table in comparison.Cells.GroupBy(change => change.Cell.Table))
        {
            Heading(page, $"{table.Key.FullName()}：{table.Count()} 格不同");
            var rows = new TextTable(screen).Header("", "旧", "新", "增减", "单元格");
            foreach (var change in table)
                rows.Row(ShortNames.Of(change.Cell), FigureText.Of(change.Old), FigureText.Of(change.New), Signed(change.Difference), change.Cell.Text);
            rows.AppendTo(page, LabelWidth);
        }
    }

    private static string Signed(decimal? difference) => difference switch
    {
        null => "",
        > 0 => $"+{difference.Value.ToString(CultureInfo.InvariantCulture)}",
        _ => difference.Value.ToString(CultureInfo.InvariantCulture),
    };

    private void Sections(StringBuilder page, ReportComparison comparison)
    {
        Heading(page, "文字");
        var all = comparison.Preface is { } preface ? comparison.Sections.Insert(0, preface) : comparison.Sections;
        var table = new TextTable(screen);
        foreach (var section in all)
            table.Row(Name(section), section.IsChanged ? $"相似度 {Percent(section.Similarity)}" : "相同");
        table.AppendTo(page, LabelWidth);
        foreach (var section in all.Where(section => section.Changes.Length > 0))
            Changes(page, section);
    }

    private void Changes(StringBuilder page, SectionComparison section)
    {
        page.Append('\n').Append("  ").Append(screen.Paint(Name(section), Style.Strong)).Append('\n');
        foreach (var change in section.Changes)
            Wrapping.Append(page, string.Concat(change.Pieces.Select(Piece)), screen.Width, string.Create(CultureInfo.InvariantCulture, $"  第 {change.Paragraph} 段  "));
    }

    private static string Piece(TextPiece piece)
    {
        var text = Printable.Line(piece.Text);
        return piece.Kind switch
        {
            PieceKind.Removed => $"［－{text}－］",
            PieceKind.Added => $"［＋{text}＋］",
            _ => text,
        };
    }

    private static string Name(SectionComparison section) => section.Number == 0 ? "引言" : Section.StatutoryHeading(section.Number);

    private static string Percent(double similarity) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(similarity * 1000) / 10:0.0}%");

    private void Heading(StringBuilder page, string title) => page.Append('\n').Append(screen.Paint(title, Style.Heading)).Append('\n');
}
