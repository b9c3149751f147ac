using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Web.Components.Lists;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>机关：本人可以查看的各机关，按机关树排列；可以按名称、代码查找，导出清单。</summary>
public sealed class OrgansModel : WorkbenchPage
{
    /// <summary>不多于此数的整棵列出，更多的分页。</summary>
    private const int WholeTree = 200;

    public Listing Listing => field ??= new(Request.Query, "tree");

    /// <summary>这一页的各行。</summary>
    public IReadOnlyList<OrganLine> Lines { get; private set; } = [];

    public bool MayCreate => May(OrganActs.Create, Subject.NewOrgan);

    public IActionResult OnGet()
    {
        var all = Visible();
        if (all.Count == 0 && !MayCreate)
            return Hidden();
        var found = Listing["q"] is { } words ? [.. all.Where(line => line.Matches(words, Today))] : all;
        Listing.Total = found.Count;
        Lines = found.Count <= WholeTree ? found : [.. found.Skip((int)Listing.Offset).Take(Listing.Size)];
        return Page();
    }

    public bool IsWhole => Lines.Count == Listing.Total;

    private List<OrganLine> Visible() =>
    [
        .. from one in Tree.Walk(Today)
           where May(ViewActs.Organ, one.Organ.Id)
           select new OrganLine(
               one.Organ, one.Depth,
               one.Organ.Parent.On(Today) is { } parent ? Tree.Find(parent) : null,
               Tree.Below(one.Organ.Id, Today).Count(),
               Tree.WalkUnits(one.Organ.Id, Today).Count(),
               Staff.Posts.Where(post => post.Organ == one.Organ.Id && post.IsHeld(Today)).Select(post => post.Person).Distinct().Count()),
    ];
}

/// <summary>一行机关：在树上的层，上级，直接下级、科室、在任人员各多少。</summary>
public sealed record OrganLine(Organ Organ, int Depth, Organ? Parent, int Children, int Units, int People)
{
    /// <summary>名称、简称、代码、地址标识里有这些字。</summary>
    public bool Matches(string words, DateOnly on) =>
        new[] { Organ.NameOn(on), Organ.Name.On(on).Brief, Organ.Code.On(on), Organ.Address }.Any(text => text?.Contains(words, StringComparison.OrdinalIgnoreCase) == true);
}
