using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>变更机关代码：换发统一社会信用代码，或者演示代码换成正式代码。</summary>
public sealed record RecodeOrgan(long Id, string Code) : OrganAct(Id)
{
    public override ActKind Kind => OrganActs.Recode;

    protected override Event Fact => new OrganRecoded(Tidied);

    private string Tidied => Tidy.Code(Code);

    protected override IEnumerable<Finding> Check(Organ organ, OrganTree tree, DateOnly from) =>
        OrganIdentity.CheckCode(Tidied, from, organ, tree);

    protected override IReadOnlyList<Change> Changes(Organ organ, OrganTree tree, DateOnly from) =>
        Change.Between((nameof(OrganRow.Code), organ.Code.On(from), Tidied));

    protected override IEnumerable<string> Consequences(Organ organ, OrganTree tree, DateOnly from) =>
        ["此后的索引号以新代码开头；已经用旧代码编的不变。", "再导入机关清单时，这个机关按新代码辨认。"];

    protected override DateOnly? NextChange(Organ organ, DateOnly from) => organ.Code.After(from)?.From;
}
