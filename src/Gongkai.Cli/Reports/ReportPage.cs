using System.Globalization;
using System.Text;
using Gongkai.Cli.Output;
using Gongkai.Core.Reports;

namespace Gongkai.Cli.Reports;

/// <summary>给人看的一份年报：机关、年度、三张表、各部分的字数、读取说明。</summary>
internal sealed class ReportPage(Screen screen)
{
    private const int LabelWidth = 18;

    public string Write(AnnualReport report, string source)
    {
        var page = new StringBuilder();
        page.Append(screen.Paint(Printable.Line(source), Style.Strong)).Append('\n');
        Wrapping.Append(page, Title(report), screen.Width, "  ");
        Wrapping.Append(page, Facts(report), screen.Width, "  ");
        Proactive(page, report);
        Requests(page, report);
        Remedies(page, report);
        Sections(page, report);
        Notes(page, report.Notes);
        return page.ToString();
    }

    /// <summary>机关和年度；没有写明的照实说。</summary>
    public static string Title(AnnualReport report)
    {
        var organ = report.Organ is { } name ? Printable.Line(name) : "（没有写明机关）";
        var year = report.Year is { } number ? $"{number} 年度" : "（没有写明年度）";
        return $"{organ}　{year}";
    }

    private static string Facts(AnnualReport report)
    {
        var published = report.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"{(published is null ? "" : $"{published} 公布；")}表二为{Layout(report.ProactiveLayout)}，表三为{Layout(report.RequestLayout)}";
    }

    private static string Layout(TableLayout layout) => layout switch
    {
        TableLayout.Of2021 => " 2021 版式",
        TableLayout.Of2019 => " 2019 版式",
        _ => "未知版式（没有找到）",
    };

    private void Heading(StringBuilder page, string title) =>
        page.Append('\n').Append(screen.Paint(title, Style.Heading)).Append('\n');

    private void Proactive(StringBuilder page, AnnualReport report)
    {
        Heading(page, Section.StatutoryHeading(2));
        var table = new TextTable(screen);
        var rows = report.ProactiveLayout == TableLayout.Of2019 ? ProactiveRow.Of2019 : ProactiveRow.Of2021;
        IReadOnlyList<ProactiveColumn>? columns = null;
        foreach (var row in rows)
        {
            if (columns != row.Columns)
                table.Header(["", .. row.Columns.Select(ShortNames.Of)]);
            columns = row.Columns;
            table.Row([row.Label, .. row.Cells.Select(cell => FigureText.Of(report.Figures[cell]))]);
        }

        table.AppendTo(page, LabelWidth);
    }

    private void Requests(StringBuilder page, AnnualReport report)
    {
        Heading(page, Section.StatutoryHeading(3));
        var table = new TextTable(screen).Header(["", .. ShortNames.Applicants]);
        string? group = null;
        foreach (var row in RequestRow.All.Except(report.AbsentRows))
        {
            var isAlone = row == RequestRow.OtherHandling && report.AbsentRows.Count > 0;
            if (row == RequestRow.Granted)
                table.Row("三、办理结果");
            if (row.Group is not null && row.Group != group && !isAlone)
                table.Row($"  {row.Group}");
            group = row.Group;
            var figures = ApplicantColumn.All.Select(column => FigureText.Of(report.Requests[row, column]));
            table.Row([isAlone ? $"  {row.Group}" : Label(row), .. figures]);
        }

        table.AppendTo(page, LabelWidth);
    }

    private static string Label(RequestRow row) =>
        (row.Group is not null ? "    " : row.IsLeaf || row == RequestRow.TotalHandled ? "  " : "") + ShortNames.Of(row);

    private void Remedies(StringBuilder page, AnnualReport report)
    {
        Heading(page, Section.StatutoryHeading(4));
        var table = new TextTable(screen).Header(["", .. RemedyResult.All.Select(result => result.Label)]);
        foreach (var group in RemedyGroup.All)
            table.Row([group.Label, .. RemedyResult.All.Select(result => FigureText.Of(report.Remedies[group, result]))]);
        table.AppendTo(page, LabelWidth);
    }

    private void Sections(StringBuilder page, AnnualReport report)
    {
        Heading(page, "各部分的文字");
        if (report.Sections.IsEmpty)
        {
            page.Append("  没有找到各部分的标题\n");
            return;
        }

        var table = new TextTable(screen);
        foreach (var section in report.Passages)
            table.Row(Printable.Line(section.Heading), $"{Length(section.Text)} 字");
        table.AppendTo(page, LabelWidth);
    }

    private static int Length(string text) => text.Count(c => !char.IsWhiteSpace(c) && !char.IsLowSurrogate(c));

    private void Notes(StringBuilder page, IReadOnlyList<Note> notes)
    {
        if (notes.Count == 0)
            return;
        Heading(page, $"读取说明（{notes.Count} 条）");
        foreach (var note in notes)
            NoteLine.Append(page, note, screen);
    }
}
