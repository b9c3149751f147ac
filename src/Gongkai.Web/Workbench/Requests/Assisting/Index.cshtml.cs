using Gongkai.Core.Organs;
using Gongkai.Storage.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Requests.Assisting;

/// <summary>请本机关（科室）协办的各项：等着答复的在前，已经了结的在后。</summary>
public sealed class AssistingModel : AssistingPage
{
    public IReadOnlyList<AssistanceRow> Waiting { get; private set; } = [];

    public IReadOnlyList<AssistanceRow> Done { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var stop = HttpContext.RequestAborted;
        Waiting = [.. (await Platform.Assistances.Waiting(Organ.Id, stop)).Where(row => Concerns(row.AskedUnit))];
        Done = [.. (await Platform.Assistances.Done(Organ.Id, stop)).Where(row => Concerns(row.AskedUnit))];
        return Page();
    }

    /// <summary>谁请的：机关，本机关的写本机关。</summary>
    public string From(AssistanceRow row) => row.Case.Organ == Organ.Id ? "本机关" : Tree.Find(row.Case.Organ)?.BriefNameOn(Today) ?? "";

    /// <summary>请的哪个科室。</summary>
    public string UnitOf(AssistanceRow row) => row.AskedUnit is { } unit ? Tree.FindUnit(Organ.Id, unit)?.Name.On(Today) ?? "" : "不限科室";
}
