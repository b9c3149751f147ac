using Gongkai.Core.Letters;
using Gongkai.Documents.Pdf;
using Gongkai.Documents.Pdf.Fonts;
using Gongkai.Documents.Pdf.Layout;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Documents.Reports.Writing.Pdf;

namespace Gongkai.Documents.Letters;

/// <summary>文书的 PDF：版面与 Word 文档相同，字体嵌入，文字可选、可检索、可朗读。不写时刻，同一份每次写出的字节相同。</summary>
internal sealed class LetterPdf
{
    private const double RowHeight = 15 * PdfPage.Millimetre;

    private readonly PdfDocument document = new();
    private readonly ReportStyles styles;
    private readonly Flow flow;

    private LetterPdf(FontShelf shelf)
    {
        styles = ReportStyles.Of(ReportFonts.Of(document, shelf));
        flow = new Flow(document, ReportStyles.Geometry);
    }

    public static void Write(Letter letter, Stream output, FontShelf shelf) => new LetterPdf(shelf).Write(letter, output);

    private static PageGeometry Geometry => ReportStyles.Geometry;

    private TextStyle Flush => styles.Body with { IndentCharacters = 0 };

    private void Write(Letter letter, Stream output)
    {
        var slices = new List<Slice>();
        foreach (var part in LetterPart.Of(letter))
        {
            // A signature never stands on a page without text (GB/T 9704-2012 7.3.5).
            if (part is LetterSignature)
                slices[^1] = slices[^1] with { KeepsWithNext = true };
            slices.AddRange(Slices(part));
        }

        flow.Add(slices);
        flow.Run();
        PageNumbers.Draw(document, styles.PageNumber);
        document.Write(output, new DocumentFacts(CleanText.Line(letter.Title), CleanText.Line(letter.Organ), WrittenAt: null));
    }

    private IReadOnlyList<Slice> Slices(LetterPart part) => part switch
    {
        LetterTitle title => Title(title),
        LetterNumberLine number => Lay(number.Text, Flush with { IsCentred = true, After = styles.Body.LineHeight, KeepsWithNext = true }),
        LetterAddressee addressee => Lay(addressee.Text, Flush with { KeepsWithNext = true }),
        LetterBody body => Lay(body.Text, styles.Body),
        LetterAttachment attachment => Before(Lay(attachment.Text, styles.Body with { IndentCharacters = attachment.Indent }), attachment.IsFirst ? styles.Body.LineHeight : 0),
        LetterSignature signature => [Right(signature.Organ, signature.OrganRight, 2 * styles.Body.LineHeight, keeps: true), Right(signature.Date, LetterSignature.DateRight)],
        LetterRight right => [Right(right.Text, LetterSignature.DateRight + 4, styles.Body.LineHeight)],
        LetterForm form => Tables.Lay(Table(form), Geometry, document.Root),
        _ => throw new NotSupportedException(part.GetType().Name),
    };

    private List<Slice> Title(LetterTitle title)
    {
        var tag = document.Root.Add("H1");
        var slices = title.Lines.SelectMany((line, i) => Paragraphs.Lay(CleanText.Line(line), i == title.Lines.Count - 1 ? styles.Title : styles.Title with { After = 0 }, Geometry, tag)).ToList();
        slices[0] = slices[0] with { StartsPage = title.StartsPage };
        return slices;
    }

    private IReadOnlyList<Slice> Lay(string text, TextStyle style) => Paragraphs.Lay(CleanText.Line(text), style, Geometry, document.Root.Add("P"));

    private static IReadOnlyList<Slice> Before(IReadOnlyList<Slice> slices, double space) => [slices[0] with { Before = space }, .. slices.Skip(1)];

    private Slice Right(string text, double characters, double before = 0, bool keeps = false)
    {
        var (line, style, tag) = (CleanText.Line(text), styles.Body, document.Root.Add("P"));
        var left = Math.Max(Geometry.Left, Geometry.Left + Geometry.Width - (characters * style.CharacterWidth) - style.Width(line));
        return new Slice(style.LineHeight, (page, y) => page.Tagged(tag, () => page.Text(line, style.Typeface, style.Size, left, y + style.Baseline, 0, style.Scale))) { Before = before, KeepsWithNext = keeps };
    }

    private TableModel Table(LetterForm form) => new(
        [Geometry.Width * 0.4, Geometry.Width * 0.6],
        [.. form.Rows.Select(row => new TableRow([Cell(row.Label, 0, "TH"), Cell(row.Text, 1, "TD")]))],
        Flush,
        RowHeight);

    private static TableCell Cell(string text, int column, string tag) =>
        new(CleanText.Line(text), column, 1, 1) { IsCentred = false, Tag = tag, Attributes = tag == "TH" ? "/A << /O /Table /Scope /Row >>" : "" };
}
