using Gongkai.Documents.Reports.Readers;
using Gongkai.Documents.Reports.Readers.Html;

namespace Gongkai.Documents.Attachments.Reading;

/// <summary>网页：全部文字，隐藏的也在内；一行一段。</summary>
internal static class MarkupFileText
{
    public static void Read(Stream content, PassageList passages)
    {
        var bytes = WholeFile.Read(content, passages);
        var page = MarkupParsing.Parse(TextDecoding.Decode(bytes, DeclaredCharset.Find(bytes)).Text);
        PlainFileText.Lines(page.DocumentElement.TextContent, passages);
    }
}
