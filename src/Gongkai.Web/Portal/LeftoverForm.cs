using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Gongkai.Web.Portal;

/// <summary>
/// 太大而没有收下的表单：读完它，浏览器才收得到说明页而不是“连接已重置”；文件读完即弃，写的字留下。
/// </summary>
public static class LeftoverForm
{
    private const long MostBytes = 512L * 1024 * 1024;
    private const int MostText = 64 * 1024;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public static async Task<IReadOnlyList<KeyValuePair<string, string>>> Read(HttpRequest request)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = MostBytes;
        using var time = CancellationTokenSource.CreateLinkedTokenSource(request.HttpContext.RequestAborted);
        time.CancelAfter(Longest);
        var texts = new List<KeyValuePair<string, string>>();
        try
        {
            if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.Boundary.HasValue)
                await Parts(new MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), request.Body), texts, time.Token);
            await request.Body.CopyToAsync(Stream.Null, time.Token);
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or InvalidOperationException or OperationCanceledException)
        {
            // What was read so far is all there is.
        }

        return texts;
    }

    private static async Task Parts(MultipartReader parts, List<KeyValuePair<string, string>> texts, CancellationToken stop)
    {
        while (await parts.ReadNextSectionAsync(stop) is { } part)
        {
            if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition) || disposition.IsFileDisposition())
                continue;
            var bytes = await Begin(part.Body, stop);
            texts.Add(new(HeaderUtilities.RemoveQuotes(disposition.Name).ToString(), Encoding.UTF8.GetString(bytes)));
        }
    }

    private static async Task<byte[]> Begin(Stream body, CancellationToken stop)
    {
        var buffer = new byte[MostText];
        return buffer[..await body.ReadAtLeastAsync(buffer, MostText, throwOnEndOfStream: false, stop)];
    }
}
