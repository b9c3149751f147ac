using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>一个机关的内设机构：今天设着的，和已经撤销的。</summary>
public sealed class UnitsModel : OrganPage
{
    /// <summary>今天设着的，上级科室在前。</summary>
    public IReadOnlyList<(Unit Unit, int Depth)> Open => [.. Tree.WalkUnits(Organ.Id, Today)];

    /// <summary>今天没有设着的：已经撤销，或者还没有到日子。</summary>
    public IReadOnlyList<Unit> Others => [.. Tree.UnitsOf(Organ.Id).Where(unit => !unit.IsOpen(Today))];

    /// <summary>负责人的姓名，按科室号。</summary>
    public IReadOnlyDictionary<long, string?> Heads { get; private set; } = new Dictionary<long, string?>();

    public bool MayCreate => May(UnitActs.Create, Organ.Id);

    public async Task OnGetAsync()
    {
        var heads = Open.ToDictionary(one => one.Unit.Number, one => one.Unit.Head?.On(Today));
        var names = await Platform.Names.Of(heads.Values.OfType<PersonalReference>(), HttpContext.RequestAborted);
        Heads = heads.ToDictionary(head => head.Key, head => head.Value is { } reference ? names.GetValueOrDefault(reference) : null);
    }

    /// <summary>在任的人数。</summary>
    public int PeopleIn(long unit) => Staff.Posts.Where(post => post.Organ == Organ.Id && post.Unit == unit && post.IsHeld(Today)).Select(post => post.Person).Distinct().Count();
}
