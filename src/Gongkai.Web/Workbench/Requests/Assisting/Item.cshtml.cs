using System.Globalization;
using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage.Requests;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Hosting;
using Gongkai.Web.Workbench.Attachments;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Requests.Assisting;

/// <summary>一项协办：要什么、哪天以前、谁请的；在这里答复，连同文件。没有填对的，填过的和收下的文件都还在。</summary>
[IgnoreAntiforgeryToken]
public sealed class AssistanceModel(CheckLimits limits) : AssistingPage
{
    /// <summary>一项最多附几份文件。</summary>
    public const int MostFiles = 20;

    public AssistanceRecord Record { get; private set; } = null!;

    public Assistance Assistance => Record.Assistance;

    /// <summary>请的机关、请的人、办公电话。</summary>
    public (string Organ, string Officer, string? Telephone) From { get; private set; }

    public string? Searcher { get; private set; }

    /// <summary>收下的文件。</summary>
    public IReadOnlyList<(Attachment Attachment, string Name)> Files { get; private set; } = [];

    public IReadOnlyList<Choice> People { get; private set; } = [];

    /// <summary>表单里写着的；没有交过的为空。</summary>
    public IReadOnlyDictionary<string, string> Written { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public bool MayAnswer => Record.IsOpen && Who is not null;

    private Actor? Who => AssistingSight.Who(this, AssistanceActs.Answer, Organ.Id, Assistance.Asked.Unit);

    public async Task<IActionResult> OnGetAsync(long number) => await Look(number) ? Page() : Hidden();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!long.TryParse(RouteData.Values["number"] as string, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || !await Look(number) || Who is not { } who)
            return Hidden();
        var (stop, reader) = (HttpContext.RequestAborted, new UploadReader(HttpContext, limits));
        try
        {
            var findings = new List<Finding>();
            if (await reader.Next(stop) is not { } file)
            {
                await reader.Finish(stop);
                return BadRequest();
            }

            for (UploadedFile? next = file; next is not null; next = await reader.Next(stop))
                findings.AddRange(await Keep(who, next, stop));
            Written = reader.Fields;
            if (!await Look(number))
                return Hidden();
            if (findings.Count == 0 && await Platform.Acts.Perform(who, new AnswerAssistance(Organ.Id, number, Answer()), stop) is Blocked<Receipt>(var refused))
                findings.AddRange(refused);
            if (findings.Count > 0)
                return Refuse(findings);
            this.Tell("已答复，对方看得到；这就是检索记录。");
            return RedirectToPage(new { organ = Organ.Address, number });
        }
        catch (Exception problem) when (problem is InvalidDataException or BadHttpRequestException)
        {
            return BadRequest();
        }
    }

    public string? this[string field] => Written.GetValueOrDefault(field);

    // What came through is kept at once; the others are named with what is wrong with them.
    private async Task<IEnumerable<Finding>> Keep(Actor who, UploadedFile file, CancellationToken stop)
    {
        if (file.Name.Length == 0 || !Record.IsOpen)
            return [];
        if (Files.Count >= MostFiles)
            return [new Finding(KeepingRules.Keep.Id, KeepingRules.Keep.Severity, [], null, null, $"一项协办最多附 {MostFiles} 份文件，请合成一份或者压缩")];
        if (await ScanUpload.Keep(Platform, who, Assistance.Subject, file, AttachmentPurpose.Material, stop) is Blocked<Receipt>(var findings))
            return findings.Select(finding => finding with { Message = $"“{file.Name}”没有收下：{finding.Message}" });
        Files = await Kept(stop);
        return [];
    }

    private MaterialAnswer Answer() => new(
        MaterialResultName.Find(this["result"])?.Result ?? MaterialResult.Provided, Text("text"), Text("places"), Text("method"),
        long.TryParse(this["searcher"], NumberStyles.None, CultureInfo.InvariantCulture, out var person) && People.Any(one => one.Value == this["searcher"]) ? person : null)
    { Files = Files.Count };

    private IActionResult Refuse(IReadOnlyList<Finding> findings)
    {
        ModelState.Refuse(findings);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> Look(long number)
    {
        var stop = HttpContext.RequestAborted;
        if (await Platform.Assistances.Find(Organ.Id, number, stop) is not { } record || !Concerns(record.Assistance.Asked.Unit))
            return false;
        Record = record;
        Files = await Kept(stop);
        var office = Tree.Find(Assistance.Asked.From);
        From = (office?.NameOn(Today) ?? "", await Platform.Names.Of(Assistance.AskedBy.Person, stop), office?.Description.On(Today)?.Telephone);
        Searcher = Assistance.Answer?.Searcher is { } searcher ? await Platform.Names.Of(searcher, stop) : null;
        var held = Staff.PostsAt(Organ.Id).Where(post => post.IsHeld(Today)).Select(post => post.Person).Distinct();
        People = [.. (await Platform.Names.Of(held, stop)).Select(person => new Choice(person.Key.ToString(CultureInfo.InvariantCulture), person.Value))];
        return true;
    }

    private async Task<IReadOnlyList<(Attachment, string)>> Kept(CancellationToken stop)
    {
        var files = new List<(Attachment, string)>();
        foreach (var one in await Platform.Attachments.Of(Assistance.Subject, stop))
        {
            if (!one.IsErased)
                files.Add((one, await Platform.Attachments.FileName(one, stop) ?? $"附件{one.Subject.Number}"));
        }

        return files;
    }

    private string? Text(string field) => this[field]?.Trim() is { Length: > 0 } text ? text : null;
}
