using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.Letters;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Workbench.Ledger;
using Gongkai.Web.Workbench.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.LetterTemplates;

/// <summary>一种文书的模板：改写、预览（虚构的一件，或者真的一件）、恢复默认、从前各版与现行的差别。</summary>
[RequestFormLimits(ValueLengthLimit = 64 * 1024)]
public sealed class TemplateModel : TemplatesPage
{
    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    /// <summary>用哪一件预览：件的号；虚构的为空。</summary>
    [BindProperty]
    public string? Example { get; set; }

    public LetterTemplateRecord Record { get; private set; } = null!;

    public LetterKindName Kind => LetterKindName.Of(Record.Kind);

    public Letter Shown { get; private set; } = null!;

    /// <summary>要看的从前一版；看现行的为 <c>null</c>。</summary>
    public LetterTemplateVersion? Chosen { get; private set; }

    public Past Past { get; private set; } = Past.None;

    public async Task<IActionResult> OnGetAsync(string letter, int? version)
    {
        if (!await Open(letter) || (version is { } number && (Chosen = Record.Versions.FirstOrDefault(one => one.Number == number)) is null))
            return Hidden();
        (Text, Seen) = (Chosen is null ? Record.Current.Text : Chosen.Text ?? LetterDefaults.Of(Record.Kind), Record.Version);
        await Show();
        return Page();
    }

    public async Task<IActionResult> OnPostCheckAsync(string letter)
    {
        if (!await Open(letter) || !MaySave)
            return Hidden();
        ModelState.Refuse(new LetterTemplate(Record.Kind, Text ?? "").Tidied().Check());
        await Show();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string letter) =>
        await Open(letter) && MaySave ? await Do("已保存，以后定稿的用新的模板。", new SaveLetterTemplate(Organ.Id, Record.Kind, Text ?? "") { SeenVersion = Seen }) : Hidden();

    public async Task<IActionResult> OnPostResetAsync(string letter) =>
        await Open(letter) && May(LetterTemplateActs.Reset, Organ.Id) ? await Do("已恢复默认文字，从前各版仍在。", new ResetLetterTemplate(Organ.Id, Record.Kind) { SeenVersion = Seen }) : Hidden();

    /// <summary>这一版与现行的差别，逐段：删去的、增加的、一样的。</summary>
    public IEnumerable<(char Sign, string Text)> Differences()
    {
        string[] now = [.. Record.Current.Paragraphs], then = [.. new LetterTemplate(Record.Kind, Chosen!.Text ?? LetterDefaults.Of(Record.Kind)).Paragraphs];
        foreach (var line in then)
            yield return (now.Contains(line, StringComparer.Ordinal) ? '=' : '-', line);
        foreach (var line in now.Except(then, StringComparer.Ordinal))
            yield return ('+', line);
    }

    private async Task<IActionResult> Do(string done, Act act)
    {
        if (await Perform(act) is Blocked<Receipt>(var findings))
        {
            ModelState.Refuse(findings);
            if (findings.Any(finding => finding.Rule == StorageRules.Version.Id))
            {
                // Whoever has read what the other wrote may go on from there.
                ModelState.Remove(nameof(Seen));
                Seen = Record.Version;
                Response.StatusCode = StatusCodes.Status409Conflict;
            }

            Text ??= Record.Current.Text;
            await Show();
            return Page();
        }

        this.Tell(done);
        return RedirectToPage(new { organ = Organ.Address, letter = Kind.Key });
    }

    private async Task Show()
    {
        var template = new LetterTemplate(Record.Kind, Text ?? "");
        var real = long.TryParse(Example, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && CaseSight.Sees(this, Facet.Letter, Organ.Id)
            ? (await Platform.Letters.With(Organ.Id, number, template, HttpContext.RequestAborted))?.Seen(facet => CaseSight.Sees(this, facet, Organ.Id))
            : null;
        if (real is null && !string.IsNullOrWhiteSpace(Example))
            ModelState.AddModelError(nameof(Example), "没有这件申请，或者它没有这种文书；下面用的是虚构的一件");
        Shown = real ?? LetterSample.Of(template, Organ, Tree, Today);
    }

    private async Task<bool> Open(string letter)
    {
        if (LetterKindName.Find(letter) is not { } name)
            return false;
        Record = await Platform.Letters.Template(Organ.Id, name.Kind, HttpContext.RequestAborted);
        Past = await Past.Of(this, LetterTemplateRecord.SubjectOf(Organ.Id, name.Kind));
        return true;
    }
}
