using Gongkai.Core.Organs;
using Gongkai.Core.Reports.Collecting;
using Gongkai.Core.Reports.Records;
using Gongkai.Storage.Reports;

namespace Gongkai.Web.Workbench.Reports.Collecting;

/// <summary>一个机关要向一个主管部门上报的一年：期限、到了哪一步、还没有照办的意见。</summary>
/// <param name="HandIn">没有报过、没有催过的为 <c>null</c>。</param>
public sealed record ReportTurn(Organ Office, CollectionRow Row, HandIn? HandIn)
{
    public HandInState State => HandIn?.State ?? HandInState.Missing;

    /// <summary>退回的、还没有再报的意见。</summary>
    public IReadOnlyList<PinnedRemark> Remarks => HandIn?.OpenRemarks ?? [];

    /// <summary>轮到本机关：还没有报，或者退回了。</summary>
    public bool IsOurs => Row.IsOpen && State is HandInState.Missing or HandInState.Returned;

    /// <summary>最近一次催报的日期，报了就不再提。</summary>
    public DateOnly? RemindedOn => IsOurs && HandIn is { Reminders: [.., var on] } && (HandIn.Last?.Verdict?.On ?? DateOnly.MinValue) <= on ? on : null;

    /// <summary>名单里有这个机关的各次汇集；本级由主管部门自己代收，不算。</summary>
    /// <param name="year">只要这一年的；<c>null</c> 为各年度还开着的。</param>
    public static async Task<IReadOnlyList<ReportTurn>> Of(WorkbenchPage page, Organ organ, int? year)
    {
        var turns = new List<ReportTurn>();
        foreach (var row in await page.Platform.Collections.Asking(organ.Id, page.HttpContext.RequestAborted))
        {
            if (row.Office != organ.Id && (year is { } only ? row.Year == only : row.IsOpen) && page.Tree.Find(row.Office) is { } office)
                turns.Add(new ReportTurn(office, row, await page.Platform.Collections.FindHandIn(organ.Id, office.Id, row.Year, page.HttpContext.RequestAborted)));
        }

        return turns;
    }

    /// <summary>意见列出来，改过的写明；<paramref name="now"/> 是现在的一稿。</summary>
    public RemarkList List(ReportContent? now, Func<string, string?> anchor) => new(Remarks, anchor) { Before = HandIn!.Last!.Content, Now = now?.Resolved() };
}
