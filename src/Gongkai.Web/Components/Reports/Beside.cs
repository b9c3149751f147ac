using System.Globalization;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Comparing;

namespace Gongkai.Web.Components.Reports;

/// <summary>附在每个数字旁边的另一份年报的数字。</summary>
/// <param name="Name">怎么称呼，如“2024 年”。</param>
public sealed record Beside(string Name, AnnualReport Report)
{
    /// <summary>那一份的数字和增减；两份都空白的为 <c>null</c>。</summary>
    /// <param name="now">这一份的数字。</param>
    public FigureBeside? At(CellAddress cell, decimal? now) =>
        Report.Figures[cell] is { } before || now is not null ? new FigureBeside(Shown(Report.Figures[cell]), new CellChange(cell, Report.Figures[cell], now)) : null;

    /// <summary>数字；空白照写“空白”。</summary>
    public static string Shown(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "空白";

    /// <summary>增减，带正负号；无从说起的为空串。</summary>
    public static string Change(decimal? value) => value switch
    {
        null => "",
        > 0 => string.Create(CultureInfo.InvariantCulture, $"＋{value}"),
        < 0 => string.Create(CultureInfo.InvariantCulture, $"－{-value}"),
        _ => "0",
    };
}

/// <summary>旁边的一个数字：怎么写，和增减。</summary>
public sealed record FigureBeside(string Shown, CellChange Change)
{
    /// <summary>两边不同。</summary>
    public bool IsChanged => Change.Old != Change.New;
}
