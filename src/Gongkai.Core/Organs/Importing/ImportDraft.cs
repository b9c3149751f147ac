using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs.Importing;

/// <summary>导入的试算：一件一件办在一棵草稿树上，用的就是各行为自己的规则；草稿里新设的机关编号为负，办理时按代码另找。</summary>
internal sealed class ImportDraft(OrganTree tree, DateOnly today, DateOnly? on)
{
    private readonly List<RowFinding> findings = [];
    private readonly List<ImportStep> steps = [];
    private readonly HashSet<ListPlace> taken = [];
    private long lastDraftOrgan;
    private long lastDraftUnit = long.MinValue;

    public OrganTree Tree { get; private set; } = tree;

    public DateOnly Today { get; } = today;

    /// <summary>写在行为上的日期；没有给的为 <c>null</c>。</summary>
    public DateOnly? LegalDate { get; } = on;

    /// <summary>从哪天起。</summary>
    public DateOnly From => LegalDate ?? Today;

    /// <summary>机关的代码或名称所指的机关；草稿里没有的为 <c>null</c>。</summary>
    public Organ? Find(string codeOrName) => Tree.Called(codeOrName, From);

    public void Take(ListPlace place) => taken.Add(place);

    public void Break(ListPlace place, Rule rule, string? field, string message) => Add(place, [OrganRules.Break(rule, field, message)]);

    public void Add(ListPlace place, IEnumerable<Finding> more) => findings.AddRange(more.Select(finding => new RowFinding(place, finding)));

    /// <summary>设立一个机关；有不对的也留在草稿里，免得它的下级跟着报错。</summary>
    /// <param name="isComplete">行里的各栏都读懂了。</param>
    public void Create(ListPlace place, Func<OrganTree, CreateOrgan> act, bool isComplete)
    {
        var create = act(Tree);
        switch (create.Try(Tree, Today))
        {
            case Allowed<IReadOnlyList<Event>>(var facts):
                var organ = Organ.Created(--lastDraftOrgan, facts[0], From)!;
                if (isComplete)
                    steps.Add(new ImportStep(place, create.Particulars.Name.Full, create.Kind, create.Changes(Tree, Today), act));
                Tree = Tree.With(facts.Skip(1).Aggregate(organ, (one, fact) => one.With(fact, From)));
                break;
            case Blocked<IReadOnlyList<Event>>(var broken):
                Add(place, broken);
                Tree = Tree.With(Organ.Created(--lastDraftOrgan, create.Particulars.Tidied(), From)!);
                break;
        }
    }

    /// <summary>变更一个机关；没有改动的不办。</summary>
    public void Change(ListPlace place, Func<OrganTree, OrganAct> act)
    {
        var change = act(Tree);
        var changes = change.Changes(Tree, Today);
        if (changes.Count == 0)
            return;
        switch (change.Try(Tree, Today))
        {
            case Allowed<Event>(var fact):
                var organ = Tree.Find(change.Id)!;
                steps.Add(new ImportStep(place, organ.NameOn(From), change.Kind, changes, act));
                Tree = Tree.With(organ.With(fact, change.LegalDate ?? Today));
                break;
            case Blocked<Event>(var broken):
                Add(place, broken);
                break;
        }
    }

    /// <summary>设立一个科室。</summary>
    public void Create(ListPlace place, Func<OrganTree, CreateUnit> act)
    {
        var create = act(Tree);
        switch (create.Try(Tree, Today))
        {
            case Allowed<UnitCreated>(var fact):
                steps.Add(new ImportStep(place, NameOf(create.Organ, fact.Name), create.Kind, [], act));
                Tree = Tree.With(Unit.Created(Unit.SubjectOf(create.Organ, ++lastDraftUnit), fact, From)!);
                break;
            case Blocked<UnitCreated>(var broken):
                Add(place, broken);
                break;
        }
    }

    /// <summary>变更一个科室。</summary>
    public void Change(ListPlace place, Func<OrganTree, UnitAct> act, Change change, Func<Unit, Unit> after)
    {
        var changing = act(Tree);
        var unit = Tree.FindUnit(changing.Organ, changing.Number)!;
        switch (changing.Try(Tree, Today))
        {
            case Allowed<DateOnly>:
                steps.Add(new ImportStep(place, NameOf(changing.Organ, unit.Name.On(From)), changing.Kind, [change], act));
                Tree = Tree.With(after(unit));
                break;
            case Blocked<DateOnly>(var broken):
                Add(place, broken);
                break;
        }
    }

    public ImportPlan Finish()
    {
        var inOrder = findings.Distinct().OrderBy(one => one.Place.Part).ThenBy(one => one.Place.Row).ToList();
        var isSound = inOrder.TrueForAll(one => one.Finding.Severity != Severity.Error);
        var unchanged = taken.Except(steps.Select(step => step.Place)).Except(inOrder.Select(one => one.Place)).Count();
        return new ImportPlan(inOrder, isSound ? steps : [], unchanged);
    }

    private string NameOf(long organ, string unit) => $"{Tree.Find(organ)?.BriefNameOn(From)} {unit}";
}
