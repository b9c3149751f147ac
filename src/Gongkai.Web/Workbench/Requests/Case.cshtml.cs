using System.Security.Cryptography;
using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Letters;
using Gongkai.Core.People;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage.Requests;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Components.Records;
using Gongkai.Web.Workbench.Ledger;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>一件申请：是什么、到哪天、为什么是这一天、下一步能办什么、经过；不该看的侧面不写。</summary>
public sealed class CaseModel : RequestsPage
{
    private const string RevealedKey = "identity-seen";

    public CaseRecord Record { get; private set; } = null!;

    public Past Past { get; private set; } = Past.None;

    /// <summary>申请的各方；不可看、已删除的为 <c>null</c>。</summary>
    public Parties? Parties { get; private set; }

    /// <summary>所需信息的描述；不可看、已删除的为 <c>null</c>。</summary>
    public string? Description { get; private set; }

    /// <summary>承办人的姓名；没有交办的为 <c>null</c>。</summary>
    public string? Handler { get; private set; }

    /// <summary>证件号码刚刚留痕看过，这一次写全。</summary>
    public bool IsRevealed { get; private set; }

    /// <summary>下一步可以办的，按组。</summary>
    public IReadOnlyList<CaseActGroup> Groups { get; private set; } = [];

    /// <summary>岗位可以而法律现在不允许的，连同缘故。</summary>
    public IReadOnlyList<NextAct> Blocked { get; private set; } = [];

    public IReadOnlyList<Attachment> Attachments { get; private set; } = [];

    /// <summary>申请人在查询页写来的补正、理由，由先到后；不可看的没有，已删除的没有文字。</summary>
    public IReadOnlyList<(string What, DateOnly On, string? Text)> Replies { get; private set; } = [];

    /// <summary>协办答复所附的文件，按协办编号；还没有答复的不在其中。</summary>
    public ILookup<string, (long Number, string Name)> MaterialFiles { get; private set; } = Array.Empty<(string, (long, string))>().ToLookup(one => one.Item1, one => one.Item2, StringComparer.Ordinal);

    /// <summary>申请登记的各次更正，由先到后：谁，何时，为什么。</summary>
    public IReadOnlyList<(string Who, DateTimeOffset At, string? Why)> Amended { get; private set; } = [];

    /// <summary>内部备注，由先到后；不可看的没有，已删除的没有文字。</summary>
    public IReadOnlyList<(string Who, DateTimeOffset At, string? Text)> Remarks { get; private set; } = [];

    /// <summary>正在写的备注；没有记下的还在。</summary>
    [BindProperty]
    public string? Remark { get; set; }

    public bool MayRemark => May(CaseActs.Remark, Organ.Id) && Sees(Facet.FreeText);

    /// <summary>内容与申请人都像的，可能重复的各件。</summary>
    public IReadOnlyList<CaseRow> Similar { get; private set; } = [];

    public DisclosureCase One => Record.One;

    public CaseDue Due => CaseDue.Of(One, Record.Clock, Today);

    /// <summary>承办的科室；没有的为 <c>null</c>。</summary>
    public string? Unit => One.Assignment?.Unit is { } unit ? Tree.FindUnit(Organ.Id, unit)?.Name.On(Today) : null;

    public bool MayReveal => May(CaseActs.SeeIdentity, Organ.Id) && Sees(Facet.IdentityDocument);

    /// <summary>看得到全卷的岗位，可以导出。</summary>
    public bool MayExport => May(CaseActs.Export, Organ.Id) && ExportCase.Whole.All(Sees);

    public async Task<IActionResult> OnGetAsync(long number) => await Look(number) ? Page() : Hidden();

    /// <summary>先留痕，后给看；再刷新又遮上。</summary>
    public async Task<IActionResult> OnPostRevealAsync(long number)
    {
        if (!await Look(number) || !MayReveal)
            return Hidden();
        if (await Perform(new SeeIdentity(Organ.Id, Record.Application.Subject.Number)) is Blocked<Receipt>)
            return Hidden();
        TempData[RevealedKey] = $"{number}";
        this.Tell("已记在账上：您查看了证件号码。");
        return RedirectToPage(new { organ = Organ.Address, number });
    }

    /// <summary>导出案卷：收齐、写成清单，清单的 SHA-256 入了账才给。</summary>
    public async Task<IActionResult> OnPostExportAsync(long number)
    {
        if (!await Look(number) || !MayExport)
            return Hidden();
        var file = await CaseFile.Gather(this, HttpContext.RequestAborted);
        if (await Perform(new ExportCase(Organ.Id, number, Convert.ToHexStringLower(SHA256.HashData(file.Manifest)), file.Count)) is not Blocked<Receipt>(var findings))
            return file;
        await file.DisposeAsync();
        ModelState.Refuse(findings);
        return Page();
    }

