using System.Globalization;

namespace Gongkai.Web.Portal.Reports.Published;

/// <summary>历年申请数的条形图：每年三条，高度按最大的一个数折算；同样的数旁边有表。</summary>
/// <param name="years">年度由远及近。</param>
public sealed class YearChart(IReadOnlyList<YearFigures> years)
{
    /// <summary>图的高，SVG 单位。</summary>
    public const int Height = 160;

    private const int Bar = 14;
    private const int Gap = 22;

    // A single year does not fill the page.
    private const int Fewest = 6;
    private const int Group = (3 * Bar) + Gap;

    /// <summary>三条的名称，依次。</summary>
    public static IReadOnlyList<string> Names { get; } = ["本年新收", "本年办结", "结转下年度"];

    public int Width => Math.Max(Fewest, years.Count) * Group;

    /// <summary>没有一个数大于零：不画图。</summary>
    public bool IsEmpty => Largest == 0;

    private decimal Largest { get; } = years.SelectMany(year => year.All).OfType<decimal>().DefaultIfEmpty().Max();

    /// <summary>各条：哪一种（0–2）、位置、宽高。</summary>
    public IEnumerable<ChartBar> Bars =>
        from place in years.Select((year, index) => (year, index))
        from one in place.year.All.Select((value, kind) => (value, kind))
        let value = one.value ?? 0
        where value > 0
        let height = (int)Math.Max(2, Math.Round(value / Largest * Height))
        select new ChartBar(one.kind, Left(place.index) + (one.kind * Bar), Height - height, Bar - 2, height, $"{place.year.Year} 年{Names[one.kind]} {value.ToString(CultureInfo.InvariantCulture)} 件");

    /// <summary>各年的字写在哪里。</summary>
    public IEnumerable<(int X, int Year)> Labels => years.Select((year, index) => (Left(index) + (3 * Bar / 2), year.Year));

    private static int Left(int index) => (index * Group) + (Gap / 2);
}

/// <summary>图上的一条。</summary>
public sealed record ChartBar(int Kind, int X, int Y, int Width, int Height, string Title);
