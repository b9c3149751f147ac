using Gongkai.Storage;
using Gongkai.Web.Portal.Organs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Portal.Requests;

/// <summary>向哪个机关申请 <c>/apply</c>：只有一个机关的直接去它的申请表；多个的按名称找。</summary>
public sealed class OrgansModel(Platform platform) : PageModel
{
    public OrganFinder Found { get; private set; } = null!;

    /// <summary>由检索带来的话，写进描述；没有的为 <c>null</c>。</summary>
    public string? Wanted { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? name, string? wanted)
    {
        var (_, tree) = await platform.Look(HttpContext.RequestAborted);
        Wanted = StartModel.Brought(wanted);
        Found = OrganFinder.Of(tree, platform.Today, name);
        return Found is { Sought: null, Organs: [var only] }
            ? RedirectToPage("/Portal/Requests/Start", new { organ = only.Address, wanted = Wanted })
            : Page();
    }
}
