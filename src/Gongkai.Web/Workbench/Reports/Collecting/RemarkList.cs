using System.Globalization;
using Gongkai.Core.Reports.Collecting;
using Gongkai.Core.Reports.Records;

namespace Gongkai.Web.Workbench.Reports.Collecting;

/// <summary>一列退回的意见，各有去处；改过的写出由多少改为多少。</summary>
/// <param name="Anchor">一处在本页的锚点；没有则为 <c>null</c>。</param>
public sealed record RemarkList(IReadOnlyList<PinnedRemark> Remarks, Func<string, string?> Anchor)
{
    /// <summary>退回时的内容。</summary>
    public required ReportContent Before { get; init; }

    /// <summary>改后的内容；还没有改的为 <c>null</c>。</summary>
    public ReportContent? Now { get; init; }

    /// <summary>改成了什么；没有改的为 <c>null</c>。</summary>
    public string? Mended(PinnedRemark remark) =>
        Now is not { } now || !remark.IsMended(Before, now) ? null
        : Core.Reports.CellAddress.Find(remark.Where) is null ? "已改"
        : $"已改：{Number(remark.Figure(Before))} → {Number(remark.Figure(now))}";

    private static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "空白";
}
