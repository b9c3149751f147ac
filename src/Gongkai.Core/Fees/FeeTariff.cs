using Gongkai.Core.Ledger;

namespace Gongkai.Core.Fees;

/// <summary>信息处理费的标准：按件、按量各自超额累进（国办函〔2020〕109号）。金额单位：元。</summary>
public sealed record FeeTariff(string Source, IReadOnlyList<FeeBand> CaseBands, IReadOnlyList<FeeBand> PageBands, int FurtherCases, decimal FurtherStep)
{
    /// <summary>各版本，从哪天起；此前不收。</summary>
    public static Timeline<FeeTariff?> Versions { get; } = Timeline.Starting<FeeTariff?>(null, new DateOnly(2019, 5, 15)).Then(
        new FeeTariff(
            "国办函〔2020〕109号",
            CaseBands: [new(10, 0), new(30, 100), new(40, 200), new(50, 300), new(60, 400)],
            PageBands: [new(30, 0), new(100, 10), new(200, 20), new(int.MaxValue, 40)],
            FurtherCases: 10,
            FurtherStep: 100),
        new DateOnly(2021, 1, 1));

    /// <summary>那一天的标准；不收的为 <c>null</c>。</summary>
    public static FeeTariff? On(DateOnly date) => Versions.On(date);

    /// <summary>当月第几件的单价。</summary>
    public decimal CasePrice(int ordinal) => CaseBands.FirstOrDefault(band => ordinal <= band.Through)?.Price
        ?? CaseBands[^1].Price + (FurtherStep * (((ordinal - CaseBands[^1].Through - 1) / FurtherCases) + 1));

    /// <summary>当月累计这么多件，一共多少。</summary>
    public decimal ByCases(int count) => Enumerable.Range(1, Math.Max(count, 0)).Sum(CasePrice);

    /// <summary>一件申请这么多页，一共多少；A4 及以下单面一页。</summary>
    public decimal ByPages(int pages)
    {
        var (total, from) = (0m, 0);
        foreach (var band in PageBands.TakeWhile(band => from < pages))
        {
            var through = Math.Min(pages, band.Through);
            total += (through - from) * band.Price;
            from = through;
        }

        return total;
    }
}

/// <summary>一档：到第几件（页）为止，单价多少元。</summary>
public sealed record FeeBand(int Through, decimal Price);
