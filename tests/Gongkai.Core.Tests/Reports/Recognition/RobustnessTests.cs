using System.Collections.Immutable;
using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using static Gongkai.Core.Tests.Reports.Recognition.Blocks;

namespace Gongkai.Core.Tests.Reports.Recognition;

public sealed class RobustnessTests
{
    private static readonly string[] Words =
    [
        "", " ", "0", "12", "1,286", "６", "6 0", "-", "—", "无", "约3", "22（其中修订16件）", "1286.47万元", "总计", "其他", "小计", "（六）其他处理", "3.其他", "规章", "行政许可", "行政规范性文件",
        "信息内容", "本年制发件数", "处理决定数量", "结果维持", "结果纠正", "行政复议", "复议后起诉", "自然人", "商业企业", "一、本年新收政府信息公开申请数量", "（一）予以公开", "1.属于国家秘密",
        "（三）不予公开", "四、结转下年度继续办理", "一、总体情况", "三、收到和处理政府信息公开申请情况", "六、其他需要报告的事项：无", "青禾街道2023年政府信息公开工作年度报告",
        "发布日期：2024-01-30", "第二十条第（一）项", "1.", "（", "第", "一", "\u200B", "\uD800", "2024年1月30日", "主办单位", "- 3 -",
    ];

    private static Gen<string> Text => Gen.OneOf(Gen.Elements(Words), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

    private static Gen<GridCell> Cell =>
        from text in Text
        from column in Gen.Elements(1, 1, 1, 2, 7, 0, -3, 100_000, int.MaxValue)
        from row in Gen.Elements(1, 1, 1, 2, 22, 0, -1, int.MaxValue)
        select new GridCell(text, column, row);

    private static Gen<Block> Block => Gen.OneOf(
        from text in Text from level in Gen.Choose(0, 6) select (Block)new Paragraph(text, level),
        from rows in Cell.ArrayOf().Select(cells => cells.ToImmutableArray()).ArrayOf()
        from known in ArbMap.Default.GeneratorFor<bool>()
        select (Block)new TableBlock([.. rows], known),
        Text.Select(text => (Block)new Picture(text)));

    [Fact]
    public void Random_blocks_never_throw() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(Arb.From(Block.ArrayOf()), blocks =>
        {
            var reading = Recogniser.Recognise(Document(blocks));
            return reading is Unreadable || (reading is Recognised { Report: var report }
                && report.Figures.Filled.All(cell => Math.Abs(cell.Value) < Figures.CountLimit && report.Origins.ContainsKey(cell.Key)));
        }));

    [Fact]
    public void Missing_arrays_and_texts_never_throw()
    {
        Recogniser.Recognise(new SourceDocument(default(ImmutableArray<Block>)) { Notes = default }).ShouldBeOfType<Unreadable>();
        Recogniser.Recognise(Document(new TableBlock(default), new TableBlock([default]), new Paragraph(null!), new TableBlock([[new(null!)]]))).ShouldBeOfType<Unreadable>();
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(int.MaxValue)]
    public void A_span_bomb_goes_off_harmlessly(int span)
    {
        var row = Enumerable.Repeat(new GridCell("规章", span, span), 50).ToImmutableArray();
        Finishes(new TableBlock([.. Enumerable.Repeat(row, 2_000)]));
    }

    [Fact]
    public void A_row_of_a_hundred_thousand_cells_is_cut_short() => Finishes(
        P(BinheReport.TitleText), new TableBlock([.. Enumerable.Repeat(Enumerable.Repeat(new GridCell("行政许可"), 100_000).ToImmutableArray(), 3)]));

    [Fact]
    public void Fifty_thousand_paragraphs_that_look_like_rows_are_read_in_time() => Finishes(
        [P(BinheReport.TitleText), .. Enumerable.Range(0, 50_000).Select(i => P(Words[i % Words.Length]))]);

    [Fact]
    public void Ten_thousand_misspelt_rows_are_read_in_time() => Finishes(
        [.. new BinheReport().Document.Blocks, Table([.. Enumerable.Range(0, 10_000).Select(i => (string[])["属于国家秘密和本年新收", $"{i}号属于行政执法案件", "1", "2", "3", "4", "5", "6", "7"])])]);

    private static void Finishes(params Block[] blocks)
    {
        var watch = Stopwatch.StartNew();
        Recogniser.Recognise(Document(blocks)).ShouldNotBeNull();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }
}
