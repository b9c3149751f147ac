using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Comparing;
using Gongkai.Core.Tests.Reports.Checks;

namespace Gongkai.Core.Tests.Reports.Comparing;

public sealed class CopiedParagraphTests
{
    private const string First = "一是部分栏目更新不够及时，个别解读材料形式单一，与群众的期待仍有距离，需要逐项明确责任。";
    private const string Second = "二是基层工作人员轮岗较多，业务熟悉程度有待提高，已经把培训安排到每个承办岗位并按季度通报。";

    [Fact]
    public void A_paragraph_taken_over_is_found_with_its_place_in_both()
    {
        var old = ReportUnderCheck.Zero.WithText(5, $"{First}\n{Second}");

        var copied = CopiedParagraph.Between(old, old.WithText(5, $"今年新写的一段话，说的是政务公开平台迁移之后旧链接失效的问题以及逐条核对的办法。\n{Second.Replace("每个", "各个", StringComparison.Ordinal)}")).Where(one => one.Section == 5);

        var one = copied.ShouldHaveSingleItem();
        (one.Paragraph, one.OldParagraph).ShouldBe((2, 2));
        one.Similarity.ShouldBeInRange(0.9, 0.99);
    }

    [Fact]
    public void A_short_line_is_nobodys_copy() =>
        CopiedParagraph.Between(ReportUnderCheck.Zero.WithText(6, "无"), ReportUnderCheck.Zero.WithText(6, "无")).ShouldNotContain(one => one.Section == 6);

    [Theory]
    [InlineData("3", "4", "33.3")]
    [InlineData("8", "2", "-75.0")]
    public void A_change_has_its_percentage(string old, string @new, string percent) =>
        new CellChange(CellAddress.All[0], decimal.Parse(old), decimal.Parse(@new)).Percent.ShouldBe(decimal.Parse(percent));

    [Fact]
    public void From_nothing_no_percentage_is_worked_out() => new CellChange(CellAddress.All[0], 0, 4).Percent.ShouldBeNull();
}
