using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>设立科室。</summary>
public sealed class NewUnitModel : OrganPage
{
    [BindProperty]
    public UnitForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Parents => UnitChoices.Of(Tree.WalkUnits(Organ.Id, Today), Today);

    protected override bool MayOpen(Organ organ) => May(UnitActs.Create, organ.Id);

    public void OnGet() => Form.LegalDate = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();
        var act = new CreateUnit(Organ.Id, new UnitCreated(Form.Name ?? "", Form.ReadParent(), Form.Telephone, Form.ReadOrder()))
        {
            LegalDate = Form.LegalDate == Today ? null : Form.LegalDate,
            Reason = Form.Reason,
        };
        if (await Perform(act) is Blocked<Receipt>(var findings))
        {
            ModelState.Refuse(findings, nameof(Form));
            return Page();
        }

        this.Tell($"已设立{Form.Name?.Trim()}。");
        return RedirectToPage("/Workbench/Organs/Units", new { organ = Organ.Address });
    }
}
