using System.Text;

namespace Gongkai.Documents.Tests.Wild.Renderers;

/// <summary>把文件写成某种格式的字节（网页与文本为 UTF-8，编码的怪癖另由 <see cref="Encodings"/> 施加）。</summary>
internal static class Rendering
{
    public static byte[] Bytes(WildDocument document, WildFormat format) => format switch
    {
        WildFormat.Docx => DocxPackage.Of(document),
        _ => Encoding.UTF8.GetBytes(Text(document, format)),
    };

    public static string Text(WildDocument document, WildFormat format) => format switch
    {
        WildFormat.Tab => PlainText.Of(document, new TabRows(document.Markup.HasFlag(Markup.ExcelQuotes))),
        WildFormat.Lines => PlainText.Of(document, new LineRows()),
        WildFormat.Pipes => PlainText.Of(document, new PipeRows(document.Markup.HasFlag(Markup.BarePipes))),
        WildFormat.Spaces => PlainText.Of(document, new SpaceRows()),
        WildFormat.Html => CleanHtml.Of(document),
        WildFormat.Site => SiteHtml.Of(document),
        WildFormat.Word => WordHtml.Of(document),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };
}
