using Gongkai.Core.Ledger;

namespace Gongkai.Core.Attachments;

/// <summary>对附件的各种行为。</summary>
public static class AttachmentActs
{
    public static readonly ActKind Add = new("attachment.add", "收存附件", Attachment.SubjectKind, "ATT-KEEP");
    public static readonly ActKind See = new("attachment.see", "查看身份证件影像", Attachment.SubjectKind, "ATT-SEE");
    public static readonly ActKind Erase = new("attachment.erase", "删除附件内容", Attachment.SubjectKind, "ATT-ERASE");

    /// <summary>全部，按此排列。</summary>
    public static IReadOnlyList<ActKind> All { get; } = [Add, See, Erase];
}
