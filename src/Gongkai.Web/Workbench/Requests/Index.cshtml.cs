using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Documents.Sheets;
using Gongkai.Storage.Requests;
using Gongkai.Web.Components;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Lists;
using Gongkai.Web.Components.Notices;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>本机关的各件申请：在办的按到期日先后，全部的按收到先后；条件都在地址里。</summary>
public sealed class CasesModel : RequestsPage
{
    public Listing Listing => field ??= new(Request.Query, "due", "received");

    public IReadOnlyList<CaseRow> Rows { get; private set; } = [];

    /// <summary>申请人的姓名，按申请的号；不可看的为空。</summary>
    public IReadOnlyDictionary<long, string> Applicants { get; private set; } = new Dictionary<long, string>();

    /// <summary>承办人的姓名。</summary>
    public IReadOnlyDictionary<long, string> People { get; private set; } = new Dictionary<long, string>();

    /// <summary>在办的各有多少：超期、快到期、停钟、待确认、待归档。</summary>
    public IReadOnlyList<(string Name, string Address, int Count)> Counts { get; private set; } = [];

    /// <summary>看的是哪一部分：在办的、全部的。</summary>
    public bool IsWhole => Listing["scope"] == "all";

    public bool MayRegister => May(CaseActs.Register, Organ.Id);

    public bool MayAssign => May(CaseActs.Assign, Organ.Id);

    public bool MayArchive => May(CaseActs.Archive, Organ.Id);

    public static IReadOnlyList<Choice> Scopes { get; } = [new("", "在办和待归档"), new("all", "全部")];

    public static IReadOnlyList<Choice> States { get; } = [.. CaseStateName.All.Where(state => state.State != CaseState.Draft).Select(state => new Choice(state.Code, state.Name))];

    public static IReadOnlyList<Choice> Channels { get; } = [.. ChannelName.All.Select(channel => new Choice(channel.Key, channel.Name))];

    public static IReadOnlyList<Choice> Dues { get; } = [new("late", "已经超期"), new("soon", $"{CaseDue.Near} 个工作日内到期"), new("stopped", "停钟"), new("unstarted", "未起算")];

    /// <summary>可以交办给的人，也用来筛选。</summary>
    public IReadOnlyList<Choice> Handlers => [.. People.Select(person => new Choice(person.Key.ToString(CultureInfo.InvariantCulture), person.Value))];

    /// <summary>可以交办给的人。</summary>
    public IReadOnlyList<Choice> Assignable => [.. HandlerChoices.Of(this, Organ.Id).Select(person => new Choice(person.ToString(CultureInfo.InvariantCulture), People[person]))];

    /// <summary>导出照现在的筛选。</summary>
    public string ExportAddress(string format) => $"{Listing.With("format", format)}&handler=Export";

    /// <summary>一起办理之后回到同一张列表。</summary>
    public string BulkAddress(string handler) => Listing.With("all", null) is { Length: > 1 } query ? $"{query}&handler={handler}" : $"?handler={handler}";

    public IEnumerable<int> Years => Enumerable.Range(Today.Year - 9, 10).Reverse();

    public async Task<IActionResult> OnGetAsync()
    {
        await Load();
        return Page();
    }

    /// <summary>导出筛选出的各件；没有申请人、没有内容，不是个人信息。</summary>
    public async Task<IActionResult> OnGetExportAsync(string? format)
    {
        await Load(whole: true);
        return format switch
        {
            "xlsx" => File(CaseSheet.Xlsx(this), SheetWriter.MediaType, $"依申请公开 {BriefName} {Today.Day()}.xlsx"),
            "csv" => File(CaseSheet.Csv(this), "text/csv; charset=utf-8", $"依申请公开 {BriefName} {Today.Day()}.csv"),
            _ => Hidden(),
        };
    }

    /// <summary>勾选的各件一起交办；有一件不能的，一件也不办。</summary>
    public Task<IActionResult> OnPostAssignAsync(long[] picked, long? person) => Together(CaseActs.Assign, picked, number => new HandleCase(Organ.Id, number, new CaseAssigned(Handler: person)),
        person is null || HandlerChoices.Of(this, Organ.Id).All(one => one != person) ? "请先选择交办给谁" : null);

    /// <summary>勾选的各件一起归档；有一件不能的，一件也不办。</summary>
    public Task<IActionResult> OnPostArchiveAsync(long[] picked) => Together(CaseActs.Archive, picked, number => new HandleCase(Organ.Id, number, new CaseArchived()), refusal: null);

    private async Task<IActionResult> Together(ActKind kind, long[] picked, Func<long, Act> act, string? refusal)
    {
        if (!May(kind, Organ.Id))
            return Hidden();
        if ((picked.Length == 0 ? "请先勾选要一起办的件" : refusal) is { } problem)
            ModelState.AddModelError("", problem);
        else if (await Platform.Acts.PerformAll(ActingFor(kind, Organ.Id), picked.Distinct().Select(act), HttpContext.RequestAborted) is Blocked<IReadOnlyList<Receipt>>(var findings))
            ModelState.Refuse(findings);
        if (!ModelState.IsValid)
        {
            await Load();
            return Page();
        }

        this.Tell($"已{kind.Term} {picked.Distinct().Count()} 件。");
        return Redirect($"{Request.PathBase}{Request.Path}{Listing.With("all", null)}");
    }

