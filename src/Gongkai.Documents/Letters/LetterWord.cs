using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongkai.Core.Letters;
using Gongkai.Documents.Reports.Writing.Word;

namespace Gongkai.Documents.Letters;

/// <summary>文书的 Word 文档：版面与年报相同（GB/T 9704-2012，办理规程 §11），可以在 WPS、Word 中打印、盖章。同一份每次写出的字节相同。</summary>
internal static class LetterWord
{
    private const int Character = 320;

    public static void Write(Letter letter, Stream output)
    {
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var main = WordWriter.Prepare(document);
            main.Document = new Document(new Body([.. Content(letter), WordPage.Section("odd", "even")]));
            document.ChangeIdOfPart(main, "document");
            WordProperties.Add(document, letter.Title, letter.Organ);
        }

        SettledPackage.Copy(package, output);
    }

    private static List<OpenXmlElement> Content(Letter letter)
    {
        var content = new List<OpenXmlElement>();
        foreach (var part in LetterPart.Of(letter))
        {
            // A signature never stands on a page without text (GB/T 9704-2012 7.3.5).
            if (part is LetterSignature)
                ((Paragraph)content[^1]).ParagraphProperties!.InsertAfter(new KeepNext(), ((Paragraph)content[^1]).ParagraphProperties!.ParagraphStyleId);
            content.AddRange(Elements(part));
        }

        return content;
    }

    private static IEnumerable<OpenXmlElement> Elements(LetterPart part) => part switch
    {
        LetterTitle title => [Title(title)],
        LetterNumberLine number => [WordText.Paragraph(number.Text, "Normal", new SpacingBetweenLines { After = $"{WordPage.LinePitch}" }, new Justification { Val = JustificationValues.Center })],
        LetterAddressee addressee => [WordText.Paragraph(addressee.Text, WordStyles.Body, NoIndent())],
        LetterBody body => [WordText.Paragraph(body.Text, WordStyles.Body)],
        LetterAttachment attachment => [WordText.Paragraph(attachment.Text, WordStyles.Body, new SpacingBetweenLines { Before = attachment.IsFirst ? $"{WordPage.LinePitch}" : "0" }, new Indentation { FirstLine = $"{attachment.Indent * 315}", FirstLineChars = attachment.Indent * 100 })],
        LetterSignature signature => [Right(signature.Organ, signature.OrganRight, 2 * WordPage.LinePitch, keeps: true), Right(signature.Date, LetterSignature.DateRight, before: 0)],
        LetterRight right => [Right(right.Text, LetterSignature.DateRight + 4, before: WordPage.LinePitch)],
        LetterForm form => [Form(form), WordText.Paragraph("", WordStyles.Body)],
        _ => throw new NotSupportedException(part.GetType().Name),
    };

    private static Paragraph Title(LetterTitle title)
    {
        var paragraph = WordText.Paragraph(title.Lines[0], WordStyles.Title, title.StartsPage ? [new PageBreakBefore()] : []);
        foreach (var line in title.Lines.Skip(1))
            paragraph.Append(new Run(new Break()), WordText.Run(line));
        return paragraph;
    }

    private static Paragraph Right(string text, double characters, int before, bool keeps = false) => WordText.Paragraph(
        text,
        WordStyles.Body,
        [
            .. keeps ? new OpenXmlElement[] { new KeepNext() } : [],
            new SpacingBetweenLines { Before = $"{before}" },
            new Indentation { Right = $"{(int)(characters * Character)}", FirstLine = "0", FirstLineChars = 0 },
            new Justification { Val = JustificationValues.Right },
        ]);

    private static Indentation NoIndent() => new() { FirstLine = "0", FirstLineChars = 0 };

    private static Table Form(LetterForm form)
    {
        int[] widths = [WordPage.TextWidth * 2 / 5, WordPage.TextWidth - (WordPage.TextWidth * 2 / 5)];
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = WordStyles.Table },
                new TableWidth { Width = $"{WordPage.TextWidth}", Type = TableWidthUnitValues.Dxa },
                WordTable.Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed },
                WordTable.Margins(),
                new TableLook { Val = "0080", FirstRow = false, LastRow = false, FirstColumn = true, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true }),
            new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })));
        table.Append(form.Rows.Select(row => new TableRow(
            new TableRowProperties(new CantSplit(), new TableRowHeight { Val = 850, HeightType = HeightRuleValues.AtLeast }),
            Cell(row.Label, widths[0]),
            Cell(row.Text, widths[1]))));
        return table;
    }

    private static TableCell Cell(string text, int width) => new(
        new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }, new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }),
        WordText.Paragraph(text, WordStyles.Body, NoIndent()));
}
