using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;
using Gongkai.Documents.Attachments;
using Gongkai.Storage.Attachments;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Attachments;

/// <summary>附件：上传、列表。防伪由 <see cref="UploadReader"/> 在读到文件之前验，因为框架的验法要先把整份表单读完。</summary>
[IgnoreAntiforgeryToken]
public sealed class AttachmentsModel(CheckLimits limits) : AttachmentsPage
{
    private const string WarningsKey = "upload-warnings";

    public IReadOnlyList<AttachmentRow> Rows { get; private set; } = [];

    /// <summary>没有收下的原因。</summary>
    public IReadOnlyList<Finding> Refused { get; private set; } = [];

    /// <summary>刚收下的一份要提醒的。</summary>
    public IReadOnlyList<string> Warnings { get; private set; } = [];

    public string? Purpose { get; private set; }

    public bool MayAdd => May(AttachmentActs.Add, Organ.Id);

    public bool MayErase => May(AttachmentActs.Erase, Organ.Id);

    public bool MaySee(AttachmentPurpose purpose) => Viewer(purpose) is not null;

    public async Task<IActionResult> OnGetAsync()
    {
        Warnings = (TempData[WarningsKey] as string)?.Split('\n') ?? [];
        await Load();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Acting(AttachmentActs.Add, Organ.Id) is not { } who)
            return Hidden();
        var (stop, reader) = (HttpContext.RequestAborted, new UploadReader(HttpContext, limits));
        try
        {
            if (await reader.Next(stop) is not { } file)
            {
                await reader.Finish(stop);
                return BadRequest();
            }

            Purpose = reader["purpose"];
            var outcome = await Take(who, file, stop);
            await reader.Finish(stop);
            return outcome is Blocked<Receipt>(var findings) ? await Refuse(findings) : RedirectToPage(new { organ = Organ.Address, @case = CaseNumber });
        }
        catch (Exception problem) when (problem is InvalidDataException or BadHttpRequestException)
        {
            return BadRequest();
        }
    }

    private async Task<Outcome<Receipt>> Take(Actor who, UploadedFile file, CancellationToken stop)
    {
        if (file.Name.Length == 0)
            return new Blocked<Receipt>([Break("没有选择文件。请选择一份再上传")]);
        if (AttachmentPurposeName.All.FirstOrDefault(one => one.Key == Purpose) is not { } purpose)
            return new Blocked<Receipt>([Break("没有选择用途。请选择后再上传")]);
        switch (await Platform.Attachments.Receive(Organ.Id, file.Content, stop))
        {
            case Allowed<IncomingFile>(var incoming):
                await using (incoming)
                    return await Keep(who, incoming, file.Name, purpose.Purpose, stop);
            case Blocked<IncomingFile>(var findings):
                return new Blocked<Receipt>(findings);
            default:
                throw new InvalidOperationException("An outcome is allowed or blocked.");
        }
    }

    private async Task<Outcome<Receipt>> Keep(Actor who, IncomingFile incoming, string name, AttachmentPurpose purpose, CancellationToken stop)
    {
        await using var content = incoming.Open();
        switch (await Task.Run(() => AttachmentInspection.Inspect(name, content), stop))
        {
            case Allowed<InspectedFile>(var inspected):
                await content.DisposeAsync();
                var outcome = await Platform.Attachments.Keep(who, incoming, purpose, About, inspected.File.Name, inspected.File.Format.MediaType, inspected.File.Format.Extension, stop);
                if (outcome is Allowed<Receipt>)
                    Told(inspected);
                return outcome;
            case Blocked<InspectedFile>(var findings):
                return new Blocked<Receipt>(findings);
            default:
                throw new InvalidOperationException("An outcome is allowed or blocked.");
        }
    }

    private void Told(InspectedFile inspected)
    {
        this.Tell("已收存一份附件。");
        if (UploadWarnings.Of(inspected.Text).ToList() is { Count: > 0 } warnings)
            TempData[WarningsKey] = string.Join('\n', warnings);
    }

    private async Task<IActionResult> Refuse(IReadOnlyList<Finding> findings)
    {
        Refused = findings;
        ModelState.Refuse(findings);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await Load();
        return Page();
    }

    private async Task Load()
    {
        var stop = HttpContext.RequestAborted;
        var found = new List<Attachment>();
        // What the applicant handed in online hangs on the application.
        if (CaseNumber is { } number && await Platform.Cases.Find(Organ.Id, number, stop) is { } record)
            found.AddRange(await Platform.Attachments.Of(record.Application.Subject, stop));
        found.AddRange(await Platform.Attachments.Of(About, stop));
        var rows = new List<AttachmentRow>();
        foreach (var attachment in found.AsEnumerable().Reverse())
        {
            var kept = (await Platform.History.Load(attachment.Subject, stop)).Entries[0];
            var name = !attachment.IsErased && MaySee(attachment.Particulars.Purpose) ? await NameOf(attachment) : null;
            rows.Add(new AttachmentRow(attachment, name, await Platform.Names.Of(kept.Who.Person, stop), kept.RecordedAt));
        }

        Rows = rows;
    }

    private static Finding Break(string message) => new(KeepingRules.Keep.Id, KeepingRules.Keep.Severity, [], Expected: null, Actual: null, message);
}
