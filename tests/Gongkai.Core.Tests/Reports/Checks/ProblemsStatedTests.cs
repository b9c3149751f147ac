using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Rules;
using static Gongkai.Core.Tests.Reports.Checks.ReportUnderCheck;

namespace Gongkai.Core.Tests.Reports.Checks;

public sealed class ProblemsStatedTests
{
    [Fact]
    public void Concrete_problems_pass() => Zero.Outcome("CK-FMT-SEC5").ShouldPass();

    [Theory]
    [InlineData("")]
    [InlineData("无")]
    [InlineData("无。")]
    [InlineData("（暂无）")]
    public void Nothing_or_none_is_an_error(string text) => Zero.WithText(5, text).Outcome("CK-FMT-SEC5").ShouldFind(Severity.Error);

    [Fact]
    public void A_few_words_are_a_warning() =>
        Zero.WithText(5, "更新不够及时，今后改进。").Outcome("CK-FMT-SEC5").ShouldFind(Severity.Warning).Message.ShouldContain("只有 10 字");

    [Fact]
    public void Last_years_words_again_are_a_warning() =>
        Zero.Outcome("CK-FMT-SEC5", Zero with { Year = 2022 }).ShouldFind(Severity.Warning).Message.ShouldContain("相似度为 100%");

    [Fact]
    public void A_missing_part_is_the_business_of_another_rule() =>
        (Zero with { Sections = [] }).Outcome("CK-FMT-SEC5").ShouldNotApply();

    [Theory]
    [InlineData("公开及时", "公开及时", 1)]
    [InlineData("公开，及时。", "公开及时", 1)]
    [InlineData("公开及时", "办理规范", 0)]
    [InlineData("甲乙丙丁", "甲乙丙戊", 2 / 3.0)]
    [InlineData("", "", 1)]
    [InlineData("", "公开", 0)]
    public void Similarity_counts_pairs_of_letters(string one, string other, double similarity) =>
        TextSimilarity.Of(one, other).ShouldBe(similarity, 1e-9);
}