    /// <summary>读出这一页的各行。</summary>
    internal async Task Load(bool whole = false)
    {
        var stop = HttpContext.RequestAborted;
        var current = await Platform.Cases.Current(Organ.Id, stop);
        Counts = CountsOf(current);
        if (IsWhole && Listing["due"] is null && Listing["by"] is null)
        {
            Listing.Total = await Platform.Cases.Count(Organ.Id, Filter(), Listing.CountLimit, stop);
            Rows = await Platform.Cases.List(Organ.Id, Filter(), whole ? 0 : Listing.Offset, whole ? int.MaxValue : Listing.Size, stop);
        }
        else
        {
            // Only what is not closed yet has a clock that is late, near or stopped.
            var found = Sorted((IsWhole && Listing["due"] is null ? await Platform.Cases.List(Organ.Id, Filter(), 0, int.MaxValue, stop) : current.Where(Matches)).Where(Suits)).ToList();
            Listing.Total = found.Count;
            Rows = whole ? found : [.. found.Skip((int)Listing.Offset).Take(Listing.Size)];
        }

        Applicants = Sees(Facet.Applicant) ? await Platform.Cases.Applicants(Organ.Id, [.. Rows.Select(row => row.Application)], stop) : Applicants;
        People = await Platform.Names.Of(HandlerChoices.Of(this, Organ.Id).Concat(Rows.Select(row => row.Handler).OfType<long>()).Distinct(), stop);
    }

    private CaseFilter Filter() => new(
        CaseStateName.All.FirstOrDefault(state => state.Code == Listing["state"])?.State,
        ChannelName.Find(Listing["channel"])?.Channel,
        ApplicantKindName.Find(Listing["kind"])?.Kind,
        Listing["q"],
        int.TryParse(Listing["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null);

    // The same conditions as the query's, of rows that are read already.
    private bool Matches(CaseRow row)
    {
        var filter = Filter();
        return (filter.State is null || row.One.State == filter.State)
            && (filter.Channel is null || row.One.Channel == filter.Channel)
            && (filter.Kind is null || row.Kind == filter.Kind)
            && (filter.Year is null || row.One.ReceivedOn?.Year == filter.Year)
            && (filter.Text is null || row.One.Number?.Contains(filter.Text, StringComparison.OrdinalIgnoreCase) == true || row.OwnNumber?.Contains(filter.Text, StringComparison.OrdinalIgnoreCase) == true);
    }

    private bool Suits(CaseRow row) =>
        (Listing["by"] is null || $"{row.Handler}" == Listing["by"])
        && Listing["due"] switch
        {
            "late" => IsLate(row, Today),
            "soon" => IsSoon(row, Today),
            "stopped" => row.IsOpen && row.One.OpenMatters.Any(),
            "unstarted" => row.Clock is null,
            _ => true,
        };

    private IEnumerable<CaseRow> Sorted(IEnumerable<CaseRow> rows) => (Listing.Sort, Listing.Descending) switch
    {
        ("received", false) => rows.OrderBy(row => row.One.ReceivedOn ?? DateOnly.MaxValue).ThenBy(row => row.Number),
        ("received", true) => rows.OrderByDescending(row => row.One.ReceivedOn ?? DateOnly.MaxValue).ThenByDescending(row => row.Number),
        (_, true) => rows.OrderByDescending(Urgency).ThenByDescending(row => row.Number),
        _ => rows.OrderBy(Urgency).ThenBy(row => row.Number),
    };

    // What was never confirmed stands first: its alarm is one workday. What is done stands last.
    private static DateOnly Urgency(CaseRow row) => row.Clock is null ? DateOnly.MinValue : row.IsOpen ? row.Clock.DueOn : DateOnly.MaxValue;

    internal static bool IsLate(CaseRow row, DateOnly today) => row is { IsOpen: true, Clock: { } clock } && today > clock.DueOn;

    internal static bool IsSoon(CaseRow row, DateOnly today) => row is { IsOpen: true, Clock: { } clock } && today <= clock.DueOn && clock.WorkdaysLeft(today) <= CaseDue.Near && !row.One.OpenMatters.Any();

    private IReadOnlyList<(string Name, string Address, int Count)> CountsOf(IReadOnlyList<CaseRow> current) =>
    [
        ("超期", "?due=late", current.Count(row => IsLate(row, Today))),
        ("快到期", "?due=soon", current.Count(row => IsSoon(row, Today))),
        ("停钟", "?due=stopped", current.Count(row => row.IsOpen && row.One.OpenMatters.Any())),
        ("待确认", "?due=unstarted", current.Count(row => row.Clock is null)),
        ("待送达归档", $"?state={CaseStateName.Of(CaseState.Dispatched).Code}", current.Count(row => row.One.Stage == CaseStage.Dispatched)),
    ];
}
