using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Supervision;

/// <summary>监督查看：本人看得到的各次，正在开放的在前；上级监督由这里开放新的。</summary>
public sealed class SupervisionModel : WorkbenchPage
{
    /// <summary>不必开放就看得到的侧面。</summary>
    public static IEnumerable<string> Usual { get; } =
        [.. FacetName.All.Where(facet => Facets.Allow(Role.Supervisor, facet.Facet, Relation.Child)).Select(facet => facet.Name)];

    public IReadOnlyList<OpeningRow> Open { get; private set; } = [];

    public IReadOnlyList<OpeningRow> Closed { get; private set; } = [];

    /// <summary>可以开放查看的下级机关，附所在的层。</summary>
    public IReadOnlyList<(Organ Organ, int Depth)> Below { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var visible = Tree.Walk(Today).Where(one => May(ViewActs.Supervision, one.Organ.Id)).ToList();
        if (visible.Count == 0)
            return Hidden();
        var rows = await OpeningRow.Of(this, Staff.Openings.Where(opening => May(ViewActs.Supervision, opening.Organ)));
        (Open, Closed) = ([.. rows.Where(row => row.IsOn)], [.. rows.Where(row => !row.IsOn)]);
        var below = visible.Where(one => May(SupervisionActs.Open, one.Organ.Id)).ToList();
        Below = [.. below.Select(one => (one.Organ, one.Depth - below.Min(other => other.Depth)))];
        return Page();
    }
}
