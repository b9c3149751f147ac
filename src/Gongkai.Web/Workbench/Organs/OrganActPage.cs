using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;
using Gongkai.Storage;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Components.Records;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>办一件变更的页：填写，核对后果，确认。没有脚本也能用；填过的一样不丢。</summary>
public abstract class OrganActPage : OrganPage
{
    /// <summary>核对的一步要办的；还在填写的为 <c>null</c>。</summary>
    public OrganAct? Proposed { get; private set; }

    /// <summary>别人先改过的：各是什么；没有的为 <c>null</c>。</summary>
    public Conflict? Conflict { get; private set; }

    /// <summary>行为的名称，如“机关更名”。</summary>
    public string Term => Kind.Term;

    /// <summary>可以另写日期。</summary>
    public virtual bool IsDated => true;

    /// <summary>改动了哪些栏。</summary>
    public IReadOnlyList<Change> Changes => Proposed?.Changes(Tree, Today) ?? [];

    /// <summary>办了会怎样。</summary>
    public IReadOnlyList<string> Consequences => Proposed?.Consequences(Tree, Today) ?? [];

    [BindProperty]
    public OrganForm Form { get; set; } = new();

    /// <summary>平台上各机关的全称，填复议机关时提示。</summary>
    public IEnumerable<string> OrganNames => Tree.Walk(Today).Select(one => one.Organ.NameOn(Today));

    protected abstract ActKind Kind { get; }

    /// <summary>照表单装好的行为。</summary>
    protected abstract OrganAct Fill();

    /// <summary>办成之后的地址标识。</summary>
    protected virtual string AddressAfterwards => Organ.Address;

    protected override bool MayOpen(Organ organ) => May(Kind, organ.Id);

    public void OnGet() => Form = OrganForm.Of(Organ, Tree, Today);

    public void OnPostEdit()
    {
        // The fields come back as they were carried.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var act = Act();
        if (ModelState.IsValid)
            await Refuse(act, await Platform.Acts.Try(ActingFor(Kind, Organ.Id), [act], HttpContext.RequestAborted));
        Proposed = ModelState.IsValid ? act : null;
        return Page();
    }

    public async Task<IActionResult> OnPostConfirm()
    {
        var act = Act();
        if (!ModelState.IsValid)
            return Page();
        switch (await Perform(act))
        {
            case Allowed<Receipt>:
                this.Tell(act.LegalDate > Today ? $"已登记{Term}，到 {act.LegalDate:yyyy-MM-dd} 生效。" : $"已办理{Term}。");
                return ToOrgan(AddressAfterwards);
            case Blocked<Receipt>(var findings):
                await Refuse(act, findings);
                return Page();
            default:
                throw new InvalidOperationException("An outcome is allowed or blocked.");
        }
    }

    private async Task Refuse(OrganAct act, IReadOnlyList<Finding> findings)
    {
        ModelState.Refuse(findings, "Form");
        if (findings.All(finding => finding.Rule != StorageRules.Version.Id))
            return;
        var (history, current) = (await Platform.History.Load(Organ.Subject, HttpContext.RequestAborted), Tree);
        // Whatever number comes with the form: nobody has seen less than how the organ began.
        var before = Core.Organs.Organ.From(history with { Entries = [.. history.Entries.Where((entry, index) => index == 0 || entry.Number <= Form.Seen)] })!;
        var opened = current.With(before);
        Conflict = await Conflict.Since(this, Organ.Subject, Form.Seen, new Dictionary<string, string?>(StringComparer.Ordinal));
        if (Rows(act.Changes(opened, Today), act.Changes(current, Today)) is { Count: > 0 } rows && Conflict is not null)
            Conflict = Conflict with { Rows = rows };
        Untouched.Adopt(Form, OrganForm.Of(before, opened, Today), OrganForm.Of(Organ, current, Today), Request.Form, ModelState, "Form");
        // Whoever has read what the other changed may go on from there.
        ModelState.Remove("Form.Seen");
        Form.Seen = history.Version;
    }

    // What the act would have changed as it was opened, and what it would change now.
    private static List<ConflictRow> Rows(IReadOnlyList<Change> then, IReadOnlyList<Change> now) =>
    [
        .. from label in then.Concat(now).Select(change => change.Label).Distinct(StringComparer.Ordinal)
           let opened = then.FirstOrDefault(change => change.Label == label)
           let theirs = now.FirstOrDefault(change => change.Label == label)
           let yours = (opened ?? theirs)!.After
           select new ConflictRow(label, opened is null ? yours : opened.Before, theirs is null ? yours : theirs.Before, yours),
    ];

    private OrganAct Act() => Fill() with
    {
        LegalDate = IsDated && Form.LegalDate != Today ? Form.LegalDate : null,
        Reason = Form.Reason,
        SeenVersion = Form.Seen,
    };
}
