namespace Gongkai.Documents.Attachments;

/// <summary>可以作附件的格式。</summary>
/// <param name="Extension">通常的扩展名，含点。</param>
/// <param name="Kinds">内容须是其中之一。</param>
/// <param name="MediaType">发给浏览器的媒体类型；浏览器会解释执行的一律作普通字节。</param>
/// <param name="Family">同一类的格式扩展名写混了，照内容改正；为 <c>null</c> 的不改。</param>
public sealed record AttachmentFormat(string Extension, IReadOnlyList<FileKind> Kinds, string MediaType, string? Family = null)
{
    /// <summary>也用的扩展名。</summary>
    public IReadOnlyList<string> OtherExtensions { get; init; } = [];

    /// <summary>可以在浏览器里打开；其余的只能下载。</summary>
    public bool OpensInBrowser { get; init; }

    public bool IsCalled(string extension) =>
        extension.Equals(Extension, StringComparison.OrdinalIgnoreCase) || OtherExtensions.Contains(extension, StringComparer.OrdinalIgnoreCase);
}
