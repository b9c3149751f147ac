using Gongkai.Web.Components.Notices;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Parts;

/// <summary>走着的进度：每秒一个机关，走完为止。</summary>
public sealed class WorkingModel(TimeProvider clock) : PartsPage
{
    public const long Total = 30;

    public long Done { get; private set; }

    public bool Ended => Done == Total;

    public IActionResult OnGet(long? from)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        if (from is null)
            return RedirectToPage(new { from = now });
        Done = Math.Clamp(now - from.Value, 0, Total);
        return Page();
    }

    public IActionResult OnPostCancel()
    {
        this.Tell("已取消导入，没有设立任何机关。");
        return RedirectToPage("Index");
    }
}
