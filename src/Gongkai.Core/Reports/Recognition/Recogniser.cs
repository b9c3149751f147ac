using System.Buffers;
using System.Collections.Immutable;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>识别：从平铺的块认出年报。从不抛出、从不编造；不规则之处写入说明。</summary>
public static class Recogniser
{
    private static readonly SearchValues<char> Traditional = SearchValues.Create([.. CharacterFolding.Traditional]);

    public static Reading Recognise(SourceDocument given)
    {
        var document = BrokenRows.Mend(given);
        var outline = Outline.Of(document);
        return SeveralReports.Find(document, outline) is { } several
            ? RecogniseOne(several, document)
            : Recognise(document, outline);
    }

    /// <summary>只读其中一份，原文照旧是整个文件。</summary>
    private static Reading RecogniseOne(SeveralReports several, SourceDocument document)
    {
        var note = new Note(NoteCodes.SeveralReports, Severity.Warning, "", several.Message);
        var chosen = several.Chosen with { Notes = [.. document.Notes.IsDefault ? [] : document.Notes, note] };
        var reading = Recognise(chosen, Outline.Of(chosen));
        return reading is Recognised recognised ? recognised with { Document = document } : reading;
    }

    private static Reading Recognise(SourceDocument document, Outline outline)
    {
        var headings = HeadingFinder.Find(outline.Lines);
        var notes = new ReportNotes(document.Notes);
        var book = new FigureBook(notes);
        var scan = TableScan.Of(outline, headings, new ReportTables(book));
        var opening = OpeningEnd(outline, headings, scan);
        var title = TitleFinder.Find(outline.Lines, opening, document.Title);
        var shapes = scan.Tables.Finish();
        WrappedFigures.Settle(book, scan.Tables.RequestLayout == TableLayout.Of2019);
        if (ReportEvidence.WhyNot(document, outline, headings, scan.Tables, book, title) is { } reason)
            return new Unreadable("READ-NOT-REPORT", reason);

        var facts = PublicationFacts.Of(document, scan.OtherRows(), outline.Lines.Take(opening));
        var organ = title?.Organ ?? facts.Publisher;
        var year = title?.Year ?? StatisticsPeriod.YearOf(outline.Lines, headings);
        ReportTitleSources(title, organ, year, notes);
        var sections = new SectionAssembly(outline.Lines, headings, scan.IsTablePart, notes).Assemble(organ);
        MissingParts.Report(outline, headings, scan.Tables, shapes, notes);
        if (title is not null && title.Text.AsSpan().ContainsAny(Traditional))
            notes.Info(NoteCodes.Traditional, "", "文件用繁体字，标签与部分标题按简体认定。");
        if (outline.Oversize)
            notes.Warning(NoteCodes.TableOversize, "", $"有的表格行宽超过 {GridLines.WidestTable} 格，超出的部分没有读取。");
        return new Recognised(
            new AnnualReport
            {
                Organ = organ,
                Year = year,
                PublishedOn = facts.PublishedOn,
                ProactiveLayout = scan.Tables.ProactiveLayout,
                RequestLayout = scan.Tables.RequestLayout,
                Preface = Preface.Of(outline.Lines, title?.Line + 1 ?? 0, headings.Count > 0 ? opening : 0, scan.IsTablePart),
                Sections = sections,
                Figures = book.ToFigures(),
                Origins = book.ToOrigins(),
                Shapes = shapes.ToImmutableDictionary(),
                Notes = notes.ToImmutable(),
            },
            document);
    }

    /// <summary>标题、引言和元数据都在第一部分、第一张法定表格之前。</summary>
    private static int OpeningEnd(Outline outline, List<SectionHeading> headings, TableScan scan)
    {
        if (headings.Count > 0)
            return headings[0].Line;
        if (scan.FirstBlock is not { } block)
            return TitleFinder.OpeningOf(outline.Lines);
        var line = outline.Lines.FindIndex(line => line.Block >= block);
        return line < 0 ? outline.Lines.Count : line;
    }

    private static void ReportTitleSources(ReportTitle? title, string? organ, int? year, ReportNotes notes)
    {
        if (title is null)
            notes.Warning(NoteCodes.Title, "", "没有找到年报标题。");
        if (title?.Organ is null && organ is not null)
            notes.Info(NoteCodes.Title, "", $"标题没有写明机关，取发布机构“{organ}”。");
        if (title?.Year is null && year is not null)
            notes.Info(NoteCodes.Title, "", $"标题没有写明年度，按统计期限取 {year} 年。");
    }
}
