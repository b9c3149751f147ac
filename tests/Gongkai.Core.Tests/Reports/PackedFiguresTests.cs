using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Gongkai.Core.Reports;

namespace Gongkai.Core.Tests.Reports;

public sealed class PackedFiguresTests
{
    private static readonly CellAddress Fees = CellAddress.Find("T2.R6")!;
    private static readonly CellAddress Received = CellAddress.Find("T3.R1.C7")!;

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("0.00")]
    [InlineData("2200.50")]
    [InlineData("-0.10")]
    [InlineData("999999999999")]
    [InlineData("1125899906842624")]
    [InlineData("1125899906842625")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    public void A_figure_comes_back_as_it_was_written(string written)
    {
        var value = decimal.Parse(written, CultureInfo.InvariantCulture);
        Figures.Blank.With(Fees, value)[Fees]!.Value.ToString(CultureInfo.InvariantCulture).ShouldBe(written);
    }

    [Fact]
    public void Any_figures_are_those_that_were_put_in_the_last_one_standing() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(ArbMap.Default.ArbFor<(byte Place, decimal? Value)[]>(), written =>
        {
            var figures = Figures.Blank;
            var expected = new Dictionary<CellAddress, decimal?>();
            foreach (var (place, value) in written)
            {
                var cell = CellAddress.All[place % CellAddress.All.Count];
                figures = figures.With(cell, value);
                expected[cell] = value;
            }

            foreach (var (cell, value) in expected)
                figures[cell].ShouldBe(value);
            figures.ShouldBe(Figures.Of(expected));
            figures.GetHashCode().ShouldBe(Figures.Of(expected).GetHashCode());
            figures.Filled.Count().ShouldBe(expected.Values.Count(value => value is not null));
        }));

    [Fact]
    public void The_same_amount_written_otherwise_is_equal()
    {
        var (one, other) = (Figures.Blank.With(Fees, 2m), Figures.Blank.With(Fees, 2.00m));
        one.ShouldBe(other);
        one.GetHashCode().ShouldBe(other.GetHashCode());
    }

    [Fact]
    public void Counts_and_amounts_add_up_and_a_blank_leaves_no_sum()
    {
        CellAddress[] cells = [Received, Fees];
        Figures.Blank.With([new(Received, 3), new(Fees, 4)]).Sum(cells).ShouldBe(7);
        Figures.Blank.With([new(Received, 3), new(Fees, 0.5m)]).Sum(cells).ShouldBe(3.5m);
        Figures.Blank.With([new(Received, 3), new(Fees, 79228162514264337593543950332m)]).Sum(cells).ShouldBe(79228162514264337593543950335m);
        Figures.Blank.With(Received, 3).Sum(cells).ShouldBeNull();
    }
}
