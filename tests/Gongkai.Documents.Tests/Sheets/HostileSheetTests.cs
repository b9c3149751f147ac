using System.IO.Compression;
using System.Text;
using Gongkai.Documents.Sheets;
using Gongkai.Documents.Tests.Reports.Readers;

namespace Gongkai.Documents.Tests.Sheets;

/// <summary>有意做坏的表格：不抛出，限时之内，内存有限。</summary>
public sealed class HostileSheetTests
{
    private const int CasesPerSeed = 150;

    public static TheoryData<string, string> Bombs => new()
    {
        { "a zip bomb", "READ-TOO-LARGE" },
        { "many parts", "READ-TOO-COMPLEX" },
        { "a cell in the last row and column", "READ-CUT" },
        { "a wide sheet", "READ-CUT" },
        { "xml entities", "READ-DAMAGED" },
        { "a billion commas", "READ-CUT" },
        { "a million lines", "READ-CUT" },
        { "an open quote", "READ-CUT" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_is_over_quickly(string name, string code)
    {
        var content = Bomb(name);
        Workbook? workbook = null;
        var before = GC.GetAllocatedBytesForCurrentThread();

        var effort = Effort.Of(() => workbook = SheetReader.Read(content));

        effort.ShouldBeLessThan(TimeSpan.FromSeconds(8), name);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(2_000_000_000, name);
        workbook!.Notes.ShouldContain(note => note.Code == code, $"{name}: {string.Join('\n', workbook.Notes)}");
        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {effort.TotalSeconds:0.00} s");
    }

    public static MatrixTheoryData<string, int> Cases => new(["xlsx", "xls", "csv", "csv in GBK"], [11, 23, 47, 101]);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_damaged_file_never_throws(string kind, int seed)
    {
        var random = new Random(seed);
        var original = Original(kind);
        for (var i = 0; i < CasesPerSeed; i++)
            Survive(Damaged.Bytes(original, random), $"{kind}, seed {seed}, case {i}");
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(8)]
    public void A_damaged_part_inside_a_sound_package_never_throws(int seed)
    {
        var random = new Random(seed);
        var rows = Encoding.UTF8.GetBytes("<cols><col min=\"2\" max=\"2\" width=\"0\"/></cols><sheetData><row r=\"1\" ht=\"5\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"0\"><v>45321.5</v></c><c t=\"inlineStr\"><is><t>甲</t></is></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>");
        var styles = Encoding.UTF8.GetBytes(Xlsx.Formats("yyyy-mm-dd"));
        for (var i = 0; i < CasesPerSeed; i++)
        {
            var sheet = Encoding.Latin1.GetString(Damaged.Bytes(rows, random));
            Survive(Xlsx.Of(("表", "", sheet), Encoding.Latin1.GetString(Damaged.Bytes(styles, random)), "<si><t>甲</t></si>"), $"part, seed {seed}, case {i}");
        }
    }

    [Fact]
    public void A_container_whose_sectors_go_in_circles_never_throws()
    {
        var original = Original("xls");
        for (var entry = 0; entry < 40; entry++)
        {
            for (byte target = 0; target < 12; target++)
            {
                var bytes = (byte[])original.Clone();
                bytes[512 + (entry * 4)] = target;
                bytes.AsSpan(513 + (entry * 4), 3).Clear();
                Survive(bytes, $"entry {entry} to {target}");
            }
        }
    }

    private static void Survive(byte[] content, string which)
    {
        Workbook? workbook = null;
        Effort.Of(() => Should.NotThrow(() => workbook = SheetReader.Read(content), which)).ShouldBeLessThan(TimeSpan.FromSeconds(5), which);
        (workbook!.IsReadable || workbook.Notes.Count > 0).ShouldBeTrue(which);
    }

    private static byte[] Original(string kind) => kind switch
    {
        "xlsx" => Written.Bytes(Written.Form("机关", ["91350100M000100Y43", "青禾街道"], ["00123", "=1"])),
        "xls" => Xls.Of(["机关代码", "数"], ["00123", 0.3], ["91350100M000100Y43", 7.0]),
        "csv" => Encoding.UTF8.GetBytes("机关代码,名称\r\n00123,\"青禾,\"\"街道\"\"\"\r\n"),
        _ => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes("机关代码\t名称\r\n00123\t青禾街道\r\n"),
    };

    private static byte[] Bomb(string name) => name switch
    {
        "a zip bomb" => ZipBomb(),
        "many parts" => Docx.Zip([.. Enumerable.Range(0, 6_000).Select(i => ($"xl/{i}.xml", ""))]),
        "a cell in the last row and column" => Xlsx.Of("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"),
        "a wide sheet" => Xlsx.Of(string.Concat(Enumerable.Range(1, 90_000).Select(i => $"<row r=\"{i}\"><c r=\"XFD{i}\"><v>1</v></c></row>"))),
        "xml entities" => Docx.Zip(("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;&b;\">]><workbook>&c;</workbook>")),
        "a billion commas" => Repeated((byte)',', 30_000_000),
        "a million lines" => [.. Enumerable.Repeat("a\n"u8.ToArray(), 1_000_000).SelectMany(line => line)],
        "an open quote" => [(byte)'"', .. Repeated((byte)'a', 30_000_000)],
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static byte[] ZipBomb()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("xl/workbook.xml", CompressionLevel.Fastest).Open();
            var zeros = new byte[1_000_000];
            for (var i = 0; i < 180; i++)
                part.Write(zeros);
        }

        return stream.ToArray();
    }

    private static byte[] Repeated(byte value, int count)
    {
        var bytes = new byte[count];
        bytes.AsSpan().Fill(value);
        return bytes;
    }
}
