using System.Globalization;
using Gongkai.Core.Reports;

namespace Gongkai.Documents.Reports.Writing.Forms;

/// <summary>把数字填进格子。</summary>
internal static class Filling
{
    public static FormCell Figure(this Figures figures, CellAddress address, int span = 1) =>
        new(FormCellKind.Figure, Number(figures[address]), span, Address: address);

    public static bool AnyIn(this Figures figures, StatutoryTable table) =>
        CellAddress.Of(table).Any(address => figures[address] is not null);

    /// <summary>空白仍空白；数字半角、不带千位分隔，小数位照留。</summary>
    public static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
