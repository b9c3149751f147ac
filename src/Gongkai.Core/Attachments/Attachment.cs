using Gongkai.Core.Ledger;

namespace Gongkai.Core.Attachments;

/// <summary>附件：随某条记录保管的文件。内容按机关的密钥摘要存放，文件名是个人信息，账上只有引用。</summary>
public sealed record Attachment
{
    /// <summary>类别键。</summary>
    public const string SubjectKind = "attachment";

    public required Subject Subject { get; init; }

    public required AttachmentAdded Particulars { get; init; }

    /// <summary>内容已依法删除；账目仍在。</summary>
    public bool IsErased { get; init; }

    /// <summary>由履历推出；没有则为 <c>null</c>。</summary>
    public static Attachment? From(History history) => history.Fold<Attachment>(Next);

    private static Attachment? Next(Attachment? attachment, Entry entry) => entry.Fact switch
    {
        AttachmentAdded fact => new Attachment { Subject = entry.Subject, Particulars = fact },
        AttachmentErased => attachment! with { IsErased = true },
        _ => attachment,
    };
}
