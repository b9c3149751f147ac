using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Web.Workbench.Organs;

namespace Gongkai.Web.Workbench.Supervision;

/// <summary>一个机关被监督查看的各次，供上级监督，也供被查看的机关知道谁在看、看什么、看到哪天。</summary>
public sealed class OrganSupervisionModel : OrganPage
{
    public IReadOnlyList<OpeningRow> Rows { get; private set; } = [];

    public bool MayOpenMore => May(SupervisionActs.Open, Organ.Id);

    protected override ActKind View => ViewActs.Supervision;

    public async Task OnGetAsync() => Rows = await OpeningRow.Of(this, Staff.Openings.Where(opening => opening.Organ == Organ.Id));
}
