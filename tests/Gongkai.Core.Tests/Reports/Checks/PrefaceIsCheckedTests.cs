using Gongkai.Core.Rules;

namespace Gongkai.Core.Tests.Reports.Checks;

public sealed class PrefaceIsCheckedTests
{
    [Fact]
    public void The_period_of_another_year_is_an_error()
    {
        var report = ReportUnderCheck.Zero with { Preface = "本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。" };

        var finding = report.Outcome("CK-TXT-YEAR").ShouldFind(Severity.Error);

        finding.Where.ShouldBe(["SEC0"]);
        finding.Message.ShouldContain("统计期限写的是 2022 年，报告年度是 2023");
    }

    [Fact]
    public void The_period_of_the_report_passes() =>
        (ReportUnderCheck.Zero with { Preface = "统计期限自2023年1月1日起至12月31日止。" }).Outcome("CK-TXT-YEAR").ShouldPass();

    [Fact]
    public void A_mobile_number_for_questions_is_found() =>
        (ReportUnderCheck.Zero with { Preface = "如有疑问，请与办公室联系，电话13800138000。" }).Outcome("CK-FMT-PII").ShouldFind(Severity.Error).Where.ShouldBe(["SEC0"]);
}
