using Gongkai.Core.Rules;
using static Gongkai.Core.Tests.Reports.Checks.ReportUnderCheck;

namespace Gongkai.Core.Tests.Reports.Checks;

public sealed class NoPersonalInformationTests
{
    [Fact]
    public void Plain_words_pass() => Zero.Outcome("CK-FMT-PII").ShouldPass();

    [Fact]
    public void A_valid_identity_number_is_an_error_and_is_not_repeated()
    {
        var finding = Zero.WithText(6, "申请人证件号 11010519491231002X。").Outcome("CK-FMT-PII").ShouldFind(Severity.Error);
        finding.Where.ShouldBe(["SEC6"]);
        finding.Message.ShouldContain("110105********002X");
        finding.Message.ShouldNotContain("19491231");
    }

    [Fact]
    public void The_form_alone_is_a_warning() =>
        Zero.WithText(1, "编号 110105194912310021。").Outcome("CK-FMT-PII").ShouldFind(Severity.Warning);

    [Fact]
    public void A_mobile_number_is_an_error() =>
        Zero.WithText(1, "联系人：小周，13800138000。").Outcome("CK-FMT-PII").ShouldFind(Severity.Error).Message.ShouldContain("138****8000");
}
