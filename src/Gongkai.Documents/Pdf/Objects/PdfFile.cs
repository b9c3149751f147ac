using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Gongkai.Documents.Pdf.Objects;

/// <summary>PDF 文件的骨架：编号的对象、流、交叉引用表。同样的对象写出同样的字节。</summary>
internal sealed class PdfFile
{
    private readonly List<byte[]?> objects = [];

    /// <summary>先占一个编号，内容后写。</summary>
    public int Reserve()
    {
        objects.Add(null);
        return objects.Count;
    }

    public int Add(string content)
    {
        var number = Reserve();
        Set(number, content);
        return number;
    }

    public void Set(int number, string content) => objects[number - 1] = Encoding.Latin1.GetBytes(content);

    /// <summary>流；压缩，除非是要让别的程序直接看的。</summary>
    public int AddStream(ReadOnlySpan<byte> content, string entries = "", bool compress = true)
    {
        var data = compress ? Compressed(content) : content.ToArray();
        var filter = compress ? " /Filter /FlateDecode" : "";
        objects.Add([.. Encoding.Latin1.GetBytes(Text($"<< /Length {data.Length}{filter} {entries}>>\nstream\n")), .. data, .. "\nendstream"u8]);
        return objects.Count;
    }

    public void Write(Stream output, int catalog, int information)
    {
        using var body = new MemoryStream();
        body.Write([.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        var offsets = new long[objects.Count];
        for (var i = 0; i < objects.Count; i++)
        {
            offsets[i] = body.Length;
            Append(body, Text($"{i + 1} 0 obj\n"));
            body.Write(objects[i] ?? throw new InvalidOperationException($"Object {i + 1} was reserved and never written."));
            body.Write("\nendobj\n"u8);
        }

        var digest = Convert.ToHexString(SHA256.HashData(body.GetBuffer().AsSpan(0, (int)body.Length)).AsSpan(0, 16));
        var table = body.Length;
        Append(body, Text($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets)
            Append(body, Text($"{offset:D10} 00000 n \n"));
        Append(body, Text($"trailer\n<< /Size {objects.Count + 1} /Root {catalog} 0 R /Info {information} 0 R /ID [<{digest}> <{digest}>] >>\nstartxref\n{table}\n%%EOF\n"));
        body.WriteTo(output);
    }

    /// <summary>文字：UTF-16（大端，带标记）的十六进制串，任何字都写得下。</summary>
    public static string String(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Append(MemoryStream body, string text) => body.Write(Encoding.Latin1.GetBytes(text));

    private static byte[] Compressed(ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(content);
        return packed.ToArray();
    }
}
