using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Reports.Collecting;
using Gongkai.Core.Rules;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Reports.Collecting;

/// <summary>开始汇集一年的年报，或者调整名单、期限。</summary>
public sealed class EditCollectionModel : CollectingPage
{
    private const int UsualDay = 20;

    [BindProperty]
    public string[] Organs { get; set; } = [];

    [BindProperty]
    public DateOnly? Due { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    public string What => Gathering is null ? $"开始汇集 {Year} 年年报" : $"调整 {Year} 年年报汇集";

    /// <summary>本级和全部下级，按机关树。</summary>
    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    protected override bool MayOpen(Organ organ) => May(CollectionActs.Open, organ.Id);

    public async Task<IActionResult> OnGetAsync(int year)
    {
        if (!await Ready(year))
            return Hidden();
        (Due, Note, Seen) = (Gathering?.Due ?? new DateOnly(year + 1, 1, UsualDay), Gathering?.Note, Gathering?.Version ?? 0);
        Organs = Gathering is { } collection
            ? [.. collection.Organs.Select(Tree.Find).OfType<Organ>().Select(organ => organ.Address)]
            : [Organ.Address, .. Usual(Organ.Id).Select(organ => organ.Address)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int year)
    {
        if (!await Ready(year))
            return Hidden();
        if (Due is null)
            ModelState.AddModelError(nameof(Due), "请填写内部报送期限");
        if (!ModelState.IsValid)
            return Page();
        long[] organs = [.. Organs.Select(Tree.At).OfType<Organ>().Select(organ => organ.Id)];
        var note = string.IsNullOrWhiteSpace(Note) ? null : Note.Trim();
        Act act = Gathering is null
            ? new OpenGathering(Organ.Id, year, organs, Due!.Value, note)
            : new ChangeGathering(Organ.Id, year, organs, Due!.Value, note) { Reason = Reason, SeenVersion = Seen };
        if (await Perform(act) is Blocked<Receipt>(var findings))
        {
            ModelState.Refuse(findings);
            ModelState.Remove(nameof(Seen));
            Seen = Gathering?.Version ?? 0;
            return Page();
        }

        this.Tell(Gathering is null ? $"已开始汇集，应报 {organs.Length} 个机关。他们的“今天”里看得到期限。" : "已调整。");
        return RedirectToPage("/Workbench/Reports/Collecting/Index", new { organ = Organ.Address, year });
    }

    private async Task<bool> Ready(int year)
    {
        if (!await Open(year) || Gathering is { IsOpen: false })
            return false;
        Choices =
        [
            new(Organ.Address, $"{BriefName}（本级）", "本级承办的件数；由您代收文件。本机关的年报是汇总口径的，不在其中。"),
            .. Below(Organ.Id, 0),
        ];
        return true;
    }

    // A government below sums its own departments and towns: to list them as well would count them twice.
    private IEnumerable<Organ> Usual(long parent) =>
        from organ in Tree.Below(parent, Today)
        from one in organ.Nature.On(Today).Level is OrganLevel.Province or OrganLevel.Prefecture or OrganLevel.County ? [organ] : Usual(organ.Id).Prepend(organ)
        select one;

    private IEnumerable<Choice> Below(long parent, int depth) =>
        from organ in Tree.Below(parent, Today)
        from choice in Below(organ.Id, depth + 1).Prepend(new Choice(organ.Address, $"{new string('　', depth)}{organ.NameOn(Today)}"))
        select choice;
}
