using Gongkai.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Portal.Organs;

/// <summary>机关的公开页 <c>/o/{地址标识}</c>：它是什么机关、怎样联系、上下级是谁。旧的地址标识永久转到现在的。</summary>
public sealed class OrganModel(Platform platform) : PageModel
{
    public OrganProfile Profile { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string organ)
    {
        var (_, tree) = await platform.Look(HttpContext.RequestAborted);
        if (tree.At(organ.ToLowerInvariant()) is not { } found || found.Since > platform.Today)
            return NotFound();
        if (found.Address != organ)
            return RedirectToPagePermanentPreserveMethod("/Portal/Organs/Organ", routeValues: new { organ = found.Address });
        Profile = new OrganProfile(found, tree, platform.Today);
        return Page();
    }
}
