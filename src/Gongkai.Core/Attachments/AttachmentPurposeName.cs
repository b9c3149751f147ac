using Gongkai.Core.People;

namespace Gongkai.Core.Attachments;

/// <summary>用途的名称，以及查看它要看得到的侧面。</summary>
public sealed record AttachmentPurposeName(AttachmentPurpose Purpose, string Key, string Name, Facet Facet)
{
    /// <summary>全部用途。</summary>
    public static IReadOnlyList<AttachmentPurposeName> All { get; } =
    [
        new(AttachmentPurpose.Material, "material", "材料", Facet.Attachment),
        new(AttachmentPurpose.Scan, "scan", "扫描件", Facet.Scan),
        new(AttachmentPurpose.IdentityDocument, "identity-document", "身份证件影像", Facet.IdentityDocument),
    ];

    public static AttachmentPurposeName Of(AttachmentPurpose purpose) => All.First(entry => entry.Purpose == purpose);
}