    /// <summary>写一条内部备注。</summary>
    public async Task<IActionResult> OnPostRemarkAsync(long number)
    {
        if (!await Look(number) || !MayRemark)
            return Hidden();
        if (await Perform(new RemarkCase(Organ.Id, number, Remark ?? "")) is Blocked<Receipt>(var findings))
        {
            ModelState.Refuse(findings, nameof(Remark));
            return Page();
        }

        this.Tell("已记下内部备注。");
        return RedirectToPage(new { organ = Organ.Address, number });
    }

    private async Task<bool> Look(long number)
    {
        var stop = HttpContext.RequestAborted;
        if (await Platform.Cases.Find(Organ.Id, number, stop) is not { } record)
            return false;
        Record = record;
        Past = await Told();
        Parties = Sees(Facet.Applicant) ? await Platform.Cases.PartiesOf(record.Application, stop) : null;
        Description = Sees(Facet.FreeText) ? await Platform.Cases.DescriptionOf(record.Application, stop) : null;
        Handler = One.Assignment?.Handler is { } handler ? await Platform.Names.Of(handler, stop) : null;
        IsRevealed = HttpMethods.IsGet(Request.Method) && TempData[RevealedKey] is { } seen && $"{seen}" == $"{number}" && MayReveal;
        // What came with the form online hangs on the application, what the office kept on the case.
        Attachments = Sees(Facet.Attachment) ? [.. await Platform.Attachments.Of(record.Application.Subject, stop), .. await Platform.Attachments.Of(record.Subject, stop)] : [];
        Similar = Sees(Facet.Applicant) ? await Likeness.Of(Platform, record, stop) : [];
        (Groups, Blocked) = CaseActGroup.Of(this, record, CaseLetters.From(await Platform.History.Load(CaseLetters.SubjectOf(Organ.Id, number), stop)));
        Replies = Sees(Facet.FreeText) ? await Replied(stop) : [];
        MaterialFiles = Sees(Facet.Attachment) ? await Materials(stop) : MaterialFiles;
        Remarks = Sees(Facet.FreeText) ? await Remarked(stop) : [];
        Amended = Sees(Facet.FreeText) ? await Amendments(stop) : [];
        return true;
    }

    private async Task<IReadOnlyList<(string What, DateOnly On, string? Text)>> Replied(CancellationToken stop)
    {
        var replies = new List<(string, DateOnly, string?)>();
        foreach (var entry in Record.History.Facts)
        {
            var (what, content) = entry.Fact switch
            {
                CorrectionReceived { Content: { } sent } => ("补正", sent),
                ReasonReceived { Content: { } sent } => ("说明的理由", sent),
                _ => ("", null),
            };
            if (content is not null)
                replies.Add((what, entry.LegalDate, await Platform.Tracking.Text(content, stop)));
        }

        return replies;
    }

    private async Task<ILookup<string, (long, string)>> Materials(CancellationToken stop)
    {
        var files = new List<(string Ref, (long, string) File)>();
        foreach (var material in One.Materials.Where(material => material is { Organ: not null, AnsweredOn: not null }))
        {
            foreach (var file in await Platform.Attachments.Of(Assistance.SubjectOf(material.Organ!.Value, Record.Subject, material.Ref), stop))
            {
                if (!file.IsErased)
                    files.Add((material.Ref, (file.Subject.Number, await Platform.Attachments.FileName(file, stop) ?? $"附件{file.Subject.Number}")));
            }
        }

        return files.ToLookup(one => one.Ref, one => one.File, StringComparer.Ordinal);
    }

    private async Task<IReadOnlyList<(string Who, DateTimeOffset At, string? Why)>> Amendments(CancellationToken stop)
    {
        var amended = new List<(string, DateTimeOffset, string?)>();
        foreach (var (entry, _) in (await Platform.History.Load(Record.Application.Subject, stop)).Amendments)
            amended.Add((await Platform.Names.Of(entry.Who.Person, stop), entry.RecordedAt, entry.Reason));
        return amended;
    }

    private async Task<IReadOnlyList<(string Who, DateTimeOffset At, string? Text)>> Remarked(CancellationToken stop)
    {
        var remarks = new List<(string, DateTimeOffset, string?)>();
        foreach (var entry in Record.History.Facts)
        {
            if (entry.Fact is CaseRemarked { Content: var content })
                remarks.Add((await Platform.Names.Of(entry.Who.Person, stop), entry.RecordedAt, await Platform.Tracking.Text(content, stop)));
        }

        return remarks;
    }

    // Who may not read what was written freely sees what was done and when, not the words.
    private async Task<Past> Told()
    {
        var past = await Past.Of(this, Record.Subject);
        return Sees(Facet.FreeText) ? past : past with { Entries = [.. past.Entries.Select(entry => Bare(entry))] };
    }

    private static HistoryEntry Bare(HistoryEntry entry) => new()
    {
        At = entry.At,
        From = entry.From,
        Who = entry.Who,
        Post = entry.Post,
        What = entry.What,
        Basis = entry.Basis,
        Number = entry.Number,
        Amends = entry.Amends,
        AmendedBy = entry.AmendedBy,
        Counterpart = entry.Counterpart,
    };
}
