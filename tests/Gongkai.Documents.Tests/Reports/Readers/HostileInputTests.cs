using System.IO.Compression;
using System.Text;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports;

namespace Gongkai.Documents.Tests.Reports.Readers;

/// <summary>有意做坏的文件：都要在限时内得到结果，撑大的要说明为什么不读。</summary>
public sealed class HostileInputTests
{
    private const int Mega = 1_000_000;

    public static TheoryData<string, string?> Texts => new()
    {
        { "30 MB of tabs", "READ-TOO-COMPLEX" },
        { "30 MB of line breaks", "READ-TOO-COMPLEX" },
        { "30 MB of bars", null },
        { "30 MB of rows", "READ-TOO-COMPLEX" },
        { "30 MB in one line", null },
        { "open quotes", "READ-TOO-COMPLEX" },
        { "nested divs", "READ-TOO-COMPLEX" },
        { "nested inline", "READ-TOO-COMPLEX" },
        { "nested tables", "READ-TOO-COMPLEX" },
        { "nested layout tables", "READ-TOO-COMPLEX" },
        { "a million cells", "READ-TOO-COMPLEX" },
        { "wide spans", "READ-TOO-COMPLEX" },
        { "a billion columns", null },
        { "a million attributes", "READ-TOO-COMPLEX" },
        { "attributes of one name", "READ-TOO-COMPLEX" },
        { "stray end tags", "READ-TOO-COMPLEX" },
        { "nothing but <", "READ-TOO-COMPLEX" },
        { "entities", "READ-TOO-COMPLEX" },
        { "stray unknown end tags", null },
        { "open comments", "READ-TOO-COMPLEX" },
        { "formatting to be rebuilt", "READ-TOO-COMPLEX" },
        { "misnested formatting", null },
        { "nested lists", "READ-TOO-COMPLEX" },
        { "xml entities", null },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_bomb_of_text_or_markup_is_over_quickly(string name, string? refusal) => Survive(Encoding.UTF8.GetBytes(Text(name)), refusal);

    public static TheoryData<string, string> Packages => new()
    {
        { "zip bomb", "READ-TOO-LARGE" },
        { "zip bomb that lies", "READ-DAMAGED" },
        { "styles bomb", "READ-TOO-LARGE" },
        { "many parts", "READ-TOO-COMPLEX" },
        { "nested elements", "READ-TOO-COMPLEX" },
        { "nested tables", "READ-TOO-COMPLEX" },
        { "a million attributes", "READ-TOO-COMPLEX" },
        { "a million cells", "READ-TOO-COMPLEX" },
        { "wide spans", "READ-TOO-COMPLEX" },
        { "xml entities", "READ-DAMAGED" },
        { "external entity", "READ-DAMAGED" },
    };

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_bomb_of_a_package_is_refused_quickly(string name, string refusal) => Survive(Package(name), refusal);

    [Theory]
    [InlineData("../../../word/document.xml")]
    [InlineData("C:\\word\\document.xml")]
    [InlineData("word/../../document.xml")]
    public void A_part_outside_the_package_is_not_followed(string name) =>
        Survive(Docx.Zip((name, Docx.Document(Docx.P("外")))), "READ-ARCHIVE");

    [Fact]
    public void One_endless_text_is_refused_before_it_is_copied() =>
        Opened.RefusalCode(Encoding.UTF8.GetBytes("<html><body><p>" + new string('公', 2_000_001))).ShouldBe("READ-TOO-COMPLEX");

    [Fact]
    public void A_wide_table_is_cut_to_a_sensible_width()
    {
        var table = Opened.Text(Text("a billion columns")).Blocks.OfType<TableBlock>().Single();
        table.Rows.SelectMany(row => row).Max(cell => cell.ColumnSpan).ShouldBeLessThanOrEqualTo(64);
        table.Rows.SelectMany(row => row).Max(cell => cell.RowSpan).ShouldBe(1);
    }

    private static void Survive(byte[] content, string? refusal)
    {
        content.Length.ShouldBeLessThanOrEqualTo(ReportReader.MaxBytes);
        Opening? opening = null;
        Effort.Of(() => opening = ReportReader.Open(content)).ShouldBeLessThan(TimeSpan.FromSeconds(5));
        (opening as Refused)?.Reason.Code.ShouldBe(refusal);
        if (refusal is not null)
            opening.ShouldBeOfType<Refused>();
    }

    private static string Text(string name) => name switch
    {
        "30 MB of tabs" => "甲" + new string('\t', 30 * Mega) + "乙",
        "30 MB of line breaks" => "甲" + new string('\n', 30 * Mega),
        "30 MB of bars" => new string('|', 30 * Mega),
        "30 MB of rows" => Many("1\t2\n", 7 * Mega),
        "30 MB in one line" => new string('x', 30 * Mega),
        "open quotes" => Many("\"\t\"\n\n", 5 * Mega),
        "nested divs" => Many("<div>", 100_000) + "文",
        "nested inline" => "<p>" + Many("<span><b>", 100_000),
        "nested tables" => Many("<table><tr><td>一<td>", 60_000),
        "nested layout tables" => Many("<table><tr><td>", 100) + "文",
        "a million cells" => "<table>" + Many("<tr>" + Many("<td>0", 10), 100_000),
        "wide spans" => "<table>" + Many("<tr>" + Many("<td colspan=64 rowspan=1000>0", 10), 4_000),
        "a billion columns" => "<table><tr><td>甲<td colspan=1000000000 rowspan=1000000000>乙</table>",
        "a million attributes" => "<div " + string.Concat(Enumerable.Range(0, Mega).Select(i => $"a{i}=1 ")) + ">文</div>",
        "attributes of one name" => "<div " + Many("style ", 5 * Mega) + ">文</div>",
        "stray end tags" => Many("<div>", 250) + Many("</x></p>", 90_000) + "文",
        "stray unknown end tags" => Many("<div>", 250) + Many("</x>", 199_000) + "文",
        "nothing but <" => "<p>" + new string('<', 30 * Mega),
        "entities" => "<p>" + Many("&nbsp;", 5 * Mega),
        "open comments" => "<p>" + Many("<!--", 7 * Mega),
        "formatting to be rebuilt" => string.Concat(Enumerable.Range(0, 300).Select(i => $"<font color=c{i}>")) + Many("<p>文</p>", 100_000),
        "misnested formatting" => Many("<b><i><div>", 80) + Many("</b><b>", 50_000),
        "nested lists" => Many("<ul><li>", 100_000),
        "xml entities" => "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><p>&b;&b;</p>",
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    private static byte[] Package(string name) => name switch
    {
        "zip bomb" => Docx.Of(new string(' ', 100 * Mega)),
        "zip bomb that lies" => Lying(Docx.Of("<w:p><w:r><w:t>" + new string('a', 100 * Mega) + "</w:t></w:r></w:p>")),
        "styles bomb" => Docx.Of("", styles: new string(' ', 100 * Mega)),
        "many parts" => ManyParts(),
        "nested elements" => Docx.Of(Many("<w:sdt><w:sdtContent>", 500_000)),
        "nested tables" => Docx.Of(Many("<w:tbl><w:tr><w:tc>", 1_000)),
        "a million attributes" => Docx.Of("<w:p " + string.Concat(Enumerable.Range(0, Mega).Select(i => $"a{i}='1' ")) + "/>"),
        "a million cells" => Docx.Of("<w:tbl>" + Many("<w:tr>" + Many("<w:tc/>", 10) + "</w:tr>", 100_000) + "</w:tbl>"),
        "wide spans" => Docx.Of("<w:tbl>" + Many("<w:tr>" + Many("<w:tc><w:tcPr><w:gridSpan w:val=\"999999999\"/></w:tcPr></w:tc>", 20) + "</w:tr>", 1_000) + "</w:tbl>"),
        "xml entities" => Docx.Zip(("word/document.xml", "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><document><body><p><r><t>&b;&b;&b;</t></r></p></body></document>")),
        "external entity" => Docx.Zip(("word/document.xml", "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><document><body><p><r><t>&a;</t></r></p></body></document>")),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    private static string Many(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    /// <summary>把目录里声明的解压后大小改小。</summary>
    private static byte[] Lying(byte[] zip)
    {
        for (var at = 0; (at = zip.AsSpan(at).IndexOf("PK\u0001\u0002"u8) is var next and >= 0 ? at + next : -1) >= 0; at += 4)
            BitConverter.TryWriteBytes(zip.AsSpan(at + 24), 1000);
        return zip;
    }

    private static byte[] ManyParts()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < 5_000; i++)
                zip.CreateEntry($"word/{i}.xml");
        }

        return stream.ToArray();
    }
}
