using Gongkai.Core.Reports;

namespace Gongkai.Web.Components.Reports;

/// <summary>一处所涉之处：地址，和经办人认得的叫法。</summary>
public sealed record NamedPlace(string Where, string Name);

/// <summary>一条结论所涉各处的叫法：单元格同列的只说行，同行的只说列，此外都说。</summary>
public static class PlaceNames
{
    private const char Between = '·';

    // The part of three row labels of table 3 that the table's title says already.
    private const string Said = "政府信息公开申请数量";

    public static IReadOnlyList<NamedPlace> Of(IReadOnlyList<string> places)
    {
        string[][] cells = [.. places.Select(CellAddress.Find).OfType<CellAddress>().Select(Parts)];
        var (sameRow, sameColumn) = (Shared(cells, 0), Shared(cells, 1));
        return [.. places.Select(where => new NamedPlace(where, CellAddress.Find(where) is { } cell ? Short(Parts(cell)) : Other(where)))];

        string Short(string[] parts) => sameColumn ? parts[0] : sameRow ? parts[1] : string.Join(Between, parts);
    }

    private static string[] Parts(CellAddress cell) =>
        [.. cell.Name.Split(Between, 2).Select(part => part.EndsWith(Said, StringComparison.Ordinal) ? part[..^Said.Length] : part)];

    private static bool Shared(string[][] cells, int part) =>
        cells.Length > 1 && cells.Select(parts => parts[part]).Distinct(StringComparer.Ordinal).Count() == 1;

    private static string Other(string where) =>
        Enum.TryParse<StatutoryTable>(where, out var table) ? table.ShortName()
        : where is ['S', 'E', 'C', var number and >= '0' and <= '6'] ? Section.NameOf(number - '0')
        : where;
}
