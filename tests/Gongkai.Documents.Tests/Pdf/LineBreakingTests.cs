using FsCheck;
using FsCheck.Fluent;
using Gongkai.Documents.Pdf.Layout;

namespace Gongkai.Documents.Tests.Pdf;

public sealed class LineBreakingTests
{
    /// <summary>汉字宽 2，其余宽 1。</summary>
    private static double Width(string text) => text.Sum(c => c >= '\u2E80' || c is '“' or '”' or '…' or '—' ? 2 : 1);

    [Theory]
    [InlineData("全年收到申请十二件，办结十件。", 18, "全年收到申请十二|件，办结十件。")]
    [InlineData("共收到申请2023件", 12, "共收到申请|2023件")]
    [InlineData("依据《条例》第四十九条", 6, "依据|《条|例》第|四十九|条")]
    [InlineData("主动公开（含更新）信息", 10, "主动公开|（含更新）|信息")]
    [InlineData("满意率为93.5%以上", 12, "满意率为|93.5%以上")]
    [InlineData("", 10, "")]
    public void Lines_break_where_a_printer_would_break_them(string text, double width, string lines) =>
        string.Join('|', LineBreaking.Lines(text, Width, width)).ShouldBe(lines);

    [Fact]
    public void No_line_begins_with_a_closing_mark_or_ends_with_an_opening_one_and_nothing_is_lost() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Gen.Elements("公", "开", "，", "。", "（", "）", "《", "》", "12", ".5", "%", "A").ListOf().Select(string.Concat).ToArbitrary(), Gen.Choose(8, 40).ToArbitrary(), (text, width) =>
        {
            var lines = LineBreaking.Lines(text, Width, width);
            string.Concat(lines).Replace(" ", "", StringComparison.Ordinal).ShouldBe(text.Replace(" ", "", StringComparison.Ordinal));
            // 一行只有一个排不下的片段时，才拆在不该拆的地方。
            var pieces = LineBreaking.Pieces(text).ToList();
            if (pieces.Exists(piece => Width(piece) > width))
                return;
            lines.ShouldAllBe(line => Width(line) <= width + 0.01);
            lines.Skip(1).ShouldAllBe(line => line.Length == 0 || !"，。）》%".Contains(line[0], StringComparison.Ordinal));
            lines.SkipLast(1).ShouldAllBe(line => !line.EndsWith('（') && !line.EndsWith('《'));
        }));
}
