using Gongkai.Storage;
using Gongkai.Web.Portal.Organs;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Portal;

/// <summary>首页：平台能做什么，有哪些公开机关。</summary>
public sealed class HomeModel(Platform platform) : PageModel
{
    /// <summary>最上一级的各机关，连同下级；还没有机关的为空。</summary>
    public IReadOnlyList<Branch> Organs { get; private set; } = [];

    /// <summary>机关的总数。</summary>
    public int Count => Organs.Sum(branch => branch.Size);

    public async Task OnGetAsync()
    {
        var (_, tree) = await platform.Look(HttpContext.RequestAborted);
        Organs = Branch.Of(tree, platform.Today);
    }
}
