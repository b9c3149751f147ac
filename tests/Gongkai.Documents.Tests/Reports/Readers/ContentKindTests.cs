using System.Text;
using Gongkai.Documents.Reports;

namespace Gongkai.Documents.Tests.Reports.Readers;

public sealed class ContentKindTests
{
    [Theory]
    [InlineData("%PDF-1.7\n1 0 obj", "READ-DAMAGED")]
    [InlineData("{\\rtf1\\ansi 年报}", "READ-RTF")]
    [InlineData("Rar!\u001a\u0007\u0000", "READ-ARCHIVE")]
    [InlineData("GIF89a....", "READ-IMAGE")]
    [InlineData("RIFF1234WEBPVP8 ", "READ-IMAGE")]
    [InlineData("", "READ-EMPTY")]
    [InlineData(" \r\n\t", "READ-EMPTY")]
    public void A_format_that_cannot_be_read_says_which_it_is(string content, string code) =>
        Opened.RefusalCode(Encoding.UTF8.GetBytes(content)).ShouldBe(code);

    [Fact]
    public void Old_word_documents_and_encrypted_ones_are_told_apart()
    {
        byte[] container = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        Opened.RefusalCode(container).ShouldBe("READ-DOC");
        Opened.RefusalCode([.. container, .. Encoding.Unicode.GetBytes("EncryptedPackage")]).ShouldBe("READ-ENCRYPTED");
    }

    [Fact]
    public void Every_refusal_says_in_Chinese_what_to_do()
    {
        var refused = ReportReader.Open("{\\rtf1"u8.ToArray()).ShouldBeOfType<Refused>();
        refused.Reason.Message.ShouldContain("另存为 .docx");
    }

    [Fact]
    public void Random_bytes_are_not_taken_for_text()
    {
        var bytes = new byte[4096];
        new Random(7).NextBytes(bytes);
        Opened.RefusalCode(bytes).ShouldBe("READ-FORMAT");
    }

    [Theory]
    [InlineData("{ \"schema\": 1 }")]
    [InlineData("\uFEFF  {}")]
    [InlineData("[ {} ]")]
    public void An_object_in_braces_is_json(string content)
    {
        var opened = ReportReader.Open(Encoding.UTF8.GetBytes(content)).ShouldBeOfType<OpenedJson>();
        opened.Utf8.Span[0].ShouldNotBe((byte)0xEF);
    }

    [Fact]
    public void Text_that_merely_begins_with_a_brace_is_text() => Opened.Blocks("{附件}年报").ShouldBe("{附件}年报");

    [Fact]
    public void Json_in_utf16_is_handed_on_as_utf8()
    {
        byte[] utf16 = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{\"a\":\"年\"}")];
        var opened = ReportReader.Open(utf16).ShouldBeOfType<OpenedJson>();
        Encoding.UTF8.GetString(opened.Utf8.Span).ShouldBe("{\"a\":\"年\"}");
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_with_both_sizes()
    {
        var refused = ReportReader.Open(new byte[ReportReader.MaxBytes + 1]).ShouldBeOfType<Refused>();
        refused.Reason.Code.ShouldBe("READ-TOO-LARGE");
        refused.Reason.Message.ShouldContain("32 MB");
    }
}
