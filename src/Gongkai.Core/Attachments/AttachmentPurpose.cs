namespace Gongkai.Core.Attachments;

/// <summary>附件的用途：决定由谁查看、怎样保管。</summary>
public enum AttachmentPurpose
{
    Material,
    Scan,
    IdentityDocument,
}
