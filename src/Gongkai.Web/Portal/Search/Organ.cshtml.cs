using Gongkai.Storage;
using Gongkai.Web.Portal.Organs;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Portal.Search;

/// <summary>在一个机关公开的信息里检索 <c>/o/{地址标识}/search</c>。</summary>
public sealed class OrganSearchModel(Platform platform) : PublicOrganPage(platform)
{
    public SearchView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([Bind(Prefix = "")] SearchForm form)
    {
        View = await SearchView.Of(Platform, Tree, Url.Page("/Portal/Search/Organ", new { organ = Organ.Address })!, form, Organ, HttpContext.RequestAborted);
        return Page();
    }
}
