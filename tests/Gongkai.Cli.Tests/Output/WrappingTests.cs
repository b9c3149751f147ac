using System.Text;
using Gongkai.Cli.Output;

namespace Gongkai.Cli.Tests.Output;

public sealed class WrappingTests
{
    private const string Arithmetic =
        "自然人：本年新收 10 + 上年结转 2 = 12，办理结果总计 9 + 结转下年度 2 = 11，相差 1。请核对（含“表三”）T3.R1.C1 与 1286.47 万元。";

    [Fact]
    public void Without_a_width_nothing_is_wrapped() => Wrapping.Lines(Arithmetic, null).ShouldBe([Arithmetic]);

    [Fact]
    public void A_width_too_small_to_read_is_ignored() => Wrapping.Lines(Arithmetic, 10).ShouldBe([Arithmetic]);

    [Fact]
    public void No_line_is_too_long_and_nothing_is_lost_at_any_width()
    {
        for (var width = 16; width <= 130; width++)
        {
            var lines = Wrapping.Lines(Arithmetic, width).ToList();

            lines.ShouldAllBe(line => TextWidth.Of(line) <= width);
            string.Concat(lines).Replace(" ", "").ShouldBe(Arithmetic.Replace(" ", ""));
        }
    }

    [Fact]
    public void No_line_begins_with_a_stop_or_ends_with_an_opening_bracket_or_splits_a_number()
    {
        for (var width = 16; width <= 130; width++)
        {
            foreach (var line in Wrapping.Lines(Arithmetic, width))
            {
                "，。、；：）”".ShouldNotContain(line[0]);
                "（“".ShouldNotContain(line[^1]);
            }

            var whole = string.Join('\n', Wrapping.Lines(Arithmetic, width));
            whole.ShouldContain("1286.47");
            whole.ShouldContain("T3.R1.C1");
        }
    }

    [Fact]
    public void Following_lines_hang_below_the_first()
    {
        var page = new StringBuilder();

        Wrapping.Append(page, "本年新收与上年结转之和不等于办理结果", 24, "  错误  ");

        page.ToString().ShouldBe("  错误  本年新收与上年结\n        转之和不等于办理\n        结果\n");
    }
}
