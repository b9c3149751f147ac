using Gongkai.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Portal.Organs;

/// <summary>公开机关 <c>/organs</c>：按名称找。</summary>
public sealed class FindOrganModel(Platform platform) : PageModel
{
    public OrganFinder Found { get; private set; } = null!;

    public async Task OnGetAsync(string? name) => Found = OrganFinder.Of((await platform.Look(HttpContext.RequestAborted)).Tree, platform.Today, name);
}
