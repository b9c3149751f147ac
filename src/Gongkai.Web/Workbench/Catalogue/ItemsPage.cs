using Gongkai.Core.Catalogue;
using Gongkai.Core.Ledger;
using Gongkai.Web.Components.Records;
using Gongkai.Web.Workbench.Organs;

namespace Gongkai.Web.Workbench.Catalogue;

/// <summary>一个机关主动公开的页：<c>/workbench/{地址标识}/items/…</c>。草稿只有本机关的人看得到，上级也看不到。</summary>
public abstract class ItemsPage : OrganPage
{
    protected override ActKind View => ItemActs.View;

    public bool MayDraft => May(ItemActs.Save, Organ.Id);

    public static StatusKind KindOf(ItemStage stage) => stage switch
    {
        ItemStage.Published => StatusKind.Done,
        ItemStage.Returned => StatusKind.Soon,
        ItemStage.Drafting or ItemStage.Withdrawn => StatusKind.Quiet,
        _ => StatusKind.Now,
    };
}
