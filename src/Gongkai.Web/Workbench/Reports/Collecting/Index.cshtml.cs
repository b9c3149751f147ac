using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.Reports.Collecting;
using Gongkai.Core.Rules;
using Gongkai.Documents.Sheets;
using Gongkai.Web.Components;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Lists;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Workbench.Ledger;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Reports.Collecting;

/// <summary>一年的汇集：应报的机关各到了哪一步，催报，结束。</summary>
public sealed class CollectionModel : CollectingPage
{
    /// <summary>只看迟报的。</summary>
    public const string LateKey = "late";

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    public Coverage Coverage { get; private set; } = new([]);

    /// <summary>列出的各行：全部，或者只是一种情况的。</summary>
    public IReadOnlyList<CoverageRow> Rows { get; private set; } = [];

    /// <summary>只看哪一种情况；全部的为 <c>null</c>。</summary>
    public string? Shown { get; private set; }

    public Listing Listing { get; private set; } = null!;

    public Past Past { get; private set; } = Past.None;

    public bool MayRemind => Gathering is { IsOpen: true } && OfficeActor(CollectionActs.Remind, Organ.Id) is not null;

    public async Task<IActionResult> OnGetAsync(int year)
    {
        if (!await Open(year))
            return Hidden();
        await Show();
        return Page();
    }

    /// <summary>清单写成表格，与所列的一样。</summary>
    public async Task<IActionResult> OnGetSheetAsync(int year)
    {
        if (!await Open(year) || Gathering is null)
            return Hidden();
        await Show();
        using var output = new MemoryStream();
        SheetWriter.Write(output, [new SheetForm("覆盖情况", [new("机关", 36), new("情况"), new("迟报天数"), new("第一次上报"), new("最近一次上报"), new("上报次数"), new("来源"), new("催报次数"), new("最近一次催报")], Rows.Select(Line))]);
        return File(output.ToArray(), SheetWriter.MediaType, $"{year}年年报覆盖情况 {Today.Day()}.xlsx");
    }

    public async Task<IActionResult> OnPostRemindAsync(int year, string[] picked)
    {
        if (!await Open(year) || Gathering is null)
            return Hidden();
        var organs = picked.Select(Tree.At).OfType<Core.Organs.Organ>().ToList();
        if (organs.Count == 0)
            return await Refused([CollectionRules.Break("没有勾选机关，谁也没有催")]);
        var actor = OfficeActor(CollectionActs.Remind, Organ.Id);
        if (actor is null)
            return Hidden();
        var outcome = await Platform.Acts.PerformAll(actor, organs.Select(organ => new RemindOrgan(organ.Id, Organ.Id, year)), HttpContext.RequestAborted);
        return outcome is Blocked<IReadOnlyList<Receipt>>(var findings) ? await Refused(findings) : Here($"已催 {organs.Count} 个机关，他们的“今天”里看得到。");
    }

    public Task<IActionResult> OnPostCloseAsync(int year) => Run(year, new CloseGathering(Organ.Id, year) { Reason = Reason, SeenVersion = Seen }, "已结束汇集。");

    public Task<IActionResult> OnPostReopenAsync(int year) => Run(year, new ReopenGathering(Organ.Id, year) { Reason = Reason, SeenVersion = Seen }, "已重新打开汇集。");

    /// <summary>只看一种情况的地址。</summary>
    public string Only(string? state) => Listing.With("state", state);

    private async Task<IActionResult> Run(int year, Act act, string done)
    {
        if (!await Open(year) || !MayRun)
            return Hidden();
        return await Perform(act) is Blocked<Receipt>(var findings) ? await Refused(findings) : Here(done);
    }

    private async Task Show()
    {
        Listing = new Listing(Request.Query);
        if (Gathering is null)
            return;
        Coverage = Coverage.Of(Gathering, await Platform.Collections.Standings(Organ.Id, Year, HttpContext.RequestAborted), Today);
        Shown = Listing["state"];
        Rows = [.. CoverageRow.Of(Coverage, Organ.Id, Tree).Where(row => Shown is null || (Shown == LateKey ? row.Line.IsLate : HandInStateName.Of(row.Line.State).Key == Shown))];
        Past = await Past.Of(this, Gathering.Subject);
    }

    private async Task<IActionResult> Refused(IReadOnlyList<Finding> findings)
    {
        ModelState.Refuse(findings);
        await Show();
        return Page();
    }

    private RedirectToPageResult Here(string done)
    {
        this.Tell(done);
        return RedirectToPage(new { organ = Organ.Address, year = Year });
    }

    private IReadOnlyList<string?> Line(CoverageRow row) =>
    [
        row.Organ.NameOn(Today), row.State, row.Line.IsLate ? Number(row.Line.DaysLate) : null, row.Standing.FirstOn?.Day(), row.Standing.LastOn?.Day(),
        Number(row.Standing.Rounds), row.Source, Number(row.Standing.Reminders), row.Standing.RemindedOn?.Day(),
    ];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
