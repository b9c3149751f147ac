using Gongkai.Core.Reports;
using static Gongkai.Core.Tests.Reports.Recognition.Blocks;

namespace Gongkai.Core.Tests.Reports.Recognition;

public sealed class TitleTests
{
    private static AnnualReport With(params string[] title) =>
        new BinheReport { Title = [.. title.Select(text => P(text))] }.Read();

    [Theory]
    [InlineData("云川市滨河区青禾街道办事处2023年政府信息公开工作年度报告", "云川市滨河区青禾街道办事处")]
    [InlineData("青禾街道办事处 2023 年政府信息公开工作 年度报告", "青禾街道办事处")]
    [InlineData("云川市教育局政府信息公开2023年度工作报告", "云川市教育局")]
    [InlineData("云川市教育局政府信息公开工作2023年度报告", "云川市教育局")]
    [InlineData("2023年度云川市教育局政府信息公开工作年度报告", "云川市教育局")]
    [InlineData("2023年云川市人民政府政府信息公开工作年度报告", "云川市人民政府")]
    [InlineData("云川市人民政府信息公开工作年度报告（2023年）", "云川市人民政府")]
    [InlineData("云川市教育局关于2023年度政府信息公开工作的年度报告", "云川市教育局")]
    [InlineData("关于云川市教育局2023年政府信息公开工作年度报告", "云川市教育局")]
    [InlineData("云川市教育局2023年度政府信息公开年报", "云川市教育局")]
    [InlineData("云川市教育局二〇二三年政府信息公开工作年度报告", "云川市教育局")]
    [InlineData("云川市教育局２０２３年政府信息公开工作年度报告", "云川市教育局")]
    [InlineData("《云川市教育局2023年政府信息公开工作年度报告》", "云川市教育局")]
    [InlineData("2023年政府信息公开工作年度报告（云川市教育局）", "云川市教育局")]
    [InlineData("雲川市衛生健康委員會關於2023年度政府信息公開工作的年度報告", "雲川市衛生健康委員會")]
    public void The_organ_and_the_year_are_found_in_the_title(string title, string organ)
    {
        var report = With(title);
        (report.Organ, report.Year).ShouldBe((organ, 2023));
    }

    [Fact]
    public void A_title_broken_over_two_paragraphs_is_joined()
    {
        var report = With("云川市滨河区人民政府", "2023年政府信息公开工作年度报告");
        (report.Organ, report.Year).ShouldBe(("云川市滨河区人民政府", 2023));
    }

    [Fact]
    public void A_line_of_information_above_the_title_is_not_taken_for_the_organ()
    {
        var report = With("索引号：YC2024-0012 发布机构：云川市电子政务中心", "2023年政府信息公开工作年度报告");
        report.Year.ShouldBe(2023);
        (report.Organ ?? "").ShouldNotContain("索引号");
        (report.Organ ?? "").ShouldNotContain("：");
    }

    [Fact]
    public void A_title_broken_in_the_middle_is_joined()
    {
        var report = With("云川市滨河区人民政府2023年", "政府信息公开工作年度报告");
        (report.Organ, report.Year).ShouldBe(("云川市滨河区人民政府", 2023));
        report = With("云川市滨河区人民政府", "2023年政府信息公开工作", "年度报告");
        (report.Organ, report.Year).ShouldBe(("云川市滨河区人民政府", 2023));
    }

    [Fact]
    public void Without_an_organ_in_the_title_the_publisher_serves()
    {
        var document = new BinheReport { Title = [P("2023年政府信息公开工作年度报告")] }.Document with { Publisher = "滨河区政府办" };
        Blocks.Read(document).Organ.ShouldBe("滨河区政府办");
    }

    [Fact]
    public void Without_a_year_in_the_title_the_period_of_the_statistics_serves() => With("云川市教育局政府信息公开工作年度报告").Year.ShouldBe(2023);

    [Fact]
    public void Without_a_title_in_the_text_the_title_of_the_page_serves()
    {
        var document = new BinheReport { Title = [] }.Document with { Title = "云川市教育局2023年政府信息公开工作年度报告_云川市教育局门户网站" };
        var report = Blocks.Read(document);
        (report.Organ, report.Year).ShouldBe(("云川市教育局", 2023));
    }

    [Fact]
    public void Without_any_title_the_organ_is_unknown_and_the_figures_are_read()
    {
        var report = With();
        report.Organ.ShouldBeNull();
        report.ShouldHold(BinheFigures.Expected());
    }

    [Fact]
    public void Links_to_other_reports_and_breadcrumbs_are_not_the_title()
    {
        var report = With(
            "首页 > 政府信息公开 > 政府信息公开年报 > 云川市教育局2021年政府信息公开工作年度报告",
            "云川市教育局2022年政府信息公开工作年度报告", "云川市滨河区人民政府2023年政府信息公开工作年度报告", "发布时间：2024-03-28 来源：区政府办 浏览次数：17");
        (report.Organ, report.Year, report.PublishedOn).ShouldBe(("云川市滨河区人民政府", 2023, new DateOnly(2024, 3, 28)));
    }

    [Theory]
    [InlineData("发布日期：2024年3月28日")]
    [InlineData("公布时间:2024-03-28 09:12")]
    [InlineData("【字体：大 中 小】 发布时间： 2024/3/28")]
    [InlineData("发布机构：区政府办 公开日期：2024.03.28 有效性：有效")]
    public void The_publication_date_is_read_where_it_is_stated(string line) =>
        new BinheReport { Introduction = [P(line)] }.Read().PublishedOn.ShouldBe(new DateOnly(2024, 3, 28));

    [Fact]
    public void No_stated_date_is_no_date() => new BinheReport { After = [P("2024年3月28日")] }.Read().PublishedOn.ShouldBeNull();

    [Fact]
    public void A_traditional_organ_on_a_line_of_its_own_is_found() =>
        With("雲川市濱河區青禾街道辦事處", "2023年政府信息公開工作年度報告").Organ.ShouldBe("雲川市濱河區青禾街道辦事處");
}
