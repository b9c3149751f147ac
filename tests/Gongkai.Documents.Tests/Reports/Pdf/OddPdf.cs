using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Gongkai.Documents.Tests.Reports.Pdf;

/// <summary>把一份普通的 PDF 改成少见的样子：加口令、文字藏在图后面、页数极多。逐个对象改，重写交叉引用表。</summary>
internal sealed partial class OddPdf
{
    /// <summary>标准加密处理程序补足口令用的 32 个字节（ISO 32000 7.6.4.3）。</summary>
    private static readonly byte[] Padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");

    private readonly SortedDictionary<int, (string Head, byte[]? Stream)> objects = [];
    private string trailer;

    private OddPdf(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        trailer = Root().Match(text).Value;
        foreach (var start in ObjectStart().EnumerateMatches(text))
        {
            var number = int.Parse(text.AsSpan(start.Index, text.IndexOf(' ', start.Index) - start.Index), CultureInfo.InvariantCulture);
            var from = start.Index + start.Length;
            var end = text.IndexOf("endobj", from, StringComparison.Ordinal);
            var data = text.IndexOf("stream\n", from, StringComparison.Ordinal);
            if (data < 0 || data > end)
                objects[number] = (text[from..end], null);
            else
                objects[number] = (text[from..data], pdf[(data + 7)..text.IndexOf("\nendstream", data, StringComparison.Ordinal)]);
        }
    }

    public static OddPdf Of(byte[] pdf) => new(pdf);

    /// <summary>加口令（40 位 RC4）：打开口令为空的，谁都能打开，只是不许复制、打印。</summary>
    [SuppressMessage("Security", "CA5351", Justification = "The standard security handler of PDF 1.6 is made of MD5 and RC4.")]
    public OddPdf Locked(string user, string owner)
    {
        const int permissions = -64;
        const string id = "00112233445566778899AABBCCDDEEFF";
        var ownerEntry = Rc4(MD5.HashData(Padded(owner))[..5], Padded(user));
        var key = MD5.HashData([.. Padded(user), .. ownerEntry, .. BitConverter.GetBytes(permissions), .. Convert.FromHexString(id)])[..5];
        foreach (var (number, (head, stream)) in objects.ToList())
        {
            var own = MD5.HashData([.. key, .. BitConverter.GetBytes(number)[..3], 0, 0])[..10];
            objects[number] = (HexString().Replace(head, hex => $"<{Convert.ToHexString(Rc4(own, Convert.FromHexString(hex.Groups[1].Value)))}>"), stream is null ? null : Rc4(own, stream));
        }

        var at = Add($"<< /Filter /Standard /V 1 /R 2 /P {permissions} /O <{Convert.ToHexString(ownerEntry)}> /U <{Convert.ToHexString(Rc4(key, Padding))}> >>", null);
        trailer += $" /Encrypt {at} 0 R /ID [<{id}> <{id}>]";
        return this;
    }

    /// <summary>整页一张图，原来的文字不画出来：扫描软件认字的做法。</summary>
    public OddPdf Scanned()
    {
        var picture = Add("<< /Type /XObject /Subtype /Image /Width 240 /Height 340 /ColorSpace /DeviceGray /BitsPerComponent 8 ", Noise(240 * 340));
        Edit("/ProcSet", head => head.Replace("/ProcSet", $"/XObject << /Scan {picture} 0 R >> /ProcSet", StringComparison.Ordinal));
        foreach (var contents in Pages().Select(page => Contents().Match(objects[page].Head).Groups[1].Value))
        {
            var number = int.Parse(contents, CultureInfo.InvariantCulture);
            var (head, stream) = objects[number];
            var hidden = "q 595 0 0 842 0 0 cm /Scan Do Q\n" + Drawn().Replace(Encoding.Latin1.GetString(Inflated(stream!)), "n\n").Replace("BT\n", "BT 3 Tr\n", StringComparison.Ordinal);
            objects[number] = (head, Deflated(Encoding.Latin1.GetBytes(hidden)));
        }

        return this;
    }

    /// <summary>添上首页的副本，直到有这么多页。</summary>
    public OddPdf Repeated(int count)
    {
        var pages = Pages();
        while (pages.Count < count)
            pages.Add(Add(objects[pages[0]].Head, null));
        return Kids(string.Join(' ', pages.Select(page => $"{page} 0 R")), count);
    }

