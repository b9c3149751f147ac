using Gongkai.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Portal.Search;

/// <summary>在全部机关公开的信息里检索 <c>/search</c>（《条例》第二十四条：检索、查阅、下载）。</summary>
public sealed class SearchModel(Platform platform) : PageModel
{
    public SearchView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(SearchForm form)
    {
        var (_, tree) = await platform.Look(HttpContext.RequestAborted);
        View = await SearchView.Of(platform, tree, Url.Page("/Portal/Search/Index")!, form, organ: null, HttpContext.RequestAborted);
        return Page();
    }
}
