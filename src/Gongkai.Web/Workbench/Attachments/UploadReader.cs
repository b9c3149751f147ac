using System.Text;
using Gongkai.Core.Attachments;
using Gongkai.Web.Hosting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Gongkai.Web.Workbench.Attachments;

/// <summary>
/// 边收边写的上传表单：防伪标记和用途排在文件之前，先验过才收文件；文件一段一段交给收存，不进内存。
/// 只有走到这里的请求放宽大小的限度，服务器通常的 64 KB 不变。
/// </summary>
internal sealed class UploadReader(HttpContext context, CheckLimits limits)
{
    private const int LongestField = 4096;
    private readonly Dictionary<string, string> fields = new(StringComparer.Ordinal);
    private MultipartReader? parts;

    public string? this[string name] => fields.GetValueOrDefault(name);

    /// <summary>读到的各栏。</summary>
    public IReadOnlyDictionary<string, string> Fields => fields;

    /// <summary>读到文件为止，再问是下一份；没有防伪标记、不是上传表单、没有更多的为 <c>null</c>，没有选文件的名称为空。</summary>
    public async Task<UploadedFile?> Next(CancellationToken stop)
    {
        if (!Begin())
            return null;
        while (await parts!.ReadNextSectionAsync(stop) is { } part)
        {
            if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition))
                return null;
            // A browser sends filename="" where no file was chosen; the framework takes that for a field.
            if (disposition.FileName.HasValue || disposition.FileNameStar.HasValue)
                return await IsOwn() ? new UploadedFile((disposition.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.RemoveQuotes(disposition.FileName)).ToString(), part.Body) : null;
            fields[HeaderUtilities.RemoveQuotes(disposition.Name).ToString()] = await Text(part.Body, stop);
        }

        return null;
    }

    // Once for a form: the parts follow one another.
    private bool Begin()
    {
        if (parts is not null)
            return true;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = Math.Max(limits.DrainBytes, KeepingRules.MaxLength * 2);
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).ToString() is not { Length: > 0 and <= 200 } boundary)
            return false;
        parts = new MultipartReader(boundary, context.Request.Body);
        return true;
    }

    /// <summary>把剩下的读完（丢弃）：不等浏览器发完就答复，它显示的是“连接已重置”。</summary>
    public async Task Finish(CancellationToken stop)
    {
        try
        {
            await context.Request.Body.CopyToAsync(Stream.Null, stop);
        }
        catch (Exception problem) when (problem is IOException or InvalidOperationException)
        {
            // The browser went away or sent far too much; the answer is the same.
        }
    }

    // The check reads the token from the header where there is one, and so does not read the form.
    private Task<bool> IsOwn()
    {
        var forms = context.RequestServices.GetRequiredService<IAntiforgery>();
        var tokens = forms.GetTokens(context);
        context.Request.Headers[tokens.HeaderName!] = this[tokens.FormFieldName] ?? "";
        return this[tokens.FormFieldName] is null ? Task.FromResult(false) : forms.IsRequestValidAsync(context);
    }

    private static async Task<string> Text(Stream body, CancellationToken stop)
    {
        var buffer = new byte[LongestField];
        var length = await body.ReadAtLeastAsync(buffer, LongestField, throwOnEndOfStream: false, stop);
        return Encoding.UTF8.GetString(buffer.AsSpan(0, length));
    }
}

/// <summary>表单里的文件：浏览器给的名称、还没有读的内容。</summary>
internal sealed record UploadedFile(string Name, Stream Content);
