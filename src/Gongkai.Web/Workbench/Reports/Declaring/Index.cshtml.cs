using Gongkai.Core.Reports.Declaring;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Core.Ledger;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Reports.Declaring;

/// <summary>一年的采数单：各格各科室报到了哪一步；请科室申报，催办。</summary>
public sealed class FiguresModel : FiguresPage
{
    [BindProperty]
    public AskForm Form { get; set; } = new();

    /// <summary>要催的科室。</summary>
    [BindProperty]
    public IList<long> Chased { get; set; } = [];

    /// <summary>这一年的年报；还没有的为 <c>null</c>。</summary>
    public ReportRecord? Record { get; private set; }

    /// <summary>统计人、申报人、核实人的姓名。</summary>
    public IReadOnlyDictionary<long, string> Names { get; private set; } = new Dictionary<long, string>();

    public async Task<IActionResult> OnGetAsync(int year)
    {
        if (!await Load(year))
            return Hidden();
        Form = new AskForm { Due = new DateOnly(year + 1, 1, 10) is var due && due > Today ? due : Today.AddDays(7), Cells = [.. DeclaredCell.All.Select(cell => cell.Address.Text)] };
        return Page();
    }

    public async Task<IActionResult> OnPostAskAsync(int year)
    {
        if (!await Load(year) || !MayAsk)
            return Hidden();
        if (Form.Due is not { } due)
            ModelState.AddModelError("Form.Due", "请填写内部期限");
        else if (ModelState.IsValid)
            return await Do($"已请 {Form.Units.Count} 个科室申报，{due:yyyy-MM-dd} 之前。", new AskFigures(Organ.Id, year, [.. Form.Units], [.. Form.Cells], due));
        return Page();
    }

    public async Task<IActionResult> OnPostChaseAsync(int year) =>
        await Load(year) && MayAsk ? await Do("已催办，他们在“今天”里看得到。", new ChaseFigures(Organ.Id, year, [.. Chased])) : Hidden();

    private async Task<IActionResult> Do(string done, Act act)
    {
        switch (await Perform(act))
        {
            case Allowed<Receipt>:
                this.Tell(done);
                return RedirectToPage(new { organ = Organ.Address, year = Year });
            case Blocked<Receipt>(var findings):
                ModelState.Refuse(findings, nameof(Form));
                return Page();
            default:
                throw new InvalidOperationException("An outcome is allowed or blocked.");
        }
    }

    private async Task<bool> Load(int year)
    {
        if (!await Open(year))
            return false;
        Record = await Platform.Reports.Find(Organ.Id, year, HttpContext.RequestAborted);
        Names = await Platform.Names.Of(Sheet.Declarations.SelectMany(one => new[] { one.Who.Person, one.JudgedBy?.Person ?? 0 }).Where(person => person > 0).Distinct(), HttpContext.RequestAborted);
        return true;
    }
}

/// <summary>请科室申报的表单。</summary>
public sealed class AskForm
{
    /// <summary>科室号。</summary>
    public IList<long> Units { get; set; } = [];

    /// <summary>单元格地址。</summary>
    public IList<string> Cells { get; set; } = [];

    /// <summary>内部期限。</summary>
    public DateOnly? Due { get; set; }
}
