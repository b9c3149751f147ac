using System.Globalization;

namespace Gongkai.Core.Reports.Declaring;

/// <summary>由科室申报的单元格：行政许可、行政处罚、行政强制、行政事业性收费，办案系统和账册里的数，平台的记录给不出（年报格式 §2、§6）。</summary>
/// <param name="Address">单元格。</param>
/// <param name="Name">如“行政许可”。</param>
/// <param name="Counts">计什么。</param>
/// <param name="Unit">申报用的单位；收费申报用元，年报用万元。</param>
public sealed record DeclaredCell(CellAddress Address, string Name, string Counts, string Unit)
{
    private const decimal YuanInTenThousand = 10_000m;

    /// <summary>全部，按表二的次序。</summary>
    public static IReadOnlyList<DeclaredCell> All { get; } =
    [
        Of("T2.R3", "行政许可", "当年作出的处理决定件数，准予与不予都计", "件"),
        Of("T2.R4", "行政处罚", "当年作出的处罚决定件数", "件"),
        Of("T2.R5", "行政强制", "当年作出的强制措施、强制执行决定件数", "件"),
        Of("T2.R6", "行政事业性收费", "当年实收金额，以元申报，年报折合万元，不舍入", "元"),
    ];

    /// <summary>按地址找；不由科室申报的为 <c>null</c>。</summary>
    public static DeclaredCell? Find(string? address) => All.FirstOrDefault(cell => cell.Address.Text == address);

    /// <summary>年报上的数：金额折合万元，不舍入，去掉末尾的零。</summary>
    public decimal InReport(decimal declared) => Address.IsAmount ? declared / YuanInTenThousand / 1.000000000000000000000000000m : declared;

    /// <summary>申报的数连同单位，写给人看。</summary>
    public string Words(decimal declared) => string.Create(CultureInfo.InvariantCulture, $"{declared:#,##0.##} {Unit}");

    private static DeclaredCell Of(string address, string name, string counts, string unit) => new(CellAddress.Require(address), name, counts, unit);
}
