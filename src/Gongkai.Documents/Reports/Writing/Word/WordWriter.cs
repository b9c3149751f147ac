using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongkai.Core.Reports;

namespace Gongkai.Documents.Reports.Writing.Word;

/// <summary>Word 文档：可直接报送、可在 WPS、Word 中继续编辑；标题用真正的标题样式，导航窗格可用。</summary>
internal static class WordWriter
{
    public static void Write(AnnualReport report, Stream output)
    {
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
            Fill(document, report);
        SettledPackage.Copy(package, output);
    }

    private static void Fill(WordprocessingDocument document, AnnualReport report)
    {
        var main = Prepare(document);
        main.Document = new Document(new Body([.. Content(report), WordPage.Section("odd", "even")]));
        document.ChangeIdOfPart(main, "document");
        WordProperties.Add(document, ReportTitle.Of(report), report.Organ);
    }

    /// <summary>公文共有的部件：样式、设置、字体表、单双页的页码。</summary>
    public static MainDocumentPart Prepare(WordprocessingDocument document)
    {
        var main = document.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyles.Create();
        main.AddNewPart<DocumentSettingsPart>("settings").Settings = Settings();
        main.AddNewPart<FontTablePart>("fonts").Fonts = WordFonts.Create();
        main.AddNewPart<FooterPart>("odd").Footer = WordPage.PageNumber(isOdd: true);
        main.AddNewPart<FooterPart>("even").Footer = WordPage.PageNumber(isOdd: false);
        return main;
    }

    private static IEnumerable<OpenXmlElement> Content(AnnualReport report)
    {
        yield return WordTitle.Create(report);
        if (report.PublishedOn is { } date)
            yield return WordText.Paragraph(date.ToString("公布日期：yyyy年M月d日", CultureInfo.InvariantCulture), WordStyles.Subtitle);
        OpenXmlElement? last = null;
        foreach (var part in ReportPart.Of(report))
        {
            if (last is Table && part is TablePart)
                yield return WordText.Paragraph("", WordStyles.Body);
            yield return last = part is HeadingPart heading && last is Table ? AfterTable(heading) : Element(part);
        }

        if (last is Table)
            yield return WordText.Paragraph("", WordStyles.Body);
    }

    private static Paragraph AfterTable(HeadingPart heading) =>
        WordText.Paragraph(heading.Text, WordStyles.Heading1, new SpacingBetweenLines { Before = "145" });

    private static OpenXmlElement Element(ReportPart part) => part switch
    {
        HeadingPart heading => WordText.Paragraph(heading.Text, WordStyles.Heading1),
        SubheadingPart subheading => WordText.Paragraph(subheading.Text, WordStyles.Heading2),
        ParagraphPart paragraph => WordText.Paragraph(paragraph.Text, WordStyles.Body),
        TablePart table => WordTable.Create(table.Form),
        _ => throw new NotSupportedException(part.GetType().Name),
    };

    internal static Settings Settings() => new(
        new Zoom { Percent = "100" },
        new DefaultTabStop { Val = 420 },
        new EvenAndOddHeaders(),
        new CharacterSpacingControl { Val = CharacterSpacingValues.CompressPunctuation },
        new Compatibility(
            new SpaceForUnderline(),
            new BalanceSingleByteDoubleByteWidth(),
            new DoNotLeaveBackslashAlone(),
            new UnderlineTrailingSpaces(),
            new DoNotExpandShiftReturn(),
            new AdjustLineHeightInTable(),
            new UseFarEastLayout(),
            new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Val = "15", Uri = "http://schemas.microsoft.com/office/word" }),
        new ThemeFontLanguages { Val = "zh-CN", EastAsia = "zh-CN" });
}
