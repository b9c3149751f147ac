namespace Gongkai.Core.Reports.Records;

/// <summary>年报各步的键与名称。</summary>
public sealed record ReportStageName(ReportStage Stage, string Key, string Name)
{
    public static IReadOnlyList<ReportStageName> All { get; } =
    [
        new(ReportStage.Drafting, "drafting", "编制中"),
        new(ReportStage.Submitted, "submitted", "待审核"),
        new(ReportStage.Returned, "returned", "已退回"),
        new(ReportStage.Published, "published", "已公布"),
    ];

    public static ReportStageName Of(ReportStage stage) => All.First(one => one.Stage == stage);
}
