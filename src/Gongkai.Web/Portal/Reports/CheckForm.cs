using Gongkai.Core.Organs;

namespace Gongkai.Web.Portal.Reports;

/// <summary>来访者交来核对的东西：一份文件或一段文字，可附上一年的年报与机关层级。</summary>
public sealed record CheckForm
{
    public UploadedDocument? Document { get; init; }

    public UploadedDocument? Previous { get; init; }

    /// <summary>粘贴的文字；没有则为 <c>null</c>。</summary>
    public string? Text { get; init; }

    public OrganLevel? Level { get; init; }

    /// <summary>改用平台自带的示例。</summary>
    public bool Sample { get; init; }
}

/// <summary>上传的一份文件：只在内存里。</summary>
/// <param name="Name">浏览器给出的文件名，不含路径。</param>
public sealed record UploadedDocument(string Name, ReadOnlyMemory<byte> Content);

/// <summary>表单收不下：答复的状态码、给人看的说明、仍可保留的文字。</summary>
public sealed record FormProblem(int Status, string Message, string? Text);
