using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>变更机关的行为：机关已设立，日期在限度之内，改动与原来不同；可以写过去或将来的日期，到那天生效。</summary>
/// <param name="Id">机关编号。</param>
public abstract record OrganAct(long Id) : Act
{
    public override Subject On => Organ.SubjectOf(Id);

    public sealed override Outcome<Decision> Decide(Scene scene)
    {
        var tree = scene.View<OrganTree>();
        return Try(tree, scene.Today) switch
        {
            Allowed<Event>(var fact) => new Allowed<Decision>(Record(tree.Find(Id)!, fact, LegalDate ?? scene.Today)),
            Blocked<Event>(var findings) => new Blocked<Decision>(findings),
            _ => throw new InvalidOperationException("An outcome is allowed or blocked."),
        };
    }

    /// <summary>试算：在这样的机关树上是否允许，允许的发生什么。办理时也由它决定。</summary>
    public Outcome<Event> Try(OrganTree tree, DateOnly today)
    {
        if (tree.Find(Id) is not { } organ)
            return new Blocked<Event>([OrganRules.Break(OrganRules.Exists, field: null, "没有这个机关，可能链接写错了；请从机关列表进入")]);
        var from = LegalDate ?? today;
        var findings = (IsDated ? OrganDates.Check(from, organ, today) : OrganDates.CheckImmediate(from, today)).ToList();
        if (findings.Count == 0)
            findings.AddRange(Check(organ, tree, from));
        if (findings.Count == 0 && Changes(organ, tree, from).Count == 0)
            findings.Add(OrganRules.Break(OrganRules.Same, field: null, $"与{(from == today ? "现在" : $"{from:yyyy-MM-dd} ")}的相同，没有改动，不必保存"));
        return findings.Count > 0 ? new Blocked<Event>(findings) : new Allowed<Event>(Fact);
    }

    /// <summary>改动了哪些栏，由什么改为什么。</summary>
    public IReadOnlyList<Change> Changes(OrganTree tree, DateOnly today) =>
        tree.Find(Id) is { } organ ? Changes(organ, tree, LegalDate ?? today) : [];

    /// <summary>办了会怎样：何时生效，谁看到什么；确认之前给办理者看。</summary>
    public IReadOnlyList<string> Consequences(OrganTree tree, DateOnly today)
    {
        if (tree.Find(Id) is not { } organ)
            return [];
        var from = LegalDate ?? today;
        return [Effect(from, NextChange(organ, from), today), .. Consequences(organ, tree, from)];
    }

    /// <summary>可以另写日期；否则自保存时起。</summary>
    protected virtual bool IsDated => true;

    /// <summary>发生的事实，已经整理。</summary>
    protected abstract Event Fact { get; }

    protected abstract IEnumerable<Finding> Check(Organ organ, OrganTree tree, DateOnly from);

    protected abstract IReadOnlyList<Change> Changes(Organ organ, OrganTree tree, DateOnly from);

    protected abstract IEnumerable<string> Consequences(Organ organ, OrganTree tree, DateOnly from);

    /// <summary>那天之后，同一项已有的下一次变更；没有则为 <c>null</c>。</summary>
    protected virtual DateOnly? NextChange(Organ organ, DateOnly from) => null;

    /// <summary>记在账上的样子。</summary>
    protected virtual Decision Record(Organ organ, Event fact, DateOnly from) => Decision.Of(On, fact);

    private static string Effect(DateOnly from, DateOnly? next, DateOnly today) => (from.CompareTo(today), next) switch
    {
        ( > 0, null) => $"到 {from:yyyy-MM-dd} 自动生效，此前一切照旧。",
        ( > 0, { } day) => $"{from:yyyy-MM-dd} 起生效，到 {day:yyyy-MM-dd} 又换成已经登记的另一次变更。",
        (0, null) => "保存后立即生效。",
        (_, { } day) when day <= today => $"只补记 {from:yyyy-MM-dd} 至 {day.AddDays(-1):yyyy-MM-dd} 的情况；那以后另有变更，今天的不变。",
        (_, { } day) => $"自 {from:yyyy-MM-dd} 起算，今天即改用；到 {day:yyyy-MM-dd} 又换成已经登记的另一次变更。",
        _ => $"自 {from:yyyy-MM-dd} 起算（早于今天），今天即改用。",
    };
}
