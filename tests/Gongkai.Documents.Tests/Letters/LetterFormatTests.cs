using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongkai.Core.Letters;
using Gongkai.Documents.Letters;
using Gongkai.Documents.Tests.Pdf;

namespace Gongkai.Documents.Tests.Letters;

/// <summary>Each kind of letter as a Word document and as a PDF.</summary>
public sealed class LetterFormatTests
{
    private const string Organ = "云滨区青禾街道办事处";

    public static TheoryData<LetterKind> Kinds => [.. Enum.GetValues<LetterKind>()];

    [Theory, MemberData(nameof(Kinds))]
    public void A_word_document_is_valid_and_reads_back(LetterKind kind)
    {
        var letter = Sample(kind);

        using var document = WordprocessingDocument.Open(new MemoryStream(Bytes(letter, LetterFormat.Docx)), isEditable: false);

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        ShouldHold(document.MainDocumentPart!.Document!.InnerText, letter);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_pdf_reads_back(LetterKind kind)
    {
        var letter = Sample(kind);

        // A paragraph may go on over the page number.
        var pages = Poppler.Text(Bytes(letter, LetterFormat.Pdf)).Split('\f').Select((page, i) => string.Concat(page.Where(c => !char.IsWhiteSpace(c))).Replace($"—{i + 1}—", "", StringComparison.Ordinal));
        ShouldHold(string.Concat(pages), letter);
    }

    [Fact]
    public void The_same_letter_gives_the_same_bytes()
    {
        foreach (var format in LetterFormat.All)
            Bytes(Sample(LetterKind.Refusal), format).AsSpan().SequenceEqual(Bytes(Sample(LetterKind.Refusal), format)).ShouldBeTrue(format.Name);
    }

    [Fact]
    public void The_page_is_that_of_official_documents()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Bytes(Sample(LetterKind.Disclosure), LetterFormat.Docx)), isEditable: false);
        var section = document.MainDocumentPart!.Document!.Body!.GetFirstChild<SectionProperties>()!;

        // 37 mm above, 28 mm at the binding edge, 156 mm of text: in twentieths of a point.
        var margin = section.GetFirstChild<PageMargin>()!;
        (margin.Top!.Value, margin.Left!.Value, 11906u - margin.Left.Value - margin.Right!.Value).ShouldBe((2098, 1587u, 8845u));
    }

    [Fact]
    public void The_slip_stands_on_a_page_of_its_own()
    {
        var letter = Sample(LetterKind.ThirdPartyInquiry);

        var pages = Poppler.Text(Bytes(letter, LetterFormat.Pdf)).TrimEnd('\f').Split('\f');
        pages[^1].ShouldContain("不同意公开，理由");
        pages[^1].ShouldNotContain("联系部门");
        pages[^2].ShouldNotContain("不同意公开，理由");
    }

    private static void ShouldHold(string text, Letter letter)
    {
        var plain = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        // The record of service is a form: its lines stand in two columns.
        foreach (var line in letter.Lines.SelectMany(line => letter.Kind == LetterKind.ServiceRecord ? line.Split('：') : [line]))
            plain.ShouldContain(string.Concat(line.Where(c => !char.IsWhiteSpace(c))));
    }

    private static byte[] Bytes(Letter letter, LetterFormat format)
    {
        using var output = new MemoryStream();
        format.Write(letter, output);
        if (Environment.GetEnvironmentVariable("GONGKAI_SCREENSHOTS") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(folder).FullName, $"{letter.Kind}.{format.Extension}"), output.ToArray());
        return output.ToArray();
    }

    private static Letter Sample(LetterKind kind)
    {
        var name = LetterKindName.Of(kind);
        LetterRun Run(string text, LetterField? field) => field is { } one ? new(LetterFieldName.Of(one).Example, one) : new(text);
        return new Letter(kind, Organ)
        {
            Number = name.Word is null && !name.IsAnswer ? null : "云滨公开答〔2026〕6号",
            Addressee = name.Audience == LetterAudience.File ? null : LetterParagraph.Plain("林小满："),
            Body = [.. LetterTemplate.Default(kind).Paragraphs.Select(paragraph => new LetterParagraph([.. LetterTemplate.Pieces(paragraph).Select(piece => Run(piece.Text, piece.Field))]))],
            Remedy = name.HasRemedy ? "如对本决定不服，可以自收到本告知书之日起60日内向云滨区人民政府申请行政复议，也可以自收到本告知书之日起6个月内依法向人民法院提起行政诉讼。" : null,
            Attachments = kind == LetterKind.Disclosure ? ["2025年度老旧小区加装电梯补助发放标准", "补助发放程序"] : [],
            Contact = name.Audience == LetterAudience.File ? null : "联系部门：党政综合办公室，电话：010-55550101",
            Date = name.Audience == LetterAudience.File ? null : new DateOnly(2026, 3, 12),
            Slip = kind == LetterKind.ThirdPartyInquiry ? ["回　　执", $"{Organ}：", "来函收悉。对所列信息是否公开，意见如下：", "□ 同意公开。", "□ 不同意公开，理由：", "签名或者盖章：", "年　　月　　日"] : [],
        };
    }
}
