using Gongkai.Web.Components.Lists;
using Gongkai.Web.Components.Notices;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Parts;

/// <summary>全部部件，在每一种情形下的样子。只在开发环境里有。</summary>
public sealed class IndexModel : PartsPage
{
    [BindProperty]
    public PartsForm Form { get; set; } = new() { Level = "town", Roles = ["draft"], Since = new(2026, 4, 1), Workdays = 10 };

    /// <summary>预览的一步。</summary>
    public bool Confirming { get; private set; }

    public Listing Listing => field ??= new(Request.Query, "code", "name", "since", "open");

    public IReadOnlyList<OrganRow> Rows { get; private set; } = [];

    public void OnGet() => Find();

    /// <summary>没有填对：一一说明，照原样填回去。</summary>
    public IActionResult OnPost()
    {
        Find();
        Check();
        if (!ModelState.IsValid)
            return Page();
        this.Tell($"已保存 {Form.Name}。");
        return RedirectToPage();
    }

    public void OnPostPreview()
    {
        Find();
        Confirming = true;
    }

    public void OnPostEdit() => Find();

    public IActionResult OnPostConfirm()
    {
        this.Tell($"已设立 {Form.Name}，公开网址即日起可以打开。");
        return RedirectToPage();
    }

    public IActionResult OnPostBulk(string[] picked, string act)
    {
        this.Tell(picked.Length == 0 ? "没有勾选任何机关，什么也没有改。" : $"{act}：{picked.Length} 个机关。");
        return RedirectToPage();
    }

    public IActionResult OnPostSignOut()
    {
        this.Tell("这里是部件页，没有真的退出。");
        return RedirectToPage();
    }

    private void Check()
    {
        if (Form.Name is null)
            ModelState.AddModelError("Form.Name", "请填写机关名称");
        if (Form.CreditCode is not { Length: 18 })
            ModelState.AddModelError("Form.CreditCode", "统一社会信用代码应为 18 位〔ORG-CODE〕");
        if (Form.Kind is null)
            ModelState.AddModelError("Form.Kind", "请选择机关性质");
        if (!Form.Confirmed)
            ModelState.AddModelError("Form.Confirmed", "请先逐项核对");
    }

    private void Find()
    {
        var found = PartsExamples.Organs
            .Where(row => Listing["q"] is not { } words || row.Name.Contains(words, StringComparison.Ordinal) || row.Code.Contains(words, StringComparison.OrdinalIgnoreCase))
            .Where(row => Listing["state"] is not { } state || row.Status.ToString() == state);
        var sorted = (Listing.Sort, Listing.Descending) switch
        {
            ("name", false) => found.OrderBy(row => row.Name, StringComparer.Ordinal),
            ("name", true) => found.OrderByDescending(row => row.Name, StringComparer.Ordinal),
            ("since", false) => found.OrderBy(row => row.Since),
            ("since", true) => found.OrderByDescending(row => row.Since),
            ("open", false) => found.OrderBy(row => row.Open),
            ("open", true) => found.OrderByDescending(row => row.Open),
            (_, true) => found.OrderByDescending(row => row.Code, StringComparer.Ordinal),
            _ => found.OrderBy(row => row.Code, StringComparer.Ordinal),
        };
        IReadOnlyList<OrganRow> all = [.. sorted];
        Listing.Total = all.Count;
        Rows = [.. all.Skip((int)Listing.Offset).Take(Listing.Size)];
    }
}
