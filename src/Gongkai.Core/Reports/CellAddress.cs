namespace Gongkai.Core.Reports;

/// <summary>单元格地址，如 <c>T3.R1.C7</c>、<c>T2.R6</c>、<c>T4.A5</c>、<c>T2019.R3.C1</c>。全部地址是一个封闭的清单。</summary>
public sealed class CellAddress
{
    private static readonly Dictionary<string, CellAddress> ByText = new(StringComparer.Ordinal);
    private static readonly List<CellAddress> InOrder = [];

    static CellAddress()
    {
        foreach (var row in ProactiveRow.Of2021.Concat(ProactiveRow.Of2019))
        {
            for (var i = 0; i < row.Columns.Count; i++)
            {
                var text = row.Columns.Count == 1 ? $"{row.Table}.{row.Number}" : $"{row.Table}.{row.Number}.C{i + 1}";
                Add(text, row.Table, $"{row.Label}·{row.Columns[i].Label}", row.Columns[i].IsAmount);
            }
        }

        foreach (var row in RequestRow.All)
        {
            foreach (var column in ApplicantColumn.All)
                Add($"T3.{row.Number}.{column.Number}", StatutoryTable.T3, $"{row.ShortLabel}·{column.Label}", isAmount: false);
        }

        foreach (var group in RemedyGroup.All)
        {
            foreach (var result in RemedyResult.All)
                Add($"T4.{group.Letter}{result.Number}", StatutoryTable.T4, $"{group.Label}·{result.Label}", isAmount: false);
        }

        static void Add(string text, StatutoryTable table, string name, bool isAmount)
        {
            var address = new CellAddress(InOrder.Count, text, table, name, isAmount);
            InOrder.Add(address);
            ByText.Add(text, address);
        }
    }

    private CellAddress(int ordinal, string text, StatutoryTable table, string name, bool isAmount) =>
        (Ordinal, Text, Table, Name, IsAmount) = (ordinal, text, table, name, isAmount);

    /// <summary>全部地址，按表二、旧表二、表三、表四，表内按行、列。</summary>
    public static IReadOnlyList<CellAddress> All => InOrder;

    /// <summary>在 <see cref="All"/> 中的位置，从 0 起。</summary>
    public int Ordinal { get; }

    public string Text { get; }

    public StatutoryTable Table { get; }

    /// <summary>给人看的名称：行标签·列标签。</summary>
    public string Name { get; }

    /// <summary>金额（小数）而不是件数（整数）。</summary>
    public bool IsAmount { get; }

    public static IEnumerable<CellAddress> Of(StatutoryTable table) => InOrder.Where(a => a.Table == table);

    /// <summary>按文字找地址；没有则为 <c>null</c>。</summary>
    public static CellAddress? Find(string text) => ByText.GetValueOrDefault(text);

    public override string ToString() => Text;

    internal static CellAddress Require(string text) => ByText[text];
}
