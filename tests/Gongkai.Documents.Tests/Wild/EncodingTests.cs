using Gongkai.Documents.Reports;
using Gongkai.Documents.Tests.Wild.Quirks;
using Gongkai.Documents.Tests.Wild.Renderers;

namespace Gongkai.Documents.Tests.Wild;

/// <summary>编码有声明、无声明、声明错：读出的都一样。</summary>
public sealed class EncodingTests
{
    public static TheoryData<string, string> EveryEncodingOfHtml { get; } = new(
        from encoding in Encodings.OfHtml.Keys
        from format in new[] { WildFormat.Html, WildFormat.Site, WildFormat.Word }
        select (encoding, format.ToString()));

    public static TheoryData<string, string> EveryEncodingOfText { get; } = new(
        from encoding in Encodings.OfText.Keys
        from format in new[] { WildFormat.Tab, WildFormat.Lines, WildFormat.Pipes, WildFormat.Spaces }
        select (encoding, format.ToString()));

    [Theory]
    [MemberData(nameof(EveryEncodingOfHtml))]
    public void A_page_reads_alike_in_every_encoding(string encoding, string format) => Check(Encodings.OfHtml[encoding], format);

    [Theory]
    [MemberData(nameof(EveryEncodingOfText))]
    public void A_text_reads_alike_in_every_encoding(string encoding, string format) => Check(Encodings.OfText[encoding], format);

    private static void Check(Func<string, byte[]> encode, string format)
    {
        var specimen = new WildSpecimen(42, Enum.Parse<WildFormat>(format), [WildQuirks.Find("none")]);
        var document = specimen.Document();
        var reading = ReportReader.Read(encode(Rendering.Text(document, specimen.Format)));
        Verdict.On(document, specimen.Format, reading, harmless: true).ShouldBeEmpty();
    }
}
