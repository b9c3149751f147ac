using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Merging;
using Gongkai.Core.Tests.Reports.Records;

namespace Gongkai.Core.Tests.Reports.Merging;

public sealed class UnitDoubtsTests
{
    [Theory]
    [InlineData("T3.R1.C7")]
    [InlineData("T3.R3.7.C1")]
    [InlineData("T4.A5")]
    [InlineData("T2.R1.C1")]
    public void The_arithmetic_alone_gives_the_doubts_that_all_checks_give(string cell)
    {
        var report = ZeroReport.Content.Put(cell, 3).ToReport("示例街道办事处", 2025, publishedOn: null);

        var few = UnitReport.Of("a", report, CrossChecks.Arithmetic(report)).Doubts;

        few.ShouldNotBeEmpty();
        few.ShouldBe(UnitReport.Of("a", report, CrossChecks.Run(new CheckSubject(report)).SelectMany(outcome => outcome.Findings)).Doubts);
    }
}
