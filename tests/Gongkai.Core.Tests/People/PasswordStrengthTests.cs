using Gongkai.Core.People;

namespace Gongkai.Core.Tests.People;

public sealed class PasswordStrengthTests
{
    private static readonly PasswordStrength Strength = new(new HashSet<string>(StringComparer.Ordinal) { "password", "woaini", "administrator", "iloveyou" });

    [Theory]
    [InlineData("short9!", "至少 10 个字符")]
    [InlineData("13812345678", "全是数字")]
    [InlineData("19900101199001", "全是数字")]
    [InlineData("aaaaaaaaaaaa", "太常见")]
    [InlineData("abc123abc123", "太常见")]
    [InlineData("qwertyuiop1", "太常见")]
    [InlineData("1qaz2wsx3edc", "太常见")]
    [InlineData("poiuytrewq", "太常见")]
    [InlineData("abcdefghij12", "太常见")]
    [InlineData("Password2026!", "太常见")]
    [InlineData("P@ssw0rd!!!!", "太常见")]
    [InlineData("woaini1314520", "太常见")]
    [InlineData("1314520woaini", "太常见")]
    [InlineData("linxiao-2026", "登录名")]
    [InlineData("青禾街道办事处2026", "机关名称")]
    [InlineData("qinghe-2026-gk", "机关名称")]
    public void What_everyone_would_try_first_is_refused_with_the_reason(string password, string reason) =>
        Strength.Check(password, "linxiao", ["青禾街道办事处", "qinghe"]).ShouldHaveSingleItem().Message.ShouldContain(reason);

    [Theory]
    [InlineData("河边 第三棵 柳树 绿了")]
    [InlineData("correct horse battery")]
    [InlineData("Tq7#vLp2$w")]
    [InlineData("kuaihuo-xiaoqiao-47")]
    public void Words_that_do_not_belong_together_are_accepted_without_special_characters(string password) =>
        Strength.Check(password, "linxiao", ["青禾街道办事处"]).ShouldBeEmpty();

    [Fact]
    public void A_text_without_end_is_refused() =>
        Strength.Check(string.Concat(Enumerable.Range(0, 40).Select(i => $"词{i}x")), "linxiao", []).ShouldHaveSingleItem();
}
