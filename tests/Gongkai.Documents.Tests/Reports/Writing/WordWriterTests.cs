using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using FsCheck;
using FsCheck.Fluent;
using Gongkai.Core.Reports;
using Gongkai.Documents.Reports;
using TableLayout = Gongkai.Core.Reports.TableLayout;

namespace Gongkai.Documents.Tests.Reports.Writing;

public sealed class WordWriterTests
{
    private static readonly AnnualReport Report = RandomReports.Of(3) with
    {
        Organ = "云川市滨河区青禾街道办事处",
        Year = 2023,
        PublishedOn = new DateOnly(2024, 1, 30),
        ProactiveLayout = TableLayout.Of2021,
        RequestLayout = TableLayout.Of2021,
    };

    [Fact]
    public void Every_document_is_valid_open_xml() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(25), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            using var document = Open(RandomReports.Of(seed));
            new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        }));

    [Fact]
    public void The_same_report_gives_the_same_bytes() =>
        Report.Bytes(ReportFormat.Docx).AsSpan().SequenceEqual(Report.Bytes(ReportFormat.Docx)).ShouldBeTrue();

    [Fact]
    public void Table_three_is_merged_as_the_form_is_printed()
    {
        using var document = Open(Report);
        var table = Tables(document)[1];
        var rows = table.Elements<TableRow>().ToList();
        rows.Count.ShouldBe(3 + 25);
        Starts(table, row: 0).ShouldBe(["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 3×3", "申请人情况 7×1"]);
        Starts(table, row: 1).ShouldBe(["自然人 1×2", "法人或其他组织 5×1", "总计 1×2"]);
        Starts(table, row: 5).Take(2).ShouldBe(["三、本年度办理结果 1×22", "（一）予以公开 2×1"]);
        Starts(table, row: 7).Take(2).ShouldBe(["（三）不予公开 1×8", "1.属于国家秘密 1×1"]);
        Starts(table, row: 26)[0].ShouldBe("（七）总计 2×1");
        Starts(table, row: 27)[0].ShouldBe("四、结转下年度继续办理 3×1");
    }

    [Fact]
    public void Table_three_of_2019_has_one_row_for_other_handling()
    {
        using var document = Open(Report with { RequestLayout = TableLayout.Of2019 });
        var table = Tables(document)[1];
        table.Elements<TableRow>().Count().ShouldBe(3 + 23);
        Starts(table, row: 5)[0].ShouldBe("三、本年度办理结果 1×20");
        Starts(table, row: 23)[0].ShouldBe("（六）其他处理 2×1");
    }

    [Fact]
    public void The_old_table_two_has_its_own_columns()
    {
        using var document = Open(Report with { ProactiveLayout = TableLayout.Of2019 });
        var table = Tables(document)[0];
        Starts(table, row: 0).ShouldBe(["第二十条第（一）项 4×1"]);
        Starts(table, row: 5).ShouldBe(["信息内容 1×1", "上一年项目数量 1×1", "本年增/减 1×1", "处理决定数量 1×1"]);
        Starts(table, row: 13).ShouldBe(["信息内容 1×1", "上一年项目数量 1×1", "本年增/减 2×1"]);
        Starts(table, row: 16).ShouldBe(["信息内容 1×1", "采购项目数量 1×1", "采购总金额 2×1"]);
    }

    [Fact]
    public void Each_row_fills_the_text_area_exactly()
    {
        using var document = Open(Report);
        foreach (var row in Tables(document).SelectMany(table => table.Elements<TableRow>()))
            row.Elements<TableCell>().Sum(cell => int.Parse(cell.TableCellProperties!.TableCellWidth!.Width!)).ShouldBe(8845);
    }

    [Fact]
    public void Header_rows_repeat_and_no_row_breaks_over_pages()
    {
        using var document = Open(Report);
        var tables = Tables(document);
        tables.Select(table => table.Descendants<TableHeader>().Count()).ShouldBe([0, 3, 3]);
        tables.SelectMany(table => table.Elements<TableRow>()).ShouldAllBe(row => row.Descendants<CantSplit>().Any());
    }

    [Fact]
    public void Headings_carry_real_heading_styles()
    {
        using var document = Open(Report);
        Paragraphs(document, "Title").ShouldBe(["云川市滨河区青禾街道办事处2023年政府信息公开工作年度报告"]);
        Paragraphs(document, "Subtitle").ShouldBe(["公布日期：2024年1月30日"]);
        Paragraphs(document, "Heading1").ShouldBe([
            "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况",
            "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"]);
    }

    [Fact]
    public void The_document_says_its_title_and_who_made_it()
    {
        using var document = Open(Report);
        document.PackageProperties.Title.ShouldBe("云川市滨河区青禾街道办事处2023年政府信息公开工作年度报告");
        document.PackageProperties.Creator.ShouldBe("云川市滨河区青禾街道办事处");
    }

    internal static WordprocessingDocument Open(AnnualReport report) =>
        WordprocessingDocument.Open(new MemoryStream(report.Bytes(ReportFormat.Docx)), isEditable: false);

    private static List<Table> Tables(WordprocessingDocument document) => [.. document.MainDocumentPart!.Document.Body!.Elements<Table>()];

    private static IEnumerable<string> Paragraphs(WordprocessingDocument document, string style) =>
        from paragraph in document.MainDocumentPart!.Document.Body!.Elements<Paragraph>()
        where paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style
        select paragraph.InnerText;

    /// <summary>一行里新起的、不是数字的格子：文字与跨列×跨行。</summary>
    private static List<string> Starts(Table table, int row)
    {
        var rows = table.Elements<TableRow>().ToList();
        return [..
            from cell in rows[row].Elements<TableCell>()
            where Merge(cell) != MergedCellValues.Continue && cell.InnerText.Length > 0 && !char.IsAsciiDigit(cell.InnerText[^1])
            select $"{cell.InnerText} {Span(cell)}×{Height(rows, row, cell)}"];
    }

    private static int Height(List<TableRow> rows, int row, TableCell cell) =>
        1 + rows.Skip(row + 1).TakeWhile(below => CellAt(below, Column(cell)) is { } under && Merge(under) == MergedCellValues.Continue && Merge(cell) is not null).Count();

    private static TableCell? CellAt(TableRow row, int column) => row.Elements<TableCell>().FirstOrDefault(cell => Column(cell) == column);

    private static int Column(TableCell cell) => cell.ElementsBefore().OfType<TableCell>().Sum(Span);

    private static int Span(TableCell cell) => cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;

    private static MergedCellValues? Merge(TableCell cell) => cell.TableCellProperties?.VerticalMerge?.Val?.Value;
}
