using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;
using Gongkai.Storage;
using Gongkai.Web.Components.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench;

/// <summary>办一件事的页：填写，核对后果，确认；不允许的说明是哪条规则，填过的都还在。</summary>
public abstract class ActPage : WorkbenchPage
{
    /// <summary>打开时看到的版本；别人先改过的，告知改了什么。新设的记录为 <c>null</c>。</summary>
    [BindProperty]
    public long? Seen { get; set; }

    /// <summary>正在核对，还没有办。</summary>
    public bool IsConfirming { get; private set; }

    /// <summary>别人先改过的：各是什么；没有的为 <c>null</c>。</summary>
    public Conflict? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open())
            return Hidden();
        Seen = await Version();
        return Page();
    }

    /// <summary>核对：试办一遍，允许的写出后果。</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Open())
            return Hidden();
        var acts = await Acts();
        IsConfirming = acts.Count > 0 && await IsAccepted(await Platform.Acts.Try(Acting(acts), acts, HttpContext.RequestAborted));
        return Page();
    }

    /// <summary>返回修改。</summary>
    public async Task<IActionResult> OnPostEditAsync() => await Open() ? Page() : Hidden();

    public async Task<IActionResult> OnPostConfirmAsync()
    {
        if (!await Open())
            return Hidden();
        var acts = await Acts();
        if (acts.Count == 0)
            return Page();
        switch (await Platform.Acts.PerformAll(Acting(acts), acts, HttpContext.RequestAborted))
        {
            case Allowed<IReadOnlyList<Receipt>>(var receipts):
                return await Done(receipts);
            case Blocked<IReadOnlyList<Receipt>>(var findings):
                await IsAccepted(findings);
                return Page();
            default:
                throw new InvalidOperationException("An outcome is allowed or blocked.");
        }
    }

    /// <summary>所办的对象在，而且本人可以办；不然如同没有这一页。</summary>
    protected abstract Task<bool> Open();

    /// <summary>由填写的内容装成行为；没有填对的，记下错误。</summary>
    protected abstract Task<IReadOnlyList<Act>> Read();

    /// <summary>办成之后去哪里。</summary>
    protected abstract Task<IActionResult> Done(IReadOnlyList<Receipt> receipts);

    /// <summary>所办的对象；新设的为 <c>null</c>。</summary>
    protected virtual Subject? Target => null;

    /// <summary>您填写的，按栏在履历里的名称；与别人先改的对照。</summary>
    protected virtual IReadOnlyDictionary<string, string?> Typed => new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>别人先改的与您填写的对照；表单里没有动过的栏可以就此换成对方的。</summary>
    protected virtual Task<Conflict?> Compare(Subject target, long seen) => Conflict.Since(this, target, seen, Typed);

    private async Task<long?> Version() => Target is { } target ? (await Platform.History.Load(target, HttpContext.RequestAborted)).Version : null;

    private async Task<IReadOnlyList<Act>> Acts()
    {
        var acts = await Read();
        return ModelState.IsValid ? [.. acts.Select(act => act.On.IsNew ? act : act with { SeenVersion = Seen })] : [];
    }

    /// <summary>以哪个岗位办。</summary>
    protected virtual Actor Acting(IReadOnlyList<Act> acts) => ActingFor(acts[0].Kind, acts[0].On.Organ);

    private async Task<bool> IsAccepted(IReadOnlyList<Finding> findings)
    {
        ModelState.Refuse(findings, "Form");
        if (findings.Any(finding => finding.Rule == StorageRules.Version.Id))
        {
            Conflict = Target is { } target ? await Compare(target, Seen ?? 0) : null;
            // Whoever has read what the other changed may go on from there.
            ModelState.Remove(nameof(Seen));
            Seen = await Version();
        }

        return findings.Count == 0;
    }
}
