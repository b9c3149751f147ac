using Gongkai.Core.Rules;

namespace Gongkai.Core.Fees;

/// <summary>计收的办法：按件，或者按量。</summary>
public enum FeeBasis
{
    ByCase,
    ByPage,
}

/// <summary>计收办法的写法。</summary>
public sealed record FeeBasisName(FeeBasis Basis, string Name)
{
    public static IReadOnlyList<FeeBasisName> All { get; } = [new(FeeBasis.ByCase, "按件计收"), new(FeeBasis.ByPage, "按量计收")];

    public static FeeBasisName Of(FeeBasis basis) => All.First(entry => entry.Basis == basis);
}

/// <summary>一件的信息处理费：按件的为当月第几件那一件的价，按量的为这一件各页之和（《条例》第四十二条）。</summary>
/// <param name="Quantity">按件：当月第几件；按量：几页。</param>
/// <param name="Amount">元。</param>
public sealed record ProcessingFee(FeeBasis Basis, int Quantity, decimal Amount, string Calculation)
{
    /// <summary>算出；那时不收费、没有达到收费标准的，说明为什么不收。</summary>
    public static Outcome<ProcessingFee> Reckon(FeeBasis basis, int quantity, DateOnly receivedOn)
    {
        var rule = basis == FeeBasis.ByCase ? FeeRules.Cases : FeeRules.Pages;
        if (FeeTariff.On(receivedOn) is not { } tariff)
            return new Blocked<ProcessingFee>([FeeRules.Break(rule, $"{receivedOn:yyyy-MM-dd} 收到的申请不收信息处理费，办法自 2021-01-01 起施行")]);
        var amount = basis == FeeBasis.ByCase ? tariff.CasePrice(quantity) : tariff.ByPages(quantity);
        return amount == 0
            ? new Blocked<ProcessingFee>([FeeRules.Break(rule, basis == FeeBasis.ByCase ? $"当月第 {quantity} 件，没有达到收费标准，不收费" : $"共 {quantity} 页，没有达到收费标准，不收费")])
            : new Allowed<ProcessingFee>(new(basis, quantity, amount, Told(basis, quantity, amount, tariff)));
    }

    private static string Told(FeeBasis basis, int quantity, decimal amount, FeeTariff tariff) => basis == FeeBasis.ByCase
        ? FormattableString.Invariant($"依据{tariff.Source}，按件计收：当月第 {quantity} 件，单价 {amount:0.##} 元；当月累计 {tariff.ByCases(quantity):0.##} 元")
        : FormattableString.Invariant($"依据{tariff.Source}，按量计收：共 {quantity} 页，合计 {amount:0.##} 元");
}

/// <summary>累计：同一机关、同一申请人，收到日在同一自然月内的各件，按收到日、再按登记先后，每件是第几件；不论渠道。</summary>
public static class MonthlyCount
{
    /// <param name="cases">申请人的各件：收到之日与登记的号。</param>
    public static int OrdinalOf(long number, IEnumerable<(DateOnly ReceivedOn, long Number)> cases)
    {
        var all = cases.ToList();
        var own = all.First(one => one.Number == number).ReceivedOn;
        return all.Where(one => (one.ReceivedOn.Year, one.ReceivedOn.Month) == (own.Year, own.Month))
            .OrderBy(one => one.ReceivedOn).ThenBy(one => one.Number)
            .TakeWhile(one => one.Number != number).Count() + 1;
    }
}
