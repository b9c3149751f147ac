using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>变更一个科室的行为：科室设着，日期在限度之内，改动与原来不同。</summary>
/// <param name="Organ">机关编号。</param>
/// <param name="Number">科室号。</param>
public abstract record UnitAct(long Organ, long Number) : Act
{
    public override Subject On => Unit.SubjectOf(Organ, Number);

    public sealed override Outcome<Decision> Decide(Scene scene) => Try(scene.View<OrganTree>(), scene.Today) switch
    {
        Allowed<DateOnly> => new Allowed<Decision>(Decision.Of(On, Fact(scene))),
        Blocked<DateOnly>(var findings) => new Blocked<Decision>(findings),
        _ => throw new InvalidOperationException("An outcome is allowed or blocked."),
    };

    /// <summary>试算：是否允许；允许的，从哪天起。</summary>
    public Outcome<DateOnly> Try(OrganTree tree, DateOnly today)
    {
        if (tree.FindUnit(Organ, Number) is not { } unit)
            return new Blocked<DateOnly>([OrganRules.Break(OrganRules.Exists, field: null, "没有这个科室，可能链接写错了；请从机关页面进入")]);
        var from = LegalDate ?? today;
        var findings = UnitRules.CheckDate(Organ, from, today, unit, tree).ToList();
        if (unit.ClosedOn is { } closed && closed <= from)
            findings.Add(UnitRules.Break(UnitRules.Close, field: null, $"{unit.Name.On(closed)}自 {closed:yyyy-MM-dd} 起撤销，不能再变更；记错的请更正那一条"));
        if (findings.Count == 0)
            findings.AddRange(Check(unit, tree, from));
        if (findings.Count == 0 && !IsChange(unit, from))
            findings.Add(OrganRules.Break(OrganRules.Same, field: null, "与现在的相同，没有改动，不必保存"));
        return findings.Count > 0 ? new Blocked<DateOnly>(findings) : new Allowed<DateOnly>(from);
    }

    /// <summary>一句话：改了什么。</summary>
    public abstract string Summary(Unit unit, OrganTree tree, DateOnly today);

    protected abstract IEnumerable<Finding> Check(Unit unit, OrganTree tree, DateOnly from);

    protected abstract bool IsChange(Unit unit, DateOnly from);

    /// <summary>发生的事实。</summary>
    protected abstract Event Fact(Scene scene);
}