    /// <summary>页的目录写成这样。</summary>
    public OddPdf Kids(string kids, long count)
    {
        Edit("/Kids", head => KidsOf().Replace(CountOf().Replace(head, $"/Count {count}"), $"/Kids[{kids}]"));
        return this;
    }

    public byte[] Write()
    {
        var body = new MemoryStream();
        var offsets = new Dictionary<int, long>();
        Append("%PDF-1.6\n");
        foreach (var (number, (head, stream)) in objects)
        {
            offsets[number] = body.Length;
            Append($"{number} 0 obj\n");
            if (stream is null)
            {
                Append(head);
            }
            else
            {
                Append(Length().Replace(head.TrimEnd().TrimEnd('>'), "") + $" /Length {stream.Length} >>\nstream\n");
                body.Write(stream);
                Append("\nendstream");
            }

            Append("\nendobj\n");
        }

        var table = body.Length;
        var size = objects.Keys.Max() + 1;
        Append($"xref\n0 {size}\n0000000000 65535 f \n");
        for (var number = 1; number < size; number++)
            Append(offsets.TryGetValue(number, out var offset) ? $"{offset:D10} 00000 n \n" : "0000000000 65535 f \n");
        Append($"trailer\n<< /Size {size} {trailer} >>\nstartxref\n{table}\n%%EOF\n");
        return body.ToArray();

        void Append(string text) => body.Write(Encoding.Latin1.GetBytes(text));
    }

    public int PagesNumber => objects.First(each => each.Value.Head.Contains("/Kids", StringComparison.Ordinal)).Key;

    private List<int> Pages() => [.. objects.Where(each => PageType().IsMatch(each.Value.Head)).Select(each => each.Key)];

    private int Add(string head, byte[]? stream)
    {
        var number = objects.Keys.Max() + 1;
        objects[number] = (head, stream);
        return number;
    }

    private void Edit(string holding, Func<string, string> edit)
    {
        foreach (var (number, (head, stream)) in objects.Where(each => each.Value.Head.Contains(holding, StringComparison.Ordinal)).ToList())
            objects[number] = (edit(head), stream);
    }

    private static byte[] Padded(string password) => [.. Encoding.Latin1.GetBytes(password).Concat(Padding).Take(32)];

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(1).NextBytes(noise);
        return noise;
    }

    private static byte[] Inflated(byte[] data)
    {
        using var inflating = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        var plain = new MemoryStream();
        inflating.CopyTo(plain);
        return plain.ToArray();
    }

    private static byte[] Deflated(byte[] data)
    {
        var packed = new MemoryStream();
        using (var deflating = new ZLibStream(packed, CompressionLevel.Fastest))
            deflating.Write(data);
        return packed.ToArray();
    }

    private static byte[] Rc4(byte[] key, byte[] data)
    {
        var state = Enumerable.Range(0, 256).Select(i => (byte)i).ToArray();
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var result = new byte[data.Length];
        for (int n = 0, i = 0, j = 0; n < data.Length; n++)
        {
            i = (i + 1) & 255;
            j = (j + state[i]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
            result[n] = (byte)(data[n] ^ state[(state[i] + state[j]) & 255]);
        }

        return result;
    }

    [GeneratedRegex(@"/Root \d+ 0 R", RegexOptions.RightToLeft)]
    private static partial Regex Root();

    [GeneratedRegex(@"(?<=\n)\d+ 0 obj\n")]
    private static partial Regex ObjectStart();

    [GeneratedRegex("(?<!<)<([0-9A-F]+)>")]
    private static partial Regex HexString();

    [GeneratedRegex(@"/Contents (\d+) 0 R")]
    private static partial Regex Contents();

    /// <summary>描线、填色。</summary>
    [GeneratedRegex(@"(?<=\s)(f\*?|S|s|B\*?)\n")]
    private static partial Regex Drawn();

    [GeneratedRegex(@"/Kids\s*\[[^\]]*\]")]
    private static partial Regex KidsOf();

    [GeneratedRegex(@"/Count \d+")]
    private static partial Regex CountOf();

    [GeneratedRegex(@"/Length \d+( 0 R)?")]
    private static partial Regex Length();

    [GeneratedRegex(@"/Type/Page\b")]
    private static partial Regex PageType();
}
