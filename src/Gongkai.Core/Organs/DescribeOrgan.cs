using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>更新机关说明：联系方式、办公时间和门户上的文字，立即对公众显示（《条例》第十二条：指南应及时更新）。</summary>
public sealed record DescribeOrgan(long Id, OrganDescription Description) : OrganAct(Id)
{
    public override ActKind Kind => OrganActs.Describe;

    protected override Event Fact => new OrganDescribed(Description.Tidied());

    protected override IEnumerable<Finding> Check(Organ organ, OrganTree tree, DateOnly from) => PublicContact.Check(Description.Tidied());

    protected override IReadOnlyList<Change> Changes(Organ organ, OrganTree tree, DateOnly from)
    {
        var (before, after) = (organ.Description.On(from), Description.Tidied());
        return Change.Between(
            (nameof(OrganRow.DisclosureUnit), before.DisclosureUnit, after.DisclosureUnit),
            (nameof(OrganRow.Street), before.Street, after.Street),
            (nameof(OrganRow.PostalCode), before.PostalCode, after.PostalCode),
            (nameof(OrganRow.Telephone), before.Telephone, after.Telephone),
            (nameof(OrganRow.Fax), before.Fax, after.Fax),
            (nameof(OrganRow.Email), before.Email, after.Email),
            (nameof(OrganRow.OfficeHours), before.OfficeHours, after.OfficeHours),
            (nameof(OrganRow.Introduction), before.Introduction, after.Introduction));
    }

    protected override IEnumerable<string> Consequences(Organ organ, OrganTree tree, DateOnly from) =>
        ["公众在机关页面和公开指南里看到新的内容；原来的内容留在履历里。"];

    protected override DateOnly? NextChange(Organ organ, DateOnly from) => organ.Description.After(from)?.From;
}
