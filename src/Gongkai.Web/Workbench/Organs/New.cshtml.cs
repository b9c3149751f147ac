using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>设立机关：填写，核对，确认。</summary>
public sealed class NewModel : WorkbenchPage
{
    [BindProperty]
    public OrganForm Form { get; set; } = new();

    /// <summary>核对的一步要办的；还在填写的为 <c>null</c>。</summary>
    public CreateOrgan? Proposed { get; private set; }

    /// <summary>可以作上级的。</summary>
    public IReadOnlyList<Choice> Parents => OrganChoices.Of(Tree.Walk(Today), Today);

    public IEnumerable<string> OrganNames => Tree.Walk(Today).Select(one => one.Organ.NameOn(Today));

    /// <summary>地址标识没有填的，用代码。</summary>
    private string Address => string.IsNullOrWhiteSpace(Form.Address) ? (Form.Code ?? "").Trim().ToLowerInvariant() : Form.Address.Trim();

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!May(OrganActs.Create, Subject.NewOrgan))
            context.Result = Hidden();
    }

    public void OnGet(string? below = null)
    {
        var parent = below is null ? null : Tree.At(below);
        Form = new OrganForm { LegalDate = Today, ParentCode = parent?.Id.ToString(System.Globalization.CultureInfo.InvariantCulture) };
    }

    public void OnPostEdit()
    {
        // The fields come back as they were carried.
    }

    public IActionResult OnPost()
    {
        var act = Fill();
        if (ModelState.IsValid && act.Try(Tree, Today) is Blocked<IReadOnlyList<Event>>(var findings))
            ModelState.Refuse(findings, nameof(Form));
        Proposed = ModelState.IsValid ? act : null;
        return Page();
    }

    public async Task<IActionResult> OnPostConfirm()
    {
        var act = Fill();
        if (!ModelState.IsValid)
            return Page();
        switch (await Perform(act))
        {
            case Allowed<Receipt>:
                this.Tell($"已设立{act.Particulars.Name.Full}。");
                return RedirectToPage("/Workbench/Organs/Organ", new { organ = Address });
            case Blocked<Receipt>(var findings):
                ModelState.Refuse(findings, nameof(Form));
                return Page();
            default:
                throw new InvalidOperationException("An outcome is allowed or blocked.");
        }
    }

    private CreateOrgan Fill() => new(new OrganCreated(Form.Code ?? "", Form.ReadName(), Form.ReadParent(Tree), Address, Form.ReadNature(Tree, Form.LegalDate ?? Today)))
    {
        Description = Form.ReadDescription(),
        Order = Form.ReadOrder(),
        LegalDate = Form.LegalDate == Today ? null : Form.LegalDate,
        Reason = Form.Reason,
    };
}
