using System.Text;
using Gongkai.Cli.Output;

namespace Gongkai.Cli.Tests.Output;

public sealed class ScreenTests
{
    [Fact]
    public void Only_a_screen_with_colour_paints()
    {
        Screen.Redirected.Paint("错误", Style.Bad).ShouldBe("错误");
        new Screen(80, Colour: true).Paint("错误", Style.Bad).ShouldBe("\e[1;31m错误\e[0m");
        new Screen(80, Colour: true).Paint("提示", Style.Plain).ShouldBe("提示");
    }

    [Fact]
    public void Columns_line_up_with_and_without_colour()
    {
        foreach (var screen in new[] { Screen.Redirected, new Screen(80, Colour: true) })
        {
            var page = new StringBuilder();
            new TextTable(screen).Header("", "自然人", "总计").Row("一、本年新收", "0", "·").Row("R4", "12345678", "539").AppendTo(page);

            Plain(page).Split('\n').ShouldBe(
            [
                "                  自然人  总计",
                "  一、本年新收         0     ·",
                "  R4            12345678   539",
                "",
            ]);
        }
    }

    [Theory]
    [InlineData("普通 文字", "普通 文字")]
    [InlineData("\e]0;标题\a", "\uFFFD]0;标题\uFFFD")]
    [InlineData("两\n行", "两 行")]
    [InlineData("a\u202Eb\u2028", "a\uFFFDb\uFFFD")]
    public void What_a_document_says_cannot_steer_the_terminal(string text, string printed) => Printable.Line(text).ShouldBe(printed);

    private static string Plain(StringBuilder page) => page.ToString().Replace("\e[2m", "").Replace("\e[0m", "");
}
