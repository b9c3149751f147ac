using Gongkai.Storage.Requests;
using Gongkai.Web.Components.Notices;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>期限看板：本机关没有办结的各件，按还剩几天分栏；协办按单位数（《条例》第三十三条）。</summary>
public sealed class DeadlinesModel : RequestsPage
{
    /// <summary>各栏，急的在前。</summary>
    public IReadOnlyList<(string Name, string Key, IReadOnlyList<CaseRow> Rows)> Columns { get; private set; } = [];

    /// <summary>今年请出去的协办，按所请的单位；逾期多的在前。</summary>
    public IReadOnlyList<AssistanceTally> Materials { get; private set; } = [];

    public IReadOnlyDictionary<long, string> People { get; private set; } = new Dictionary<long, string>();

    public int Total => Columns.Sum(column => column.Rows.Count);

    /// <summary>本人在这里的期限日历；没有生成的为 <c>null</c>。</summary>
    public DeadlineFeed? Feed { get; private set; }

    /// <summary>刚刚生成的地址，只显示这一次；没有的为 <c>null</c>。</summary>
    public string? FeedAddress { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        await Load();
        return Page();
    }

    /// <summary>生成期限日历的地址，从前的作废。</summary>
    public async Task<IActionResult> OnPostSubscribeAsync()
    {
        var token = await Platform.DeadlineFeeds.Make(Organ.Id, Me.Person, HttpContext.RequestAborted);
        FeedAddress = $"{Request.Scheme}://{Request.Host}{Request.PathBase}{DeadlineCalendar.Place}/{token}.ics";
        await Load();
        return Page();
    }

    public async Task<IActionResult> OnPostUnsubscribeAsync()
    {
        if (await Platform.DeadlineFeeds.Void(Organ.Id, Me.Person, HttpContext.RequestAborted))
            this.Tell("期限日历的地址已经作废，日历程序不会再取到新的期限。");
        return RedirectToPage(new { organ = Organ.Address });
    }

    private async Task Load()
    {
        Feed = await Platform.DeadlineFeeds.Of(Organ.Id, Me.Person, HttpContext.RequestAborted);
        var rows = await Platform.Cases.Current(Organ.Id, HttpContext.RequestAborted);
        var open = rows.Where(row => row.IsOpen).OrderBy(row => row.Clock?.DueOn ?? DateOnly.MinValue).ThenBy(row => row.Number).ToList();
        Columns =
        [
            ("超期", "late", [.. open.Where(row => CasesModel.IsLate(row, Today))]),
            ($"{CaseDue.Near} 个工作日以内", "soon", [.. open.Where(row => CasesModel.IsSoon(row, Today))]),
            ("待确认，未起算", "mine", [.. open.Where(row => row.Clock is null)]),
            ("停钟，等对方", "others", [.. open.Where(row => row.Clock is not null && !CasesModel.IsLate(row, Today) && row.One.OpenMatters.Any())]),
            ("还有时间", "aware", [.. open.Where(row => row.Clock is not null && !CasesModel.IsLate(row, Today) && !CasesModel.IsSoon(row, Today) && !row.One.OpenMatters.Any())]),
        ];
        Materials = await Platform.Assistances.Count(Organ.Id, new DateOnly(Today.Year, 1, 1), Today, Today, HttpContext.RequestAborted);
        People = await Platform.Names.Of(open.Select(row => row.Handler).OfType<long>().Distinct(), HttpContext.RequestAborted);
    }
}
