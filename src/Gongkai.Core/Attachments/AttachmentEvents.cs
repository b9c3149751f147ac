using Gongkai.Core.Ledger;

namespace Gongkai.Core.Attachments;

/// <summary>附件已收存。</summary>
/// <param name="About">所附的记录。</param>
/// <param name="Name">文件名（个人信息的引用）。</param>
/// <param name="MediaType">按内容认定的类型。</param>
/// <param name="Extension">扩展名，小写，带点。</param>
/// <param name="Length">字节数。</param>
/// <param name="Digest">内容的密钥摘要（HMAC-SHA-256，十六进制小写）；各机关的密钥不同，比不出别的机关有没有同一份。</param>
/// <param name="Place">存放的名称。</param>
[EventType("attachment.added", 1, "收存附件")]
public sealed record AttachmentAdded(
    [property: Field("用途")] AttachmentPurpose Purpose,
    Subject About,
    PersonalReference Name,
    [property: Field("类型")] string MediaType,
    string Extension,
    [property: Field("字节数")] long Length,
    string Digest,
    string Place) : Event;

/// <summary>附件的内容已删除，不能恢复。</summary>
[EventType("attachment.erased", 1, "删除附件内容")]
public sealed record AttachmentErased : Event;

/// <summary>身份证件影像被查看；每次查看都留痕（安全隐私 §1、§5）。</summary>
[EventType("attachment.seen", 1, "查看身份证件影像")]
public sealed record AttachmentSeen : Event;
