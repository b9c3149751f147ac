using Gongkai.Core.Organs;
using Gongkai.Storage;
using Gongkai.Storage.Catalogue;
using Gongkai.Web.Portal.Organs;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Portal;

/// <summary>首页：检索、申请、查询，最近公开了什么，有哪些公开机关，核对年报。</summary>
public sealed class HomeModel(Platform platform) : PageModel
{
    private const int NewestShown = 8;

    /// <summary>最上一级的各机关，连同下级；还没有机关的为空。</summary>
    public IReadOnlyList<Branch> Organs { get; private set; } = [];

    /// <summary>各机关最近公开的，新的在前；还没有的为空。</summary>
    public IReadOnlyList<(PublishedItem Item, Organ Organ)> Newest { get; private set; } = [];

    /// <summary>机关的总数。</summary>
    public int Count => Organs.Sum(branch => branch.Size);

    public DateOnly Today => platform.Today;

    public async Task OnGetAsync()
    {
        var (_, tree) = await platform.Look(HttpContext.RequestAborted);
        Organs = Branch.Of(tree, platform.Today);
        Newest = [.. (await platform.Items.Newest(NewestShown, HttpContext.RequestAborted)).Select(item => (item, tree.Find(item.OrganId)!))];
    }
}
