using Gongkai.Core.Rules;
using static Gongkai.Core.Tests.Reports.Checks.ReportUnderCheck;

namespace Gongkai.Core.Tests.Reports.Checks;

public sealed class FeeIsAmountTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("1286.47")]
    [InlineData("0.000001")]
    [InlineData("3.50000000")]
    public void An_amount_in_ten_thousands_down_to_the_fen_passes(string amount) =>
        Zero.With($"T2.R6={amount}").Outcome("CK-FEE").ShouldPass();

    [Theory]
    [InlineData("-1", "不能为负")]
    [InlineData("0.0000001", "小数超过 6 位")]
    public void A_negative_or_finer_amount_is_found(string amount, string message)
    {
        var finding = Zero.With($"T2.R6={amount}").Outcome("CK-FEE").ShouldFind(Severity.Error);
        finding.Where.ShouldBe(["T2.R6"]);
        finding.Message.ShouldContain(message);
    }

    [Fact]
    public void A_blank_amount_is_not_applicable() => Zero.With("T2.R6=").Outcome("CK-FEE").ShouldNotApply();
}
