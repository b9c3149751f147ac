namespace Gongkai.Core.People;

/// <summary>案件的侧面：一件申请里可以分别开放或不开放的各部分。</summary>
public enum Facet
{
    Deadline,
    Type,
    Count,
    Letter,
    Applicant,
    Contact,
    IdentityDocument,
    Attachment,
    FreeText,
    Scan,
}
