using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Letters;
using Gongkai.Core.Requests;
using Gongkai.Documents.Attachments;
using Gongkai.Documents.Letters;
using Gongkai.Documents.Requests;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>
/// 一件申请的案卷：定稿的文书和盖章原件、附件、协办的材料、账目、目录，和写明每个文件指纹的清单，一个 .zip。
/// 先收齐、量过、写成清单；清单的指纹入了账，才边读边发。证件号码在目录上总是遮蔽，证件影像、内部备注、已删除的内容不在其中。
/// </summary>
internal sealed class CaseFile : IActionResult, IAsyncDisposable
{
    private readonly List<(CaseFileEntry Entry, Stream Content)> files = [];

    private CaseFile()
    {
    }

    /// <summary>没有放进卷里的，连同缘故。</summary>
    public List<(string What, string Why)> LeftOut { get; } = [];

    public byte[] Manifest { get; private set; } = [];

    /// <summary>清单所列的文件数。</summary>
    public int Count => files.Count;

    private string Name { get; set; } = "";

    /// <summary>收齐一件的各个文件；还没有入账。</summary>
    public static async Task<CaseFile> Gather(CaseModel page, CancellationToken stop)
    {
        var file = new CaseFile { Name = page.Record.Name };
        try
        {
            await file.Fill(page, stop);
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    public async Task ExecuteResultAsync(ActionContext context)
    {
        await using (this)
        {
            // The archive writes the last few bytes of each entry without waiting.
            if (context.HttpContext.Features.Get<IHttpBodyControlFeature>() is { } control)
                control.AllowSynchronousIO = true;
            var response = context.HttpContext.Response;
            response.ContentType = CaseArchive.MediaType;
            response.Headers.ContentDisposition = Disposition.Header($"案卷 {Name}.zip", format: null);
            await CaseArchive.Write(response.Body, Manifest, files.Select(file => (file.Entry.Path, file.Content)), context.HttpContext.RequestAborted);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, content) in files)
            await content.DisposeAsync();
        files.Clear();
    }

    private async Task Fill(CaseModel page, CancellationToken stop)
    {
        var (platform, record) = (page.Platform, page.Record);
        var letters = CaseLetters.From(await platform.History.Load(CaseLetters.SubjectOf(record.Subject.Organ, record.Number), stop));
        await AddLetters(page, letters, stop);
        var scans = letters.Issued.SelectMany(letter => letter.Scans).ToHashSet();
        foreach (var attachment in page.Attachments.Where(attachment => !scans.Contains(attachment.Subject.Number)))
            await AddAttachment(page, "附件", attachment, stop);
        await AddMaterials(page, stop);

        var excerpt = await platform.Ledger.Excerpt(record.Subject.Organ, [.. Subjects(page)], stop);
        await AddFirst(CaseManifest.LedgerName, new MemoryStream(excerpt.ToJson()), stop);
        var told = await platform.History.Tell(record.Subject, size: 1_000_000, stop: stop);
        await AddFirst(CaseManifest.DirectoryName, new MemoryStream(CaseFileDirectory.Of(page, told.Entries, [.. files.Select(one => one.Entry)], LeftOut).ToHtml()), stop);
        var organ = page.Organ;
        Manifest = new CaseManifest(
            record.Name, record.Number, organ.Id, organ.Code.On(page.Today), organ.NameOn(page.Today), platform.Clock.GetUtcNow(), page.Me.Name, excerpt.Head, excerpt.Hash, [.. files.Select(one => one.Entry)]).ToJson();
    }

    private async Task AddLetters(CaseModel page, CaseLetters letters, CancellationToken stop)
    {
        var (organ, number) = (page.Organ.Id, page.Record.Number);
        foreach (var (index, issued) in letters.Issued.Index())
        {
            var name = $"{index + 1:00} {issued.Number ?? page.Record.Name}{LetterKindName.Of(issued.Slot.Kind).Name}{(issued.IsVoid ? "（作废）" : null)}";
            if (!issued.IsElsewhere)
            {
                if (await page.Platform.Letters.Issued(organ, number, issued.Entry, stop) is { } letter)
                {
                    var content = new MemoryStream();
                    LetterFormat.Docx.Write(letter, content);
                    content.Position = 0;
                    await Add(Path("文书", $"{name}.{LetterFormat.Docx.Extension}"), content, stop);
                }
                else
                {
                    LeftOut.Add((name, "内容已依法删除，或者钥匙不在"));
                }
            }

            foreach (var scan in issued.Scans)
            {
                if (await page.Platform.Attachments.Find(new Subject(organ, Attachment.SubjectKind, scan), stop) is { } found)
                    await AddAttachment(page, "文书", found, stop, $"{name}（盖章原件 {scan}）{found.Particulars.Extension}");
            }
        }
    }

    private async Task AddMaterials(CaseModel page, CancellationToken stop)
    {
        foreach (var material in page.One.Materials.Where(material => material is { Organ: not null, AnsweredOn: not null }))
        {
            foreach (var attachment in await page.Platform.Attachments.Of(Assistance.SubjectOf(material.Organ!.Value, page.Record.Subject, material.Ref), stop))
                await AddAttachment(page, "协办", attachment, stop);
        }
    }

    private async Task AddAttachment(CaseModel page, string folder, Attachment attachment, CancellationToken stop, string? name = null)
    {
        var what = name ?? $"{folder} {attachment.Subject.Number}（{AttachmentPurposeName.Of(attachment.Particulars.Purpose).Name}）";
        if (attachment.IsErased)
            LeftOut.Add((what, "内容已依法删除"));
        else if (attachment.Particulars.Purpose == AttachmentPurpose.IdentityDocument)
            LeftOut.Add((what, "身份证件影像不导出，请在平台上查看并留痕"));
        else if (await page.Platform.Attachments.Content(attachment.Subject, stop) is { } content)
            await Add(Path(folder, name ?? $"{attachment.Subject.Number} {await page.Platform.Attachments.FileName(attachment, stop) ?? $"附件{attachment.Particulars.Extension}"}"), content, stop);
        else
            LeftOut.Add((what, "内容不在附件库中，请系统管理员运行 gongkai doctor"));
    }

    private async Task Add(string path, Stream content, CancellationToken stop) => files.Add((await CaseArchive.Measure(path, content, stop), content));

    private async Task AddFirst(string path, Stream content, CancellationToken stop) => files.Insert(0, (await CaseArchive.Measure(path, content, stop), content));

    // Two of one name stand side by side all the same.
    private string Path(string folder, string name)
    {
        var path = $"{folder}/{SafeFileName.Of(name)}";
        for (var copy = 2; files.Exists(one => one.Entry.Path == path); copy++)
            path = $"{folder}/{SafeFileName.Of($"{copy} {name}")}";
        return path;
    }

    private static IEnumerable<Subject> Subjects(CaseModel page)
    {
        yield return page.Record.Subject;
        yield return page.Record.Application.Subject;
        yield return CaseLetters.SubjectOf(page.Organ.Id, page.Record.Number);
        foreach (var remedy in page.Record.Remedies)
            yield return remedy.Subject;
        foreach (var attachment in page.Attachments)
            yield return attachment.Subject;
    }
}
