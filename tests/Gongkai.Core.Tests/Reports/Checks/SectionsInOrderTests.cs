using Gongkai.Core.Rules;
using static Gongkai.Core.Tests.Reports.Checks.ReportUnderCheck;

namespace Gongkai.Core.Tests.Reports.Checks;

public sealed class SectionsInOrderTests
{
    [Fact]
    public void Six_parts_in_order_pass() => Zero.Outcome("CK-FMT-SEC").ShouldPass();

    [Fact]
    public void A_missing_part_is_an_error()
    {
        var report = Zero with { Sections = [.. Zero.Sections.Where(section => section.Number != 4)] };
        var finding = report.Outcome("CK-FMT-SEC").ShouldFind(Severity.Error);
        finding.Where.ShouldBe(["SEC4"]);
        finding.Message.ShouldContain("“四、政府信息公开行政复议、行政诉讼情况”");
    }

    [Fact]
    public void A_wrong_order_is_an_error() =>
        (Zero with { Sections = [.. Zero.Sections.Reverse()] }).Outcome("CK-FMT-SEC").ShouldFind(Severity.Error).Message.ShouldContain("六、五、四、三、二、一");

    [Theory]
    [InlineData("一、总体情况", true)]
    [InlineData("总体情况", false)]
    [InlineData("一、 总体情况", false)]
    [InlineData("一、概述", false)]
    public void A_title_in_other_words_is_only_mentioned(string printed, bool isStatutory)
    {
        var report = Zero with { Sections = [Zero.Sections[0] with { PrintedTitle = printed }, .. Zero.Sections.Skip(1)] };
        if (isStatutory)
            report.Outcome("CK-FMT-SEC").ShouldPass();
        else
            report.Outcome("CK-FMT-SEC").ShouldFind(Severity.Info).Where.ShouldBe(["SEC1"]);
    }
}
