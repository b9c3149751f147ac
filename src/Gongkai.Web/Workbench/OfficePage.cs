using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench;

/// <summary>工作台里一个机关之下的页：<c>/workbench/{机关的地址标识}/…</c>。</summary>
public abstract class OfficePage : WorkbenchPage
{
    public Organ Office { get; private set; } = null!;

    public string OfficeName => Office.BriefNameOn(Today);

    /// <summary>按地址找到机关并问可否查看；不可以的、没有的答 404，用旧地址来看的转到现在的。可以的为 <c>null</c>。</summary>
    protected IActionResult? Enter(string address, ActKind view)
    {
        if (Tree.At(address) is not { } office || !May(view, office.Id))
            return Hidden();
        Office = office;
        return office.Address == address || !HttpMethods.IsGet(Request.Method)
            ? null
            : RedirectToPagePermanent(null, new RouteValueDictionary(Request.Query.Select(pair => KeyValuePair.Create(pair.Key, (object?)pair.Value.ToString()))) { ["organ"] = office.Address });
    }
}
