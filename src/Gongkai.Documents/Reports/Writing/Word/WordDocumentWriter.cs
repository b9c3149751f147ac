using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gongkai.Documents.Reports.Writing.Word;

/// <summary>一份 Word 文档：公文的版面、样式、页码，内容由写的人给。</summary>
internal static class WordDocumentWriter
{
    /// <param name="title">文件属性里的标题。</param>
    /// <param name="creator">文件属性里的作者；没有则为空串。</param>
    public static void Write(string title, string creator, IEnumerable<OpenXmlElement> content, Stream output)
    {
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyles.Create();
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = WordWriter.Settings();
            main.AddNewPart<FontTablePart>("fonts").Fonts = WordFonts.Create();
            main.AddNewPart<FooterPart>("odd").Footer = WordPage.PageNumber(isOdd: true);
            main.AddNewPart<FooterPart>("even").Footer = WordPage.PageNumber(isOdd: false);
            main.Document = new Document(new Body([.. content, WordPage.Section("odd", "even")]));
            document.ChangeIdOfPart(main, "document");
            WordProperties.Add(document, title, creator);
        }

        SettledPackage.Copy(package, output);
    }
}
