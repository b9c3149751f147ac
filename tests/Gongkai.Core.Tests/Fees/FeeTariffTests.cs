using Gongkai.Core.Fees;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Tests.Fees;

public sealed class FeeTariffTests
{
    private static readonly FeeTariff Tariff = FeeTariff.On(new DateOnly(2025, 3, 1))!;

    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 0)]
    [InlineData(11, 100)]
    [InlineData(30, 2000)]
    [InlineData(31, 2200)]
    [InlineData(40, 4000)]
    [InlineData(41, 4300)]
    [InlineData(50, 7000)]
    [InlineData(60, 11000)]
    [InlineData(100, 37000)]
    public void Cases_of_a_month_add_up(int count, int yuan) => Tariff.ByCases(count).ShouldBe(yuan);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(30, 0)]
    [InlineData(31, 10)]
    [InlineData(100, 700)]
    [InlineData(101, 720)]
    [InlineData(200, 2700)]
    [InlineData(201, 2740)]
    [InlineData(300, 6700)]
    public void Pages_of_a_case_add_up(int pages, int yuan) => Tariff.ByPages(pages).ShouldBe(yuan);

    [Fact]
    public void What_is_below_the_tariff_or_before_it_is_free()
    {
        ProcessingFee.Reckon(FeeBasis.ByCase, 10, new(2025, 3, 1)).ShouldBeOfType<Blocked<ProcessingFee>>().Findings[0].Rule.ShouldBe("FEE-1");
        ProcessingFee.Reckon(FeeBasis.ByPage, 500, new(2020, 12, 31)).ShouldBeOfType<Blocked<ProcessingFee>>().Findings[0].Rule.ShouldBe("FEE-2");
        ProcessingFee.Reckon(FeeBasis.ByCase, 41, new(2025, 3, 1)).ShouldBeOfType<Allowed<ProcessingFee>>().Value.Amount.ShouldBe(300);
    }

    [Fact]
    public void Cases_are_counted_by_applicant_and_month_in_the_order_of_receipt()
    {
        (DateOnly, long)[] cases = [(new(2025, 2, 28), 1), (new(2025, 3, 5), 4), (new(2025, 3, 1), 9), (new(2025, 3, 5), 3), (new(2025, 4, 1), 10)];

        MonthlyCount.OrdinalOf(9, cases).ShouldBe(1);
        MonthlyCount.OrdinalOf(3, cases).ShouldBe(2);
        MonthlyCount.OrdinalOf(4, cases).ShouldBe(3);
        MonthlyCount.OrdinalOf(10, cases).ShouldBe(1);
    }
}
