using Gongkai.Storage;
using Gongkai.Storage.Catalogue;
using Gongkai.Web.Portal.Catalogue;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Portal.Organs;

/// <summary>机关的公开页 <c>/o/{地址标识}</c>：它是什么机关、怎样联系、上下级是谁。旧的地址标识永久转到现在的。</summary>
public sealed class OrganModel(Platform platform) : PageModel
{
    /// <summary>列几条最新的。</summary>
    private const int Few = 8;

    public OrganProfile Profile { get; private set; } = null!;

    /// <summary>法定主动公开内容各类和条数。</summary>
    public CatalogueTree Catalogue { get; private set; } = null!;

    /// <summary>最新的几条。</summary>
    public IReadOnlyList<PublishedItem> Newest { get; private set; } = [];

    public string Address { get; private set; } = "";

    public DateOnly Today { get; private set; }

    public async Task<IActionResult> OnGetAsync(string organ)
    {
        var (_, tree) = await platform.Look(HttpContext.RequestAborted);
        if (tree.At(organ.ToLowerInvariant()) is not { } found || found.Since > platform.Today)
            return NotFound();
        if (found.Address != organ)
            return RedirectToPagePermanentPreserveMethod("/Portal/Organs/Organ", routeValues: new { organ = found.Address });
        Profile = new OrganProfile(found, tree, platform.Today);
        Catalogue = new CatalogueTree(await platform.Items.CountsByBasis(found.Id, HttpContext.RequestAborted));
        Newest = await platform.Items.Page(found.Id, new ItemFilter(), after: null, Few, HttpContext.RequestAborted);
        (Address, Today) = (found.Address, platform.Today);
        return Page();
    }
}
