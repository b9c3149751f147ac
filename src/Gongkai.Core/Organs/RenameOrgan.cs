using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>机关更名：全称、简称；从哪天起用新名称，旧名称留在履历和从前的文书上。</summary>
public sealed record RenameOrgan(long Id, OrganName Name) : OrganAct(Id)
{
    public override ActKind Kind => OrganActs.Rename;

    protected override Event Fact => new OrganRenamed(Name.Tidied());

    protected override IEnumerable<Finding> Check(Organ organ, OrganTree tree, DateOnly from) =>
        OrganIdentity.CheckName(Name.Tidied(), from, organ, tree);

    protected override IReadOnlyList<Change> Changes(Organ organ, OrganTree tree, DateOnly from)
    {
        var (before, after) = (organ.Name.On(from), Name.Tidied());
        return Change.Between((nameof(OrganRow.Name), before.Full, after.Full), (nameof(OrganRow.BriefName), before.Brief, after.Brief));
    }

    protected override IEnumerable<string> Consequences(Organ organ, OrganTree tree, DateOnly from) =>
        ["页面和此后的文书用新名称；此前形成的信息和文书不改，旧名称一直留在履历里。", "地址标识不随名称改变，网址照旧。"];

    protected override DateOnly? NextChange(Organ organ, DateOnly from) => organ.Name.After(from)?.From;
}
