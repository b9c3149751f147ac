using System.Text;
using Gongkai.Core.Organs;
using Gongkai.Web.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Gongkai.Web.Portal.Reports;

/// <summary>
/// 读核对表单，全程只用内存：框架自带的读法会把大文件写进临时目录，而本页承诺不保存。
/// 超过限度的部分读完即弃，因为不等浏览器发完就答复，它显示的是“连接已重置”而不是说明。
/// </summary>
public sealed class CheckFormReader(HttpRequest request, CheckLimits limits)
{
    private readonly Dictionary<string, (string? Name, ReadOnlyMemory<byte> Content)> fields = new(StringComparer.Ordinal);
    private bool tooLarge;

    /// <summary>读表单；收不下时第二项说明原因。</summary>
    public async Task<(CheckForm? Form, FormProblem? Problem)> Read(CancellationToken left)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limits.DrainBytes;
        using var time = CancellationTokenSource.CreateLinkedTokenSource(left);
        time.CancelAfter(limits.Upload);
        try
        {
            await ReadFields(time.Token);
        }
        catch (BadHttpRequestException problem) when (problem.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            tooLarge = true;
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException)
        {
            return (null, new(StatusCodes.Status400BadRequest, "上传没有完成，或者表单已损坏。请重新选择文件再试一次。", Text));
        }
        catch (OperationCanceledException) when (!left.IsCancellationRequested)
        {
            return (null, new(StatusCodes.Status408RequestTimeout, "上传时间太长，已经停止。请检查网络后再试，或者改为粘贴文字。", Text));
        }

        return tooLarge ? (null, TooLarge()) : (Form(), null);
    }

    private string? Text =>
        Value("text") is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private FormProblem TooLarge() => new(
        StatusCodes.Status413PayloadTooLarge,
        $"文件太大。一份文件最多 {limits.FileBytes / 1024 / 1024} MB，粘贴的文字最多 {limits.TextBytes / 1024 / 1024} MB。"
        + "年报里的照片通常最占地方：另存一份、删去图片后再核对，结果是一样的。",
        Text);

    private CheckForm Form() => new()
    {
        Document = Uploaded("document"),
        Previous = Uploaded("previous"),
        Text = Text,
        Level = OrganLevelName.Find(Value("level")),
        Sample = Value("sample") is not null,
    };

    private string? Value(string name) =>
        fields.TryGetValue(name, out var given) ? Encoding.UTF8.GetString(given.Content.Span) : null;

    // A browser sends an empty file without a name where none was chosen; an empty file with a name was.
    private UploadedDocument? Uploaded(string name) =>
        fields.TryGetValue(name, out var given) && !(given.Content.IsEmpty && string.IsNullOrEmpty(given.Name))
            ? new(Path.GetFileName(given.Name?.Replace('\\', '/')) is { Length: > 0 } file ? file : "未命名文件", given.Content)
            : null;

    private async Task ReadFields(CancellationToken cancel)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
            throw new InvalidDataException("No form.");
        if (type.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
            await ReadPairs(cancel);
        else if (type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            await ReadParts(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), cancel);
        else
            throw new InvalidDataException("No form.");
    }

    private async Task ReadPairs(CancellationToken cancel)
    {
        var body = await Take(request.Body, limits.TextBytes * 3, cancel);
        foreach (var pair in new FormReader(Encoding.UTF8.GetString(body.Span)) { ValueLengthLimit = limits.TextBytes }.ReadForm())
            fields[pair.Key] = (null, Encoding.UTF8.GetBytes(pair.Value.ToString()));
    }

    private async Task ReadParts(string boundary, CancellationToken cancel)
    {
        if (boundary.Length is 0 or > 200)
            throw new InvalidDataException("No boundary.");
        var parts = new MultipartReader(boundary, request.Body);
        while (await parts.ReadNextSectionAsync(cancel) is { } part)
        {
            if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition))
                throw new InvalidDataException("A part without a name.");
            var name = HeaderUtilities.RemoveQuotes(disposition.Name).ToString();
            var isFile = disposition.IsFileDisposition();
            var file = isFile ? (disposition.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.RemoveQuotes(disposition.FileName)).ToString() : null;
            var content = await Take(part.Body, isFile ? limits.FileBytes : limits.TextBytes, cancel);
            if (fields.Count < 16)
                fields[name] = (file, content);
        }
    }

    /// <summary>取至多 <paramref name="limit"/> 字节；多出的读完即弃，并记下超限。</summary>
    private async Task<ReadOnlyMemory<byte>> Take(Stream body, int limit, CancellationToken cancel)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; (count = await body.ReadAsync(buffer, cancel)) > 0;)
        {
            if (kept.Length + count <= limit)
                kept.Write(buffer, 0, count);
            else
                (tooLarge, limit) = (true, 0);
        }

        return limit == 0 ? default : kept.GetBuffer().AsMemory(0, (int)kept.Length);
    }
}
