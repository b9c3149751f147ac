using System.Globalization;
using Gongkai.Core.Attachments;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Catalogue.Checks;
using Gongkai.Core.Ledger;
using Gongkai.Core.Privacy;
using Gongkai.Core.Rules;
using Gongkai.Documents.Attachments;
using Gongkai.Storage.Attachments;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Hosting;
using Gongkai.Web.Workbench.Attachments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Workbench.Catalogue;

/// <summary>
/// 给一条信息加一份附件，或者更换一份：按内容认定类型，读出全部文字作检测，记在账上，列进这一稿。
/// 防伪由 <see cref="UploadReader"/> 在读到文件之前验，因为框架的验法要先把整份表单读完。
/// </summary>
[IgnoreAntiforgeryToken]
public sealed class UploadModel(CheckLimits limits) : ItemsPage
{
    /// <summary>一份附件的问题记到账上的至多几处。</summary>
    private const int MostProblems = 40;

    /// <summary>一份附件供检索的至多几个字。</summary>
    private const int LongestText = 200_000;

    public long Number { get; private set; }

    public DisclosureItem Item { get; private set; } = null!;

    /// <summary>要更换的一份；新加的为 <c>null</c>。</summary>
    public ItemFile? Replaced { get; private set; }

    /// <summary>没有收下的原因。</summary>
    public IReadOnlyList<Finding> Refused { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await Open() ? Page() : Hidden();

    // Without parameters: to bind one, the framework would read the whole form first.
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Open() || Acting(AttachmentActs.Add, Organ.Id) is not { } who)
            return Hidden();
        var (stop, reader) = (HttpContext.RequestAborted, new UploadReader(HttpContext, limits));
        try
        {
            if (await reader.Next(stop) is not { } file)
            {
                await reader.Finish(stop);
                return BadRequest();
            }

            var outcome = await Take(who, file, stop);
            await reader.Finish(stop);
            return outcome is Blocked<Receipt>(var findings) ? Refuse(findings) : RedirectToPage("Edit", new { organ = Organ.Address, number = Number });
        }
        catch (Exception problem) when (problem is InvalidDataException or BadHttpRequestException)
        {
            return BadRequest();
        }
    }

    private async Task<Outcome<Receipt>> Take(Actor who, UploadedFile file, CancellationToken stop)
    {
        if (file.Name.Length == 0)
            return new Blocked<Receipt>([new Finding(KeepingRules.Keep.Id, KeepingRules.Keep.Severity, [], Expected: null, Actual: null, "没有选择文件。请选择一份再上传")]);
        switch (await Platform.Attachments.Receive(Organ.Id, file.Content, stop))
        {
            case Allowed<IncomingFile>(var incoming):
                await using (incoming)
                    return await Inspect(who, incoming, file.Name, stop);
            case Blocked<IncomingFile>(var findings):
                return new Blocked<Receipt>(findings);
            default:
                throw new InvalidOperationException("An outcome is allowed or blocked.");
        }
    }

    private async Task<Outcome<Receipt>> Inspect(Actor who, IncomingFile incoming, string name, CancellationToken stop)
    {
        await using var content = incoming.Open();
        switch (await Task.Run(() => AttachmentInspection.Inspect(name, content, readsPdf: true), stop))
        {
            case Allowed<InspectedFile>(var inspected):
                await content.DisposeAsync();
                return await Keep(who, incoming, inspected, stop);
            case Blocked<InspectedFile>(var findings):
                return new Blocked<Receipt>(findings);
            default:
                throw new InvalidOperationException("An outcome is allowed or blocked.");
        }
    }

    // Kept, listed, examined: cut off in between, the findings say that it has not been examined, and nothing goes out.
    private async Task<Outcome<Receipt>> Keep(Actor who, IncomingFile incoming, InspectedFile inspected, CancellationToken stop)
    {
        var (file, format) = (inspected.File, inspected.File.Format);
        var outcome = await Platform.Attachments.Keep(who, incoming, AttachmentPurpose.Material, Item.Subject, file.Name, format.MediaType, format.Extension, stop);
        if (outcome is not Allowed<Receipt>(var kept))
            return outcome;
        var attachment = kept.Subject.Number;
        await Platform.Attachments.KeepText(kept.Subject, Text(inspected.Text), stop);
        var listed = new ItemFile(attachment, Replaced?.Name ?? PublicName.Of(file.Name, format.Extension), format.Extension, format.MediaType, incoming.Length);
        var files = Replaced is null ? Item.Content.Files.Append(listed) : Item.Content.Files.Select(one => one == Replaced ? listed : one);
        outcome = await Platform.Acts.Perform(who, new SaveItem(Organ.Id, Number, Item.Content with { Files = [.. files] }), stop);
        if (outcome is not Allowed<Receipt>)
            return outcome;
        var problems = Problems(inspected.Text);
        outcome = await Platform.Acts.Perform(who, new ExamineFile(Organ.Id, Number, attachment, problems, inspected.Text.Unread), stop);
        if (outcome is Allowed<Receipt>)
            this.Tell(Told(problems.Count, inspected.Text.IsComplete));
        return outcome;
    }

    private static string Text(ReadableText text)
    {
        var all = string.Join('\n', text.Passages.Where(passage => passage.Kind is PassageKind.Top or PassageKind.Body).Select(passage => passage.Text));
        return all.Length <= LongestText ? all : all[..LongestText];
    }

    private IReadOnlyList<FileProblem> Problems(ReadableText text)
    {
        var found = SensitiveText.In(text.Passages, SensitiveText.Telephones(Organ)).Distinct().ToList();
        return found.Count <= MostProblems ? found
            : [.. found.Take(MostProblems), new FileProblem(found[0].Rule, found.Exists(one => one.IsCertain), $"还有 {found.Count - MostProblems} 处同样要看")];
    }

    private static string Told(int problems, bool isComplete) =>
        $"附件已加入这一稿。{(problems > 0 ? $"它的文字里有 {problems} 处要看，见下面的检查。" : "读到的文字没有发现问题。")}{(isComplete ? "" : "有读不出的部分，请打开核看。")}";

    private async Task<bool> Open()
    {
        Number = long.Parse((string)RouteData.Values["number"]!, CultureInfo.InvariantCulture);
        long? replaces = long.TryParse(Request.Query["replaces"], NumberStyles.None, CultureInfo.InvariantCulture, out var one) ? one : null;
        if (!MayDraft || await Platform.Items.Find(Organ.Id, Number, HttpContext.RequestAborted) is not { Stage: ItemStage.Drafting or ItemStage.Returned or ItemStage.Published or ItemStage.Withdrawn } item)
            return false;
        Item = item;
        Replaced = item.Content.Files.FirstOrDefault(file => file.Attachment == replaces);
        return replaces is null || Replaced is not null;
    }

    private PageResult Refuse(IReadOnlyList<Finding> findings)
    {
        Refused = findings;
        ModelState.Refuse(findings);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
