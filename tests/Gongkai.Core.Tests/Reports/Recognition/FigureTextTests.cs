using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using static Gongkai.Core.Tests.Reports.Recognition.Blocks;

namespace Gongkai.Core.Tests.Reports.Recognition;

public sealed class FigureTextTests
{
    private static AnnualReport WithCount(string text)
    {
        var rows = BinheReport.RequestRows();
        rows[0][1] = text;
        return new BinheReport { Requests = [Table([.. BinheReport.RequestHead, .. rows])] }.Read();
    }

    private static AnnualReport WithFee(string text, string head = "本年收费金额（单位：万元）")
    {
        var rows = BinheReport.ProactiveRows();
        rows[^2][1] = head + "{3}";
        rows[^1][1] = text + "{3}";
        return new BinheReport { Proactive = [Table(rows)] }.Read();
    }

    [Theory]
    [InlineData("452")]
    [InlineData(" 452 ")]
    [InlineData("４５２")]
    [InlineData("\u3000452\u00A0")]
    [InlineData("\u200B452")]
    public void A_plain_count_is_read(string text) => WithCount(text).At("T3.R1.C1").ShouldBe(452);

    [Theory]
    [InlineData("1,286", 1286)]
    [InlineData("1，286", 1286)]
    [InlineData("１，２８６", 1286)]
    [InlineData("12,345,678", 12345678)]
    [InlineData("452件", 452)]
    [InlineData("452 件", 452)]
    [InlineData("22（其中修订16件）", 22)]
    [InlineData("22(其中修订16件)", 22)]
    [InlineData("22，其中修订16件", 22)]
    [InlineData("22件，其中修订16件", 22)]
    [InlineData("6 0", 60)]
    [InlineData("452.0", 452)]
    [InlineData("007", 7)]
    [InlineData("452*", 452)]
    public void A_count_written_irregularly_is_read_and_noted(string text, int value)
    {
        var report = WithCount(text);
        report.At("T3.R1.C1").ShouldBe(value);
        report.Notes.ShouldContain(note => note.Where == "T3.R1.C1" && note.Message.Contains(text.Trim()), text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("／")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("－")]
    [InlineData("无")]
    [InlineData("\u3000")]
    public void Blanks_and_dashes_are_no_figure_and_no_zero(string text)
    {
        var report = WithCount(text);
        report.At("T3.R1.C1").ShouldBeNull();
        report.At("T3.R1.C2").ShouldBe(49);
        report.Notes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("4.5")]
    [InlineData("约22")]
    [InlineData("一")]
    [InlineData("O")]
    [InlineData("不详")]
    [InlineData("12/15")]
    [InlineData("3-5")]
    [InlineData("12、15")]
    [InlineData("1,2")]
    [InlineData("1,28")]
    [InlineData("12 15 3")]
    [InlineData("0 0")]
    [InlineData("6\n0")]
    [InlineData("1.2万")]
    [InlineData("5%")]
    [InlineData("1.2.3")]
    [InlineData("1000000000000")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("２０２３-00012")]
    public void What_is_not_surely_a_count_stays_blank_and_is_noted(string text)
    {
        var report = WithCount(text);
        report.At("T3.R1.C1").ShouldBeNull();
        report.Notes.ShouldContain(note => note.Where.StartsWith("T3.R1", StringComparison.Ordinal), text);
    }

    [Theory]
    [InlineData("-2")]
    [InlineData("－2")]
    [InlineData("−2")]
    public void A_negative_count_is_read_as_printed(string text) => WithCount(text).At("T3.R1.C1").ShouldBe(-2);

    [Theory]
    [InlineData("0.00", "0.00")]
    [InlineData("1286.47", "1286.47")]
    [InlineData("1286.470", "1286.470")]
    [InlineData("1,286.47", "1286.47")]
    [InlineData("１２８６．４７", "1286.47")]
    [InlineData("1286.47万元", "1286.47")]
    [InlineData("1286.47（万元）", "1286.47")]
    [InlineData("12864700元", "1286.47")]
    [InlineData("12,864,700.00元", "1286.47")]
    [InlineData("1元", "0.0001")]
    public void An_amount_keeps_its_printed_scale(string text, string wan)
    {
        var report = WithFee(text);
        report.At("T2.R6")!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(wan);
    }

    [Fact]
    public void An_amount_in_yuan_is_converted_with_a_note_that_holds_the_original()
    {
        var report = WithFee("12864700元");
        report.Notes.Single(note => note.Code == NoteCodes.UnitYuan).Message.ShouldContain("12864700元");
    }

    [Fact]
    public void A_column_in_yuan_is_converted()
    {
        var report = WithFee("12864700", "本年收费金额（单位：元）");
        report.At("T2.R6").ShouldBe(1286.47m);
        report.ShouldNote(NoteCodes.UnitYuan, "T2.R6");
    }

    [Fact]
    public void A_large_amount_without_a_unit_is_taken_as_printed() => WithFee("12864700").At("T2.R6").ShouldBe(12864700);

    [Theory]
    [InlineData("4 5 2", 452)]
    [InlineData("45 2", 452)]
    [InlineData("12 345", 12345)]
    [InlineData("12 345 678", 12345678)]
    [InlineData("4 5 2 件", 452)]
    public void Digits_set_apart_are_one_figure_with_a_warning(string text, int value)
    {
        var report = WithCount(text);
        report.At("T3.R1.C1").ShouldBe(value);
        report.ShouldNote(NoteCodes.FigureSplit, "T3.R1.C1");
    }

    [Theory]
    [InlineData("45 21")]
    [InlineData("4 52 1")]
    [InlineData("0 1")]
    [InlineData("1 2 345")]
    [InlineData("4\n5")]
    public void Digits_that_may_be_several_figures_are_none(string text) =>
        WithCount(text).At("T3.R1.C1").ShouldBeNull();

    [Fact]
    public void An_amount_spaced_digit_by_digit_is_read() =>
        WithFee("7 3 4 4 . 3 3").At("T2.R6").ShouldBe(7344.33m);

    [Fact]
    public void A_raised_note_mark_is_not_part_of_the_figure()
    {
        var report = WithCount("3¹");
        report.At("T3.R1.C1").ShouldBe(3);
        report.ShouldNote(NoteCodes.FigureRemark, "T3.R1.C1");
    }

    [Fact]
    public void A_zero_written_out_is_zero_with_a_note()
    {
        var report = WithCount("零");
        report.At("T3.R1.C1").ShouldBe(0);
        report.ShouldNote(NoteCodes.FigureFormat, "T3.R1.C1");
    }
}
