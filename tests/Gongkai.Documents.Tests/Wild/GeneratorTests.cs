using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Gongkai.Documents.Tests.Wild.Quirks;
using Gongkai.Documents.Tests.Wild.Renderers;

namespace Gongkai.Documents.Tests.Wild;

/// <summary>生成器自己要公道：同一种子同样的字节，写出的 Word 文档合格，印出的数字与真相相符。</summary>
public sealed class GeneratorTests
{
    [Fact]
    public void The_same_seed_makes_the_same_bytes()
    {
        for (var seed = 0; seed < 20; seed++)
            WildSpecimen.Any(seed).Bytes().ShouldBe(WildSpecimen.Any(seed).Bytes());
    }

    [Theory]
    [InlineData("none")]
    [InlineData("nested-cells")]
    [InlineData("tracked-changes")]
    [InlineData("text-box-title")]
    [InlineData("content-controls")]
    [InlineData("split-over-pages")]
    public void A_word_document_is_well_formed_for_word(string quirk)
    {
        using var stream = new MemoryStream(new WildSpecimen(5, WildFormat.Docx, [WildQuirks.Find(quirk)]).Bytes());
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken)
            .Where(error => error.ErrorType == ValidationErrorType.Schema && !IsDrawing(error))
            .Select(error => $"{error.Path?.XPath}: {error.Description}").Take(5).ShouldBeEmpty();
    }

    /// <summary>文本框的图形外壳只写了读取所需的部分。</summary>
    private static bool IsDrawing(ValidationErrorInfo error) =>
        error.Path?.XPath is { } path && (path.Contains("AlternateContent", StringComparison.Ordinal) || path.Contains("drawing", StringComparison.Ordinal));

    [Fact]
    public void A_clean_page_prints_the_figures_of_the_truth()
    {
        var document = new WildSpecimen(7, WildFormat.Html, [WildQuirks.Find("none")]).Document();
        var page = new HtmlParser().ParseDocument(Rendering.Text(document, WildFormat.Html));
        var rows = page.QuerySelectorAll("table")[1].QuerySelectorAll("tr");
        rows.Length.ShouldBe(3 + 25);
        rows[3].Children.Skip(1).Select(cell => cell.TextContent)
            .ShouldBe(Enumerable.Range(1, 7).Select(c => $"{document.Truth[$"T3.R1.C{c}"]}"));
    }

    [Fact]
    public void Truth_has_every_cell_of_the_three_tables()
    {
        var truth = WildReports.Of(1).Figures;
        truth.Keys.Count(key => key.StartsWith("T2", StringComparison.Ordinal)).ShouldBe(10);
        truth.Keys.Count(key => key.StartsWith("T3", StringComparison.Ordinal)).ShouldBe(175);
        truth.Keys.Count(key => key.StartsWith("T4", StringComparison.Ordinal)).ShouldBe(15);
    }
}
