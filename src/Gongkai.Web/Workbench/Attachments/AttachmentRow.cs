using Gongkai.Core.Attachments;

namespace Gongkai.Web.Workbench.Attachments;

/// <summary>列表上的一份附件。</summary>
/// <param name="Name">文件名；本人看不到内容的、已删除的为 <c>null</c>。</param>
/// <param name="KeptBy">由谁收存。</param>
public sealed record AttachmentRow(Attachment Attachment, string? Name, string KeptBy, DateTimeOffset KeptAt)
{
    public long Number => Attachment.Subject.Number;

    public AttachmentPurpose Purpose => Attachment.Particulars.Purpose;

    public string PurposeName => AttachmentPurposeName.Of(Purpose).Name;
}
