using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>更新机关说明：联系方式、办公时间、门户上的文字。</summary>
public sealed class DescribeModel : OrganActPage
{
    protected override ActKind Kind => OrganActs.Describe;

    protected override OrganAct Fill() => new DescribeOrgan(Organ.Id, Form.ReadDescription());
}
