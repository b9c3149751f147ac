using System.Text;

namespace Gongkai.Documents.Tests.Wild.Renderers;

/// <summary>纯文本：段落各占一行，表格由 <see cref="ITableRows"/> 决定怎样排。</summary>
internal static class PlainText
{
    private const int WrapAt = 30;

    public static string Of(WildDocument document, ITableRows rows)
    {
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            text.Append(block switch
            {
                WildParagraph paragraph => Paragraph(document, paragraph) + "\n\n",
                WildTable table => string.Concat(rows.Of(table).Select(line => line + "\n")) + "\n",
                WildPicture picture => rows.Picture(picture),
                _ => "",
            });
        }

        return text.ToString();
    }

    private static string Paragraph(WildDocument document, WildParagraph paragraph) =>
        paragraph.Role == TextRole.Body && document.Markup.HasFlag(Markup.WrappedProse)
            ? string.Join('\n', paragraph.Text.Chunk(WrapAt).Select(chunk => new string(chunk)))
            : paragraph.Text;
}

/// <summary>表格排成文本行的方式。</summary>
internal interface ITableRows
{
    IEnumerable<string> Of(WildTable table);

    /// <summary>图片在这种文本里留下什么。</summary>
    string Picture(WildPicture picture);
}
