using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue;

/// <summary>对一条信息所做的行为。</summary>
/// <param name="Number">信息的号；新的为 0。</param>
public abstract record ItemAct(long Organ, long Number) : Act
{
    public override Subject On => DisclosureItem.SubjectOf(Organ, Number);

    public override IEnumerable<Subject> AlsoReads =>
        [InstalledHolidays.Subject, CatalogueSetting.SubjectOf(Organ), .. Other is { } number ? [DisclosureItem.SubjectOf(Organ, number)] : Array.Empty<Subject>()];

    /// <summary>所指的另一条信息的号：所解读的、替代它的。</summary>
    protected virtual long? Other => null;

    /// <summary>办理者打开时所见的版本：审查、发布的必须是看过的那一稿。不问的为 <c>null</c>。</summary>
    protected virtual long? Seen => null;

    /// <summary>发生的事实的类型，看现在可不可以发生。</summary>
    protected abstract Type FactType { get; }

    public sealed override Outcome<Decision> Decide(Scene scene)
    {
        if (scene.View<OrganTree>().Find(Organ) is not { } organ)
            return new Blocked<Decision>([OrganRules.Break(OrganRules.Exists, field: null, "没有这个机关，可能链接写错了；请从机关列表进入")]);
        var item = Number == 0 ? null : DisclosureItem.From(scene.History);
        if (item is null && Number != 0)
            return new Blocked<Decision>([ItemRules.Break(ItemRules.Exists, null, "没有这条信息，可能链接写错了；请从列表进入")]);
        if (Seen is { } seen && seen != item!.Version)
            return new Blocked<Decision>([ItemRules.Break(ItemRules.Stage, null, "在您打开之后，这条信息又办过一步，请刷新后看过再办")]);
        if (item is not null && !ItemMove.Of(FactType).Starts(item))
            return new Blocked<Decision>([Refusal(item)]);
        var other = Other is { } number ? DisclosureItem.From(scene.Of(DisclosureItem.SubjectOf(Organ, number))) : null;
        var place = new ItemPlace(organ, item, other, CatalogueSetting.From(scene.Of(CatalogueSetting.SubjectOf(Organ))), InstalledHolidays.From(scene.Of(InstalledHolidays.Subject)));
        return Decision.Unless([.. Check(place, scene)], () => Decision.Of(scene.Subject, Fact(place, scene)));
    }

    /// <summary>违反哪些规则。</summary>
    protected abstract IEnumerable<Finding> Check(ItemPlace place, Scene scene);

    /// <summary>允许的，发生什么。</summary>
    protected abstract ItemFact Fact(ItemPlace place, Scene scene);

    /// <summary>这条信息上起草过现在这一稿的人，和这一轮各步审查的人。</summary>
    protected static IEnumerable<Step> Earlier(DisclosureItem item) =>
    [
        .. item.Versions.Where(version => version.Entry > (item.Current?.Entry ?? 0)).Select(version => new Step(Duty.Draft, version.Who)),
        .. item.Round?.Approvals.Where(approval => approval.Paper is null).Select(approval => new Step(approval.Step, approval.Who)) ?? [],
    ];

    private Finding Refusal(DisclosureItem item)
    {
        var move = ItemMove.Of(FactType);
        return ItemRules.Break(move.Rule, null, move.OnlyWhilePublic ? $"这条信息没有在公开，不能{Kind.Term}" : $"这条信息{ItemStageName.Of(item.Stage).Name}，现在不能{Kind.Term}");
    }
}
