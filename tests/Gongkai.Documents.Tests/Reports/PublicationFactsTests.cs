using System.Text;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports;

namespace Gongkai.Documents.Tests.Reports;

/// <summary>Who published a report and when, as pages and files print it; what the page declares of itself comes first.</summary>
public sealed class PublicationFactsTests
{
    private static readonly DateOnly January25 = new(2024, 1, 25);

    [Fact]
    public void The_printed_publication_line_gives_date_and_publisher() =>
        Facts("发布时间：2024-01-25 10:30 来源：青禾街道办事处 浏览次数：12").ShouldBe((January25, "青禾街道办事处"));

    [Theory]
    [InlineData("2024年1月25日")]
    [InlineData("2024 年 01 月 25 日")]
    [InlineData("2024/1/25 08:00")]
    [InlineData("2024.01.25")]
    [InlineData("20240125")]
    [InlineData("2024-01-25T08:00:00+08:00")]
    public void A_publication_date_is_read_in_every_usual_form(string date) => Facts($"发布日期：{date}").PublishedOn.ShouldBe(January25);

    [Theory]
    [InlineData("2024-13-01")]
    [InlineData("2024")]
    [InlineData("未定")]
    [InlineData("99999999")]
    public void An_impossible_publication_date_is_not_invented(string date) => Facts($"发布日期：{date}").PublishedOn.ShouldBeNull();

    [Fact]
    public void A_metadata_table_gives_date_and_publisher() =>
        Facts("索引号\tQH-2024-1\t发布机构\t青禾街道办事处\n名 称\t年报\t发布日期\t2024-01-25").ShouldBe((January25, "青禾街道办事处"));

    [Fact]
    public void What_the_page_declares_comes_before_what_it_prints()
    {
        const string page = """
            <html><head><meta name="PubDate" content="2024-01-25 16:20"></head><body><h1>2023年政府信息公开工作年度报告</h1>
            <p>发布时间：2020-01-01</p><h2>一、总体情况</h2><p>无。</p><h2>二、主动公开政府信息情况</h2><h2>六、其他需要报告的事项</h2><p>无</p></body></html>
            """;
        Read(page).PublishedOn.ShouldBe(January25);
    }

    private static (DateOnly? PublishedOn, string? Publisher) Facts(string imprint)
    {
        var report = Read($"2023年政府信息公开工作年度报告\n{imprint}\n一、总体情况\n全年未收到政府信息公开申请。\n二、主动公开政府信息情况\n六、其他需要报告的事项\n无\n");
        return (report.PublishedOn, report.Organ);
    }

    private static AnnualReport Read(string text) => ReportReader.Read(Encoding.UTF8.GetBytes(text)).ShouldBeOfType<Recognised>().Report;
}
