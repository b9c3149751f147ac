using Gongkai.Core.Reports;
using Cell = System.Collections.Generic.KeyValuePair<Gongkai.Core.Reports.CellAddress, decimal?>;

namespace Gongkai.Documents.Reports.Json;

/// <summary>读年报对象里的四张表。</summary>
internal static class FigureTables
{
    public static Figures Read(JsonPlace place, TableLayout layout2, TableLayout layout3, MissingMembers missing) =>
        Figures.Of([
            .. Proactive(place, "proactive", StatutoryTable.T2, ProactiveRow.Of2021, isRequired: true, missing),
            .. Proactive(place, "proactive2019", StatutoryTable.T2019, ProactiveRow.Of2019, layout2 == TableLayout.Of2019, missing),
            .. Requests(place, layout3, missing),
            .. Remedies(place, missing),
        ]);

    private static IEnumerable<Cell> Proactive(
        JsonPlace place, string name, StatutoryTable table, IReadOnlyList<ProactiveRow> rows, bool isRequired, MissingMembers missing)
    {
        if (Part(place, name) is { } part)
            return rows.SelectMany(row => ProactiveCells(part, row, missing));
        if (isRequired)
            missing.Add(name, table.ToString(), "整张表");
        return [];
    }

    private static IEnumerable<Cell> ProactiveCells(JsonPlace table, ProactiveRow row, MissingMembers missing)
    {
        if (Part(table, row.Key) is not { } part)
        {
            missing.Add($"{table.Path}.{row.Key}", $"{row.Table}.{row.Number}", row.Label);
            yield break;
        }

        foreach (var (column, address) in row.Columns.Zip(row.Cells))
        {
            if (Figure(part, column.Key, address, missing) is { } figure)
                yield return new(address, column.IsAmount ? figure.Amount() : figure.Count());
        }
    }

    private static IEnumerable<Cell> Requests(JsonPlace place, TableLayout layout, MissingMembers missing)
    {
        if (Part(place, "requests") is not { } requests || Part(requests, "rows") is not { } rows)
        {
            missing.Add("requests.rows", nameof(StatutoryTable.T3), "整张表");
            return [];
        }

        RequireColumns(requests);
        foreach (var member in rows.Element.EnumerateObject())
        {
            if (RequestRow.Find(member.Name) is null)
                throw rows.Wrong($"有表三没有的行 {member.Name}");
        }

        return RequestRow.All.SelectMany(row => RequestCells(rows, row, layout, missing));
    }

    /// <summary>列序写明了就必须是法定的列序，免得张冠李戴。</summary>
    private static void RequireColumns(JsonPlace requests)
    {
        if (requests.Member("columns") is { } columns
            && !columns.Items().Select(column => column.Text()).SequenceEqual(ApplicantColumn.All.Select(column => column.Key), StringComparer.Ordinal))
            throw columns.Wrong($"应依次为 {string.Join("、", ApplicantColumn.All.Select(column => column.Key))}");
    }

    private static IEnumerable<Cell> RequestCells(JsonPlace rows, RequestRow row, TableLayout layout, MissingMembers missing)
    {
        var isAbsent = layout == TableLayout.Of2019 && RequestRow.AbsentIn2019.Contains(row);
        if (rows.Member(row.Key) is not { IsNull: false } place)
        {
            if (!isAbsent)
                missing.Add($"{rows.Path}.{row.Key}", $"T3.{row.Number}", row.ShortLabel);
            return [];
        }

        var items = place.Items();
        if (items.Count != ApplicantColumn.All.Count)
            throw place.Wrong($"应有 {ApplicantColumn.All.Count} 个数字，实有 {items.Count} 个");
        if (isAbsent && items.Any(item => !item.IsNull))
            throw place.Wrong("有数字，而 absentRows 说本版式没有这一行");
        return items.Zip(ApplicantColumn.All, (item, column) => new Cell(row.At(column), item.Count()));
    }

    private static IEnumerable<Cell> Remedies(JsonPlace place, MissingMembers missing)
    {
        if (Part(place, "remedies") is { } remedies)
            return RemedyGroup.All.SelectMany(group => RemedyCells(remedies, group, missing));
        missing.Add("remedies", nameof(StatutoryTable.T4), "整张表");
        return [];
    }

    private static IEnumerable<Cell> RemedyCells(JsonPlace remedies, RemedyGroup group, MissingMembers missing)
    {
        if (Part(remedies, group.Key) is not { } part)
        {
            missing.Add($"{remedies.Path}.{group.Key}", $"T4.{group.Letter}", group.Label);
            yield break;
        }

        foreach (var result in RemedyResult.All)
        {
            if (Figure(part, result.Key, group.At(result), missing) is { } figure)
                yield return new(group.At(result), figure.Count());
        }
    }

    private static JsonPlace? Figure(JsonPlace part, string key, CellAddress address, MissingMembers missing)
    {
        if (part.Member(key) is { } figure)
            return figure;
        missing.Add($"{part.Path}.{key}", address.Text, address.Name);
        return null;
    }

    private static JsonPlace? Part(JsonPlace place, string name) => place.Member(name) is { IsNull: false } part ? part : null;
}
