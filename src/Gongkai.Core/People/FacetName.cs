namespace Gongkai.Core.People;

/// <summary>侧面的写法：键、给人看的名称和它包括什么。</summary>
public sealed record FacetName(Facet Facet, string Key, string Name, string Covers)
{
    /// <summary>全部侧面，按此排列。</summary>
    public static IReadOnlyList<FacetName> All { get; } =
    [
        new(Facet.Deadline, "deadline", "时限", "收到之日、期限、停钟与延期"),
        new(Facet.Type, "type", "类型", "申请与答复的类型、办理状态"),
        new(Facet.Count, "count", "数量", "件数与统计"),
        new(Facet.Letter, "letter", "文书", "由各项内容重新排印的文书，不能看的各项留空"),
        new(Facet.Applicant, "applicant", "申请人", "姓名或者名称、类别"),
        new(Facet.Contact, "contact", "联系方式", "电话、地址、邮箱"),
        new(Facet.IdentityDocument, "identity-document", "证件", "身份证件号码与影像"),
        new(Facet.Attachment, "attachment", "附件", "申请与答复所附的文件"),
        new(Facet.FreeText, "free-text", "自由文字", "申请内容的描述、办理意见等手写文字"),
        new(Facet.Scan, "scan", "扫描件", "来信、签批与送达回证的影像"),
    ];

    public static FacetName Of(Facet facet) => All.First(entry => entry.Facet == facet);

    /// <summary>按键找侧面；没有则为 <c>null</c>。</summary>
    public static FacetName? Find(string? key) => All.FirstOrDefault(entry => entry.Key == key);
}
