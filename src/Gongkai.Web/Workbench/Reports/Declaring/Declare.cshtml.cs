using System.Globalization;
using System.Text;
using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Reports.Declaring;
using Gongkai.Core.Rules;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Workbench.Reports.Importing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Reports.Declaring;

/// <summary>申报一格的数；<c>?replaces=</c> 的为更改那一条。没有收下的，填过的、传过的依据都还在。</summary>
[RequestSizeLimit(LargestForm)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestForm)]
public sealed class DeclareModel : FiguresPage
{
    private const int LargestForm = 32 * 1024 * 1024;

    [BindProperty]
    public DeclareForm Form { get; set; } = new();

    /// <summary>更改的是哪一条；初次申报的为 <c>null</c>。</summary>
    public FigureDeclaration? Before { get; private set; }

    public async Task<IActionResult> OnGetAsync(int year, int? replaces, long? unit, string? cell)
    {
        if (!await Load(year, replaces))
            return Hidden();
        Form = Before is { Particulars: var fact }
            ? new DeclareForm
            {
                Unit = fact.Unit,
                Cell = fact.Cell,
                Value = fact.Value.ToString(CultureInfo.InvariantCulture),
                From = fact.From,
                To = fact.To,
                Source = fact.Source,
                CountedBy = (await Platform.Names.Of([fact.CountedBy], HttpContext.RequestAborted)).GetValueOrDefault(fact.CountedBy),
            }
            : new DeclareForm { Unit = unit ?? (MyUnits.Count() == 1 ? MyUnits.First().Number : null), Cell = cell, From = Sheet.FirstDay, To = Sheet.LastDay < Today ? Sheet.LastDay : Today };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int year, int? replaces)
    {
        if (!await Load(year, replaces))
            return Hidden();
        var value = Number();
        Require(Form.Unit is not null || Before is not null, "Unit", "请选择科室");
        Require(DeclaredCell.Find(Form.Cell) is not null || Before is not null, "Cell", "请选择申报哪一格");
        Require(value is not null, "Value", "请填写数字，没有的填 0");
        Require(Form is { From: not null, To: not null }, "From", "请填写期间");
        if (!ModelState.IsValid)
            return Page();
        var act = new DeclareFigure(
            Organ.Id, year, Before?.Unit ?? Form.Unit!.Value, Before?.Particulars.Cell ?? Form.Cell!, value!.Value, Form.From!.Value, Form.To!.Value, Form.Source ?? "", Form.CountedBy ?? "", Form.Kept, Before?.Number)
        { Reason = Form.Reason };
        if (For(act.Kind, act.Unit) is not { } who)
            return Refuse([new Finding(FigureRules.Unit.Id, FigureRules.Unit.Severity, ["Unit"], Expected: null, Actual: null, "您的岗位不办这个科室的数，请该科室的人申报")]);
        if (await Evidence(who, act) is not { } ready)
            return Page();
        switch (await Platform.Acts.Perform(who, ready, HttpContext.RequestAborted))
        {
            case Allowed<Receipt>:
                this.Tell("已申报，等另一人核实；核实之后计入年报。");
                return RedirectToPage("/Workbench/Reports/Declaring/Index", new { organ = Organ.Address, year });
            case Blocked<Receipt>(var findings):
                return Refuse(findings);
            default:
                throw new InvalidOperationException("An outcome is allowed or blocked.");
        }
    }

    // What else is wrong is said before the file is kept; a file that was kept once is not asked for again.
    private async Task<DeclareFigure?> Evidence(Actor who, DeclareFigure act)
    {
        if (Form.Evidence is not { Length: > 0 } file)
            return act;
        if ((await Platform.Acts.Try(who, [act], HttpContext.RequestAborted)).Where(finding => !finding.Where.Contains("Evidence", StringComparer.Ordinal)).ToList() is { Count: > 0 } findings)
        {
            Refuse(findings);
            return null;
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, HttpContext.RequestAborted);
        var kept = await OriginalFile.Keep(Platform, ActingFor(AttachmentActs.Add, Organ.Id), act.On, file.FileName, content.GetBuffer().AsMemory(0, (int)content.Length), HttpContext.RequestAborted);
        if (kept.Number is null)
        {
            ModelState.AddModelError("Form.Evidence", kept.Forbidden.Count > 0 ? string.Join('；', kept.Forbidden) : "这种格式不能作附件，请另存为 PDF、Word、Excel 或图片再传");
            return null;
        }

        Form.Kept = kept.Number;
        ModelState.Remove("Form.Kept");
        return act with { Evidence = kept.Number };
    }

    private async Task<bool> Load(int year, int? replaces)
    {
        if (!await Open(year) || !MyUnits.Any())
            return false;
        if (replaces is { } number && (Before = Sheet.Find(number)) is null)
            return false;
        return Before is null || MayFor(FigureActs.Declare, Before.Unit);
    }

    private void Require(bool holds, string field, string message)
    {
        if (!holds)
            ModelState.AddModelError($"Form.{field}", message);
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Refuse(IReadOnlyList<Finding> findings)
    {
        ModelState.Refuse(findings, nameof(Form));
        return Page();
    }

    private decimal? Number() =>
        decimal.TryParse((Form.Value ?? "").Trim().Normalize(NormalizationForm.FormKC).Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
}
