using Gongkai.Core.Ledger;

namespace Gongkai.Web.Workbench.Ledger;

/// <summary>账本页上的一条。</summary>
/// <param name="Told">说成人话的；本程序读不懂内容的为 <c>null</c>。</param>
/// <param name="On">对象。</param>
/// <param name="Elsewhere">另一机关账上对应的一条在哪里看；不能看的为 <c>null</c>。</param>
public sealed record LedgerRow(Entry Entry, ToldEntry? Told, string On, string? Elsewhere)
{
    /// <summary>哈希的开头，够分辨本页各条。</summary>
    public string BriefHash => Entry.Link!.Hash[..12];
}
