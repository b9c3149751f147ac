namespace Gongkai.Core.Reports;

/// <summary>表二的一列：列头（逐字）与契约中的键。</summary>
/// <param name="IsAmount">金额而不是件数。</param>
public sealed record ProactiveColumn(string Key, string Label, bool IsAmount = false);

/// <summary>表二的一行：所属项（第二十条第几项）、行标签（逐字）与各列。</summary>
/// <param name="Number">行号，如 <c>R1</c>。</param>
/// <param name="Key">契约中的键，如 <c>normativeDocuments</c>。</param>
/// <param name="Item">小节标题（逐字），如“第二十条第（一）项”。</param>
public sealed record ProactiveRow(
    StatutoryTable Table, string Number, string Key, string Item, string Label, IReadOnlyList<ProactiveColumn> Columns)
{
    private const string Item1 = "第二十条第（一）项";
    private const string Item5 = "第二十条第（五）项";
    private const string Item6 = "第二十条第（六）项";
    private const string Item8 = "第二十条第（八）项";
    private const string Item9 = "第二十条第（九）项";

    private static readonly IReadOnlyList<ProactiveColumn> Documents =
    [
        new("issued", "本年制发件数"), new("repealed", "本年废止件数"), new("inForce", "现行有效件数"),
    ];

    private static readonly IReadOnlyList<ProactiveColumn> Decisions = [new("decisions", "本年处理决定数量")];

    private static readonly IReadOnlyList<ProactiveColumn> Documents2019 =
    [
        new("made", "本年新制作数量"), new("newlyPublic", "本年新公开数量"), new("totalPublic", "对外公开总数量"),
    ];

    private static readonly IReadOnlyList<ProactiveColumn> Matters2019 =
    [
        new("itemsLastYear", "上一年项目数量"), new("change", "本年增/减"), new("decisions", "处理决定数量"),
    ];

    /// <summary>规章。</summary>
    public static readonly ProactiveRow GovernmentRules = new(StatutoryTable.T2, "R1", "governmentRules", Item1, "规章", Documents);

    /// <summary>行政规范性文件。</summary>
    public static readonly ProactiveRow NormativeDocuments = new(StatutoryTable.T2, "R2", "normativeDocuments", Item1, "行政规范性文件", Documents);

    /// <summary>行政许可。</summary>
    public static readonly ProactiveRow Licensing = new(StatutoryTable.T2, "R3", "licensing", Item5, "行政许可", Decisions);

    /// <summary>行政处罚。</summary>
    public static readonly ProactiveRow Penalties = new(StatutoryTable.T2, "R4", "penalties", Item6, "行政处罚", Decisions);

    /// <summary>行政强制。</summary>
    public static readonly ProactiveRow Compulsion = new(StatutoryTable.T2, "R5", "compulsion", Item6, "行政强制", Decisions);

    /// <summary>行政事业性收费，单位万元。</summary>
    public static readonly ProactiveRow Fees = new(
        StatutoryTable.T2, "R6", "fees", Item8, "行政事业性收费", [new("amountWan", "本年收费金额（单位：万元）", IsAmount: true)]);

    /// <summary>现行（2021）表二的 6 行。</summary>
    public static IReadOnlyList<ProactiveRow> Of2021 { get; } =
        [GovernmentRules, NormativeDocuments, Licensing, Penalties, Compulsion, Fees];

    /// <summary>2019 年试行格式表二的 8 行。</summary>
    public static IReadOnlyList<ProactiveRow> Of2019 { get; } =
    [
        new(StatutoryTable.T2019, "R1", "governmentRules", Item1, "规章", Documents2019),
        new(StatutoryTable.T2019, "R2", "normativeDocuments", Item1, "规范性文件", Documents2019),
        new(StatutoryTable.T2019, "R3", "licensing", Item5, "行政许可", Matters2019),
        new(StatutoryTable.T2019, "R4", "otherServices", Item5, "其他对外管理服务事项", Matters2019),
        new(StatutoryTable.T2019, "R5", "penalties", Item6, "行政处罚", Matters2019),
        new(StatutoryTable.T2019, "R6", "compulsion", Item6, "行政强制", Matters2019),
        new(StatutoryTable.T2019, "R7", "fees", Item8, "行政事业性收费", [Matters2019[0], Matters2019[1]]),
        new(StatutoryTable.T2019, "R8", "procurement", Item9, "政府集中采购",
            [new("items", "采购项目数量"), new("amount", "采购总金额", IsAmount: true)]),
    ];

    /// <summary>本行第几列（从 0 起）的地址。</summary>
    public CellAddress At(int column) =>
        CellAddress.Require(Columns.Count == 1 ? $"{Table}.{Number}" : $"{Table}.{Number}.C{column + 1}");

    /// <summary>本行全部地址，按列序。</summary>
    public IEnumerable<CellAddress> Cells => Enumerable.Range(0, Columns.Count).Select(At);

    public override string ToString() => Label;
}
