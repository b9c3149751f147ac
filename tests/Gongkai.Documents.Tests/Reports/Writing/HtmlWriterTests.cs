using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Gongkai.Core.Reports;
using Gongkai.Documents.Reports;

namespace Gongkai.Documents.Tests.Reports.Writing;

public sealed class HtmlWriterTests
{
    private static readonly AnnualReport Report = SampleReports.District;

    [Fact]
    public void The_page_carries_the_statutory_marks()
    {
        var page = Page(Report);
        page.DocumentElement.GetAttribute("lang").ShouldBe("zh-CN");
        page.Title.ShouldBe("云川市滨河区人民政府2023年政府信息公开工作年度报告");
        Meta(page, "ArticleTitle").ShouldBe(page.Title);
        Meta(page, "PubDate").ShouldBe("2024-03-22 00:00");
        Meta(page, "ContentSource").ShouldBe("云川市滨河区人民政府");
        Meta(page, "description").ShouldNotBeNull();
    }

    [Fact]
    public void What_is_not_known_is_not_said()
    {
        var page = Page(Report with { Organ = null, Year = null, PublishedOn = null });
        page.Title.ShouldBe("政府信息公开工作年度报告");
        Meta(page, "PubDate").ShouldBeNull();
        Meta(page, "ContentSource").ShouldBeNull();
        page.Body!.TextContent.ShouldNotContain("公布日期");
    }

    [Fact]
    public void The_page_needs_nothing_else()
    {
        var page = Page(Report);
        page.QuerySelectorAll("script, link, img, iframe").ShouldBeEmpty();
        page.QuerySelector("style")!.TextContent.ShouldNotContain("url(");
    }

    [Fact]
    public void Every_header_cell_says_what_it_heads_and_every_table_its_name()
    {
        var page = Page(Report);
        page.QuerySelectorAll("th").ShouldAllBe(cell => cell.HasAttribute("scope"));
        page.QuerySelectorAll("caption").Select(caption => caption.TextContent).ShouldBe([
            "表二　主动公开政府信息情况", "表三　收到和处理政府信息公开申请情况", "表四　政府信息公开行政复议、行政诉讼情况"]);
        page.QuerySelectorAll("thead th[colspan]").ShouldAllBe(cell => cell.GetAttribute("scope") == "colgroup");
    }

    [Fact]
    public void Every_figure_stands_at_its_address()
    {
        var cells = Page(Report).QuerySelectorAll("[data-cell]");
        cells.Length.ShouldBe(10 + 175 + 15);
        cells.ShouldAllBe(cell => cell.TextContent == Report.Figures[CellAddress.Find(cell.GetAttribute("data-cell")!)!]!.Value.ToString());
    }

    private static IHtmlDocument Page(AnnualReport report) =>
        new HtmlParser().ParseDocument(report.Text(ReportFormat.Html));

    private static string? Meta(IHtmlDocument page, string name) =>
        page.QuerySelector($"meta[name={name}]")?.GetAttribute("content");
}
