using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gongkai.Documents.Reports.Writing.Word;

/// <summary>段落与文字。</summary>
internal static class WordText
{
    public static Paragraph Paragraph(string text, string style, params OpenXmlElement[] properties)
    {
        var paragraph = new Paragraph(new ParagraphProperties([new ParagraphStyleId { Val = style }, .. properties]));
        if (text.Length > 0)
            paragraph.Append(Run(text));
        return paragraph;
    }

    /// <summary>引号、破折号等中西两用的字符按中文字体排。</summary>
    public static Run Run(string text) => new(
        new RunProperties(new RunFonts { Hint = FontTypeHintValues.EastAsia }),
        new Text(CleanText.Characters(text)) { Space = SpaceProcessingModeValues.Preserve });
}
