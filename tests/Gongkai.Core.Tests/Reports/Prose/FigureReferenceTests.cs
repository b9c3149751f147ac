using Gongkai.Core.Reports.Prose;

namespace Gongkai.Core.Tests.Reports.Prose;

public sealed class FigureReferenceTests
{
    [Theory]
    [InlineData("T3.R1.C7", "T3.R1.C7", "一、本年新收政府信息公开申请数量·总计")]
    [InlineData(" t3.r1.c7 + T3.R2.C7", "T3.R1.C7+T3.R2.C7", "一、本年新收政府信息公开申请数量·总计 ＋ 二、上年结转政府信息公开申请数量·总计")]
    [InlineData("Ｔ４．Ａ５－T4.A4", "T4.A5-T4.A4", "行政复议·总计 － 行政复议·尚未审结")]
    [InlineData("T3.R3.3.C7", "T3.R3.3.C7", "（三）不予公开各项之和·总计")]
    public void A_reference_is_found_however_it_is_typed(string typed, string expression, string name)
    {
        var reference = FigureReference.Find(typed).ShouldNotBeNull();
        (reference.Expression, reference.Name).ShouldBe((expression, name));
        FigureReference.Find(reference.Expression).ShouldBe(reference);
    }

    [Theory]
    [InlineData("")]
    [InlineData("T3.R9.C1")]
    [InlineData("T3.R1.C7+")]
    [InlineData("-T3.R1.C7")]
    [InlineData("T3.R1.C7*2")]
    [InlineData("T3.R1.C1+T3.R1.C2+T3.R1.C3+T3.R1.C4+T3.R1.C5+T3.R1.C6+T3.R2.C1+T3.R2.C2+T3.R2.C3")]
    public void What_no_table_has_is_no_reference(string typed) => FigureReference.Find(typed).ShouldBeNull();

    [Fact]
    public void A_group_of_results_is_the_sum_of_its_rows() =>
        FigureReference.Find("T3.R3.4.C7")!.Cells.Select(cell => cell.Text).ShouldBe(["T3.R3.4.1.C7", "T3.R3.4.2.C7", "T3.R3.4.3.C7"]);

    [Theory]
    [InlineData("本年新收 {T3.R1.C7} 件。", "本年新收 3 件。")]
    [InlineData("新收与结转共{T3.R1.C7+T3.R2.C7}件，收费｛t2.r6｝万元", "新收与结转共5件，收费12.50万元")]
    [InlineData("依据{办法}办理，{a}。", "依据{办法}办理，{a}。")]
    [InlineData("新收{T3.R9}件", "新收〔T3.R9：没有这一格〕件")]
    [InlineData("复议{T4.A5}件", "复议〔行政复议·总计：空白〕件")]
    [InlineData("", "")]
    public void Prose_reads_with_the_figures_of_the_moment(string written, string shown) => Of(written).Text.ShouldBe(shown);

    [Fact]
    public void A_difference_below_zero_is_shown_and_is_a_problem() =>
        Of("{T3.R2.C7-T3.R1.C7}").Pieces.ShouldHaveSingleItem().Problem.ShouldBe(ReferenceProblem.Negative);

    [Fact]
    public void A_place_in_what_is_shown_is_found_in_what_is_written()
    {
        var text = Of("新收{T3.R1.C7}件，结转 2 件");
        text.Text.ShouldBe("新收3件，结转 2 件");
        text.WrittenAt(2, 1).ShouldBe((2, 10));
        text.WrittenAt(8, 1).ShouldBe((17, 1));
        text.WrittenAt(1, 4).ShouldBeNull();
        text.Pieces.Select(piece => text.Written.Substring(piece.WrittenAt, piece.WrittenLength)).ShouldBe(["新收", "{T3.R1.C7}", "件，结转 2 件"]);
    }

    private static ReferringText Of(string written) => ReferringText.Of(written, cell => cell.Text switch
    {
        "T3.R1.C7" => 3,
        "T3.R2.C7" => 2,
        "T2.R6" => 12.50m,
        _ => null,
    });
}
