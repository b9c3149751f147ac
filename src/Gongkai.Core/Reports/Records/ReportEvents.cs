using Gongkai.Core.Ledger;

namespace Gongkai.Core.Reports.Records;

/// <summary>由文件导入了一稿；从前已经公布的，一并记下公布日期，成为一个版次。</summary>
/// <param name="Original">原文件的附件号；没有存的为 <c>null</c>。</param>
/// <param name="PublishedOn">公布日期；只作草稿的为 <c>null</c>。</param>
/// <param name="Notes">读取时的说明：哪一格、哪一部分没有读清。</param>
[EventType("report.imported", 1, "导入年报", StandsAlone = true)]
public sealed record ReportImported(
    ReportContent Content,
    [property: Field("原文件附件号")] long? Original,
    [property: Field("公布日期")] DateOnly? PublishedOn,
    IReadOnlyList<ReportRemark> Notes) : Event;

/// <summary>保存了一稿；从前各稿都在账上。</summary>
[EventType("report.saved", 1, "保存草稿", StandsAlone = true)]
public sealed record ReportSaved(ReportContent Content) : Event;

/// <summary>提交审核。</summary>
[EventType("report.submitted", 1, "提交审核", StandsAlone = true)]
public sealed record ReportSubmitted : Event;

/// <summary>退回修改，附各处的意见。</summary>
[EventType("report.returned", 1, "退回修改", StandsAlone = true)]
public sealed record ReportReturned(IReadOnlyList<ReportRemark> Remarks) : Event;

/// <summary>公布：当时的一稿成为一个版次，不再改动。公布日期为法律上的日期。</summary>
[EventType("report.published", 1, "公布年报", StandsAlone = true)]
public sealed record ReportPublished : Event
{
    /// <summary>由本人纸质签批的，签批的凭据；本人登录办理的为 <c>null</c>。</summary>
    [Field("纸质签批")]
    public PaperSignOff? PaperSignOff { get; init; }
}

/// <summary>公布之后发现有误，重新打开以便更正；已公布的版次仍在。</summary>
[EventType("report.reopened", 1, "重新打开年报", StandsAlone = true)]
public sealed record ReportReopened : Event;

/// <summary>一处意见：哪个单元格或部分（空串为整份）、意见。</summary>
public sealed record ReportRemark(string Where, string Text);
