using System.Buffers.Binary;
using System.Text;
using Gongkai.Core.Privacy;

namespace Gongkai.Documents.Attachments.Reading;

/// <summary>旧格式的 Word 文档（Word 97 以后的 .doc、.wps）：按片段表取出文字，分成正文、脚注、页眉页脚、批注、文本框。</summary>
internal sealed class OldWordText(byte[] document, byte[] table, PassageList passages)
{
    private const int Clx = 0x01A2;
    private const int Counts = 0x4C;
    private const int Piece = 8;

    /// <summary>文字按这个次序相接；第四项（宏）没有文字。</summary>
    private static readonly (PassageKind Kind, string Place)[] Parts =
    [
        (PassageKind.Body, "正文"), (PassageKind.Other, "脚注"), (PassageKind.Margin, "页眉或页脚"), (PassageKind.Other, "宏"),
        (PassageKind.Other, "批注"), (PassageKind.Other, "尾注"), (PassageKind.Other, "文本框"), (PassageKind.Margin, "页眉或页脚的文本框"),
    ];

    public static void Read(Stream content, PassageList passages)
    {
        var streams = new CompoundStreams(WholeFile.Read(content, passages));
        var document = streams["WordDocument"];
        if (document.Length < Clx + 8 || BinaryPrimitives.ReadUInt16LittleEndian(document) != 0xA5EC)
        {
            passages.Unread("旧格式文档已损坏，或者是 Word 97 以前的，没有检查");
            return;
        }

        var flags = BinaryPrimitives.ReadUInt16LittleEndian(document.AsSpan(0x0A));
        if ((flags & 0x0100) != 0)
            passages.Unread("文档设有打开密码，没有检查");
        else
            new OldWordText(document, streams[(flags & 0x0200) != 0 ? "1Table" : "0Table"], passages).Read();
    }

    private void Read()
    {
        var text = Text();
        if (text.Length == 0)
            passages.Unread("旧格式文档的文字没有找到，没有检查");
        var at = 0;
        for (var i = 0; i < Parts.Length && at < text.Length; i++)
        {
            var length = (int)Math.Min(Int(document, Counts + (i * 4)), (uint)(text.Length - at));
            Paragraphs(Parts[i].Kind, Parts[i].Place, text.AsSpan(at, length));
            at += length;
        }

        passages.Unread("旧格式文档的属性、图片和嵌入的文件没有检查");
    }

    private void Paragraphs(PassageKind kind, string place, ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var range in text.SplitAny("\r\u0007\f"))
        {
            var paragraph = Visible(text[range]);
            if (string.IsNullOrWhiteSpace(paragraph))
                continue;
            if (kind == PassageKind.Body)
                passages.AddBody($"{place}第 {++number} 段", paragraph);
            else
                passages.Add(kind, place, paragraph);
        }
    }

    /// <summary>各片段的文字，相接。</summary>
    private string Text()
    {
        var pieces = Pieces();
        var count = (pieces.Length - 4) / (4 + Piece);
        var text = new StringBuilder();
        for (var i = 0; i < count && text.Length < TextLimits.Characters; i++)
        {
            var length = (long)Int(pieces, (i + 1) * 4) - Int(pieces, i * 4);
            var place = Int(pieces, ((count + 1) * 4) + (i * Piece) + 2);
            if (length > 0)
                Append(text, place, length);
        }

        return text.ToString();
    }

    /// <param name="place">在文档流里的位置；第 30 位表示一字一字节。</param>
    private void Append(StringBuilder text, uint place, long length)
    {
        var isNarrow = (place & 0x40000000) != 0;
        var from = isNarrow ? (place & 0x3FFFFFFF) / 2 : place;
        var bytes = Math.Min(isNarrow ? length : length * 2, document.Length - from);
        if (bytes > 0)
            text.Append((isNarrow ? Encoding.Latin1 : Encoding.Unicode).GetString(document.AsSpan((int)from, (int)bytes)));
    }

    /// <summary>片段表：跳过前面的格式项。</summary>
    private ReadOnlySpan<byte> Pieces()
    {
        var start = Int(document, Clx);
        var length = Int(document, Clx + 4);
        if (start >= table.Length)
            return [];
        var clx = table.AsSpan((int)start, (int)Math.Min(length, table.Length - start));
        while (clx.Length > 3 && clx[0] == 1)
            clx = clx[Math.Min(clx.Length, 3 + BinaryPrimitives.ReadUInt16LittleEndian(clx[1..]))..];
        return clx.Length > 9 && clx[0] == 2 ? clx[5..] : [];
    }

    /// <summary>域、图形等记号不是文字；手动换行是换行。</summary>
    private static string Visible(ReadOnlySpan<char> text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\v' or '\t')
                visible.Append(c == '\v' ? '\n' : c);
            else if (c >= ' ')
                visible.Append(c);
        }

        return visible.ToString();
    }

    private static uint Int(ReadOnlySpan<byte> bytes, int at) => at + 4 <= bytes.Length ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]) : 0;
}
