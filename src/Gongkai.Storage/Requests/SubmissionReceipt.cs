namespace Gongkai.Storage.Requests;

/// <summary>给申请人的回执：提交编号和查询码。查询码只在这里，库里只有摘要。</summary>
/// <param name="Number">提交编号，没有分组。</param>
/// <param name="Code">查询码，没有分组。</param>
public sealed record SubmissionReceipt(string Number, string Code)
{
    public string WrittenNumber => ReadableCode.Grouped(Number);

    public string WrittenCode => ReadableCode.Grouped(Code);
}

/// <summary>没有提交的申请：填到哪里算哪里，封装着存。</summary>
/// <param name="Content">页面所填的各栏（JSON）；已提交的没有。</param>
/// <param name="Receipt">已提交的，回执；没有提交的、已经收起的为 <c>null</c>。</param>
public sealed record ApplicationDraft(string? Content, SubmissionReceipt? Receipt, bool IsSubmitted)
{
    public IReadOnlyList<DraftFile> Files { get; init; } = [];
}

/// <summary>草稿里的一份文件。</summary>
/// <param name="Number">在草稿里的号。</param>
/// <param name="IsIdentity">身份证件影像。</param>
/// <param name="Length">字节数。</param>
public sealed record DraftFile(long Number, string FileName, string MediaType, string Extension, bool IsIdentity, long Length);
