namespace Gongkai.Core.Reports;

/// <summary>表四的一组：行政复议（A）、未经复议直接起诉（B）、复议后起诉（C）。</summary>
/// <param name="Parent">上一级表头（逐字）；行政复议没有下级，为 <c>null</c>。</param>
public sealed record RemedyGroup(string Letter, string Key, string Label, string? Parent)
{
    /// <summary>行政复议。</summary>
    public static readonly RemedyGroup Reconsideration = new("A", "reconsideration", "行政复议", null);

    /// <summary>未经复议直接起诉。</summary>
    public static readonly RemedyGroup LitigationDirect = new("B", "litigationDirect", "未经复议直接起诉", "行政诉讼");

    /// <summary>复议后起诉。</summary>
    public static readonly RemedyGroup LitigationAfterReconsideration = new("C", "litigationAfterReconsideration", "复议后起诉", "行政诉讼");

    public static IReadOnlyList<RemedyGroup> All { get; } = [Reconsideration, LitigationDirect, LitigationAfterReconsideration];

    public CellAddress At(RemedyResult result) => CellAddress.Require($"T4.{Letter}{result.Number}");

    public override string ToString() => Label;
}

/// <summary>表四每组的五列：结果维持、结果纠正、其他结果、尚未审结、总计。</summary>
public sealed record RemedyResult(int Number, string Key, string Label)
{
    /// <summary>结果维持。</summary>
    public static readonly RemedyResult Upheld = new(1, "upheld", "结果维持");

    /// <summary>结果纠正。</summary>
    public static readonly RemedyResult Overturned = new(2, "overturned", "结果纠正");

    /// <summary>其他结果。</summary>
    public static readonly RemedyResult Other = new(3, "other", "其他结果");

    /// <summary>尚未审结。</summary>
    public static readonly RemedyResult Pending = new(4, "pending", "尚未审结");

    /// <summary>总计。</summary>
    public static readonly RemedyResult Total = new(5, "total", "总计");

    public static IReadOnlyList<RemedyResult> All { get; } = [Upheld, Overturned, Other, Pending, Total];

    public override string ToString() => Label;
}
