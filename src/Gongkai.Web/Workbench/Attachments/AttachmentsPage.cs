using System.Globalization;
using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Web.Workbench.Organs;
using Gongkai.Web.Workbench.Requests.Assisting;

namespace Gongkai.Web.Workbench.Attachments;

/// <summary>一条记录的附件各页共有的：哪条记录，哪一份，本人看不看得到。</summary>
public abstract class AttachmentsPage : OrganPage
{
    protected override ActKind View => ViewActs.Attachment;

    /// <summary>所附的记录：地址里写了哪一件申请的（<c>?case=3</c>），是那一件；否则是机关自己的。</summary>
    public Subject About => CaseNumber is { } number ? DisclosureCase.SubjectOf(Organ.Id, number) : Organ.Subject;

    /// <summary>哪一件申请的；机关自己的为 <c>null</c>。</summary>
    public long? CaseNumber => long.TryParse(Request.Query["case"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    protected override bool MayOpen(Organ organ) => CaseNumber is null || May(ViewActs.Case, organ.Id);

    /// <summary>以什么身份看得到这种用途的内容；都看不到的为 <c>null</c>。看证件影像的，这个身份还要可以留痕。</summary>
    protected Actor? Viewer(AttachmentPurpose purpose) => Me.Actors
        .Where(actor => Permissions.MaySee(actor, AttachmentPurposeName.Of(purpose).Facet, Organ.Id, Staff, Tree, Today))
        .FirstOrDefault(actor => purpose != AttachmentPurpose.IdentityDocument
            || Permissions.Ask(actor, AttachmentActs.See, Organ.Id, Staff, Tree, Today) is Allowed<Grant>);

    /// <summary>本机关的记录所附的那一份；没有的、所附的记录不可查看的为 <c>null</c>。</summary>
    protected async Task<Attachment?> Find(long number) =>
        await Platform.Attachments.Find(new Subject(Organ.Id, Attachment.SubjectKind, number), HttpContext.RequestAborted) is { } found && await MaySee(found.Particulars.About) ? found : null;

    // What a unit gave in assistance is that unit's and, once answered, the asker's, who comes by the case.
    private async Task<bool> MaySee(Subject about) =>
        about == Organ.Subject
        || (about.Kind is DisclosureCase.SubjectKind or Application.SubjectKind && May(ViewActs.Case, Organ.Id))
        || (about.Kind == Assistance.SubjectKind && await Platform.Assistances.Find(Organ.Id, about.Number, HttpContext.RequestAborted) is { } record
            && AssistingSight.Who(this, AssistanceActs.View, Organ.Id, record.Assistance.Asked.Unit) is not null);

    /// <summary>文件名；已删除的为 <c>null</c>。</summary>
    protected async Task<string> NameOf(Attachment attachment) =>
        await Platform.Attachments.FileName(attachment, HttpContext.RequestAborted) ?? $"附件{attachment.Subject.Number.ToString(CultureInfo.InvariantCulture)}{attachment.Particulars.Extension}";

    /// <summary>字节数写给人看。</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes} 字节"),
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.#} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0 / 1024:0.#} MB"),
    };
}
