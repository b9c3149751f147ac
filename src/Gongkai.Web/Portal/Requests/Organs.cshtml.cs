using Gongkai.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Portal.Requests;

/// <summary>向哪个机关申请 <c>/apply</c>：只有一个机关的直接去它的申请表；多个的按名称找。</summary>
public sealed class OrgansModel(Platform platform) : PageModel
{
    private const int LongestSought = 50;

    public IReadOnlyList<(string Name, string Address)> Organs { get; private set; } = [];

    /// <summary>名称里有这几个字的。</summary>
    public string? Sought { get; private set; }

    /// <summary>由检索带来的话，写进描述；没有的为 <c>null</c>。</summary>
    public string? Wanted { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? name, string? wanted)
    {
        var (_, tree) = await platform.Look(HttpContext.RequestAborted);
        var all = tree.Walk(platform.Today).Select(one => (Name: one.Organ.NameOn(platform.Today), one.Organ.Address)).ToList();
        Wanted = StartModel.Brought(wanted);
        if (all is [var only])
            return RedirectToPage("/Portal/Requests/Start", new { organ = only.Address, wanted = Wanted });
        Sought = name?.Trim() is { Length: > 0 and <= LongestSought } sought ? sought : null;
        Organs = [.. all.Where(one => Sought is null || one.Name.Contains(Sought, StringComparison.Ordinal))];
        return Page();
    }
}
