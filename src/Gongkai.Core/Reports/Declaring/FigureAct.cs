using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Declaring;

/// <summary>对一个机关一个年度的采数单所做的行为。</summary>
public abstract record FigureAct(long Organ, int Year) : Act
{
    public override Subject On => FigureSheet.SubjectOf(Organ, Year);

    public sealed override Outcome<Decision> Decide(Scene scene)
    {
        if (scene.View<OrganTree>().Find(Organ) is null)
            return new Blocked<Decision>([OrganRules.Break(OrganRules.Exists, field: null, "没有这个机关，可能链接写错了；请从机关列表进入")]);
        var sheet = FigureSheet.From(scene.History);
        return Decision.Unless([.. ReportRecordRules.CheckYear(Year, scene.Today), .. Check(sheet, scene)], () => Decision.Of(scene.Subject, Fact(sheet, scene)));
    }

    /// <summary>违反哪些规则。</summary>
    protected abstract IEnumerable<Finding> Check(FigureSheet sheet, Scene scene);

    /// <summary>允许的，发生什么。</summary>
    protected abstract Event Fact(FigureSheet sheet, Scene scene);
}
