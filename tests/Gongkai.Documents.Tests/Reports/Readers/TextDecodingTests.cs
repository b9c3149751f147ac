using System.Text;

namespace Gongkai.Documents.Tests.Reports.Readers;

public sealed class TextDecodingTests
{
    private const string Report = "青禾街道办事处2024年政府信息公开工作年度报告\n一、总体情况\n全年没有收到申请。";

    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 BOM", "utf-16", "utf-16 BOM", "utf-16BE", "utf-16BE BOM", "GB18030", "utf-32 BOM"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_same_text_comes_out_of_every_encoding(string name)
    {
        var encoding = name.Split(' ')[0] switch
        {
            "utf-8" => new UTF8Encoding(true),
            "utf-16" => Encoding.Unicode,
            "utf-16BE" => Encoding.BigEndianUnicode,
            "utf-32" => Encoding.UTF32,
            _ => Gbk,
        };
        byte[] bytes = [.. name.EndsWith("BOM", StringComparison.Ordinal) ? encoding.GetPreamble() : [], .. encoding.GetBytes(Report)];
        Opened.Show(Opened.Bytes(bytes)).ShouldBe(Report);
    }

    [Fact]
    public void A_guessed_encoding_is_noted()
    {
        Opened.Bytes(Gbk.GetBytes(Report)).Notes.ShouldHaveSingleItem().Message.ShouldContain("GB18030");
        Opened.Text(Report).Notes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("utf-8", true, true)]
    [InlineData("gb2312", true, false)]
    [InlineData("gb2312", false, true)]
    [InlineData("utf-8", false, false)]
    public void A_page_is_read_by_its_bytes_whatever_it_declares(string declared, bool isGbk, bool noted)
    {
        var page = $"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={declared}\"></head><body><p>青禾街道办事处年报</p></body></html>";
        var document = Opened.Bytes((isGbk ? Gbk : Encoding.UTF8).GetBytes(page));
        Opened.Show(document).ShouldBe("青禾街道办事处年报");
        document.Notes.Any(note => note.Code == "READ-ENCODING" && note.Message.Contains(declared)).ShouldBe(noted);
    }

    [Fact]
    public void Another_declared_encoding_is_honoured()
    {
        var big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5")!;
        var page = "<html><head><meta charset=\"big5\"></head><body><p>年度報告，資訊公開</p></body></html>";
        Opened.Show(Opened.Bytes(big5.GetBytes(page))).ShouldBe("年度報告，資訊公開");
    }

    [Fact]
    public void A_character_cut_in_half_at_the_end_does_not_change_the_encoding()
    {
        var bytes = Encoding.UTF8.GetBytes(Report)[..^1];
        var document = Opened.Bytes(bytes);
        Opened.Show(document).ShouldStartWith("青禾街道办事处2024年");
        document.Notes.ShouldHaveSingleItem().Message.ShouldContain("1 处字节损坏");

        var gbk = Opened.Bytes([.. Gbk.GetBytes(Report), 0xB0]);
        Opened.Show(gbk).ShouldStartWith("青禾街道办事处2024年");
        gbk.Notes.ShouldHaveSingleItem().Message.ShouldContain("GB18030");
    }
}
