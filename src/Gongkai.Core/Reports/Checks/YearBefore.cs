namespace Gongkai.Core.Reports.Checks;

/// <summary>年度间核对所用的上一年年报。</summary>
internal static class YearBefore
{
    /// <summary>上一年年报；没有，或者两份年报的年度不相接，为 <c>null</c>。</summary>
    public static AnnualReport? PreviousYear(this CheckSubject subject) =>
        subject is { Previous.Year: { } before, Report.Year: { } year } && before + 1 != year ? null : subject.Previous;

    /// <summary>“2022 年”；年度不详时为“上年”。</summary>
    public static string YearName(this AnnualReport report, string otherwise) => report.Year is { } year ? $"{year} 年" : otherwise;
}
