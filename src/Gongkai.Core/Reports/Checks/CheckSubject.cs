using Gongkai.Core.Organs;
using Gongkai.Core.Reports.Checks.Wording;
using Gongkai.Core.Reports.Counting;
using Gongkai.Core.Reports.Merging;

namespace Gongkai.Core.Reports.Checks;

/// <summary>核对的对象：一份年报，可附同一机关上一年的年报与机关层级。</summary>
/// <param name="Previous">上一年年报；没有则年度间的规则不适用。</param>
/// <param name="Level">给定的层级；没有则只在机关名称毫无疑义时推断。</param>
public sealed record CheckSubject(AnnualReport Report, AnnualReport? Previous = null, OrganLevel? Level = null)
{
    /// <summary>各单位年报的汇总，与汇总口径的年报逐格比对；没有则汇总的规则不适用。</summary>
    public Merged? Units { get; init; }

    /// <summary>平台上登记的事实；没有则与记录比对的规则不适用。</summary>
    public RecordedYear? Records { get; init; }

    private ReportWording? wording;
    private (string? Organ, OrganLevel? Level)? assumed;

    /// <summary>由机关名称推断的层级；有疑义的为 <c>null</c>。几条核对共用，只推断一遍。</summary>
    internal OrganLevel? AssumedLevel
    {
        get
        {
            if (assumed is not { } known || !ReferenceEquals(known.Organ, Report.Organ))
                assumed = known = (Report.Organ, OrganLevels.AssumedFrom(Report.Organ));
            return known.Level;
        }
    }

    /// <summary>年报文字的句子；十条文字核对共用，只读一遍。</summary>
    internal ReportWording Wording =>
        wording is { } read && ReferenceEquals(read.Report, Report) ? read : wording = ReportWording.Of(Report, ReportWording.IsMerged(this));
}
