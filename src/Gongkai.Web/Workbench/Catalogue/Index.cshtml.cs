using Gongkai.Core.Calendar;
using Gongkai.Core.Catalogue;
using Gongkai.Storage.Catalogue;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Lists;

namespace Gongkai.Web.Workbench.Catalogue;

/// <summary>本机关主动公开的信息：草稿、在审的、已公开的，最近动过的在前；还没有公开的写着时限。</summary>
public sealed class IndexModel : ItemsPage
{
    private WorkdayCalendar calendar = WorkdayCalendar.Shipped;

    public Listing Listing { get; private set; } = null!;

    public IReadOnlyList<ItemRow> Rows { get; private set; } = [];

    public IReadOnlyDictionary<long, string> Names { get; private set; } = new Dictionary<long, string>();

    /// <summary>可以选的各步。</summary>
    public static IReadOnlyList<Choice> Stages { get; } = [.. ItemStageName.All.Select(stage => new Choice(stage.Key, stage.Name))];

    public async Task OnGetAsync()
    {
        var stop = HttpContext.RequestAborted;
        Listing = new Listing(Request.Query);
        IReadOnlyList<ItemStage> stages = ItemStageName.Find(Listing["stage"]) is { } stage ? [stage.Stage] : [];
        Listing.Total = await Platform.Items.DeskCount(Organ.Id, stages, Listing["q"], stop);
        Rows = await Platform.Items.Desk(Organ.Id, stages, Listing["q"], Listing.Offset, Listing.Size, stop);
        Names = await Platform.Names.Of(Rows.Select(row => row.Drafter), stop);
        calendar = await Platform.Requests.Calendar(stop);
    }

    /// <summary>公开的时限；已经公开的、成文日期没有填的为 <c>null</c>。</summary>
    public DateOnly? DueOn(ItemRow row) => row is { IsPublic: false, Stage: not ItemStage.Withdrawn, FormedOn: { } formed } ? PublicationClock.DueOn(formed, calendar) : null;
}
