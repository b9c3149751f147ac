using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Settings;

/// <summary>修改站点标识。</summary>
public sealed class SiteModel(SiteSign sign) : ActPage
{
    [BindProperty]
    public SiteForm Form { get; set; } = new();

    protected override Subject? Target => SiteIdentity.Subject;

    protected override async Task<bool> Open()
    {
        if (!May(SiteActs.Identify, Subject.Platform))
            return false;
        if (HttpMethods.IsGet(Request.Method))
            Form = SiteForm.Of(SiteIdentity.From(await Platform.History.Load(SiteIdentity.Subject, HttpContext.RequestAborted)));
        return true;
    }

    protected override Task<IReadOnlyList<Act>> Read() => Task.FromResult<IReadOnlyList<Act>>([new IdentifySite(Form.Read()) { Reason = Form.Reason }]);

    protected override IReadOnlyDictionary<string, string?> Typed => EventFields.Of(new SiteIdentified(Form.Read().Tidied()))
        .ToDictionary(one => one.Label, one => one.Value as string, StringComparer.Ordinal);

    protected override async Task<Conflict?> Compare(Subject target, long seen)
    {
        var (conflict, history) = (await base.Compare(target, seen), await Platform.History.Load(target, HttpContext.RequestAborted));
        var before = history with { Entries = [.. history.Entries.Where(entry => entry.Number <= seen)] };
        Untouched.Adopt(Form, SiteForm.Of(SiteIdentity.From(before)), SiteForm.Of(SiteIdentity.From(history)), Request.Form, ModelState, nameof(Form));
        return conflict;
    }

    protected override async Task<IActionResult> Done(IReadOnlyList<Receipt> receipts)
    {
        await sign.Refresh(HttpContext.RequestAborted);
        this.Tell("站点标识已更新，公开网站每一页的底部已经改用。");
        return RedirectToPage("/Workbench/Settings/Index");
    }
}
