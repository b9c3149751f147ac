using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>变更机关代码。</summary>
public sealed class RecodeModel : OrganActPage
{
    protected override ActKind Kind => OrganActs.Recode;

    protected override OrganAct Fill() => new RecodeOrgan(Organ.Id, Form.Code ?? "");
}
