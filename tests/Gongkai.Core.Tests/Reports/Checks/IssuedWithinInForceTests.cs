using Gongkai.Core.Rules;
using static Gongkai.Core.Tests.Reports.Checks.ReportUnderCheck;

namespace Gongkai.Core.Tests.Reports.Checks;

public sealed class IssuedWithinInForceTests
{
    [Theory]
    [InlineData("T2.R2.C1=4 T2.R2.C2=3 T2.R2.C3=37")]
    [InlineData("T2.R2.C1=4 T2.R2.C2=4 T2.R2.C3=0")]
    public void What_was_issued_is_in_force_or_repealed(string cells) => Zero.With(cells).Outcome("CK-T2-BOUND-R2").ShouldPass();

    [Fact]
    public void More_issued_than_in_force_and_repealed_is_found()
    {
        var finding = Zero.With("T2.R2.C1=9 T2.R2.C2=1 T2.R2.C3=5").Outcome("CK-T2-BOUND-R2").ShouldFind(Severity.Error);
        finding.Where.ShouldBe(["T2.R2.C1", "T2.R2.C2", "T2.R2.C3"]);
        finding.Message.ShouldContain("现行有效 5 + 本年废止 1 = 6，本年制发 9，多出 3");
    }

    [Fact]
    public void A_blank_cell_leaves_the_row_not_applicable() => Zero.With("T2.R1.C3=").Outcome("CK-T2-BOUND-R1").ShouldNotApply();
}
