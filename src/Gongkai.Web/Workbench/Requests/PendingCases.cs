using Gongkai.Storage;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>等着确认的台账：连同各人的信息封装着留在库里几个小时，只有交来的人凭网址里的号取得到。</summary>
internal static class PendingCases
{
    private const string Mark = "cases:";

    public static Task<string> Keep(Platform platform, long organ, long person, string fileName, ReadOnlyMemory<byte> content, CancellationToken stop) =>
        platform.PendingFiles.Keep(organ, person, Mark + fileName, content, stop);

    /// <summary>本人交来的一份：文件名、内容；没有、过期、别人的、不是台账的为 <c>null</c>。</summary>
    public static async Task<(string FileName, byte[] Content)?> Find(Platform platform, long organ, long person, string key, CancellationToken stop) =>
        await platform.PendingFiles.Find(organ, person, key, stop) is { } kept && kept.About.StartsWith(Mark, StringComparison.Ordinal)
            && await platform.PendingFiles.Content(organ, person, key, stop) is { } content
            ? (kept.About[Mark.Length..], content)
            : null;
}
