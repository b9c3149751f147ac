using System.Text;

namespace Gongkai.Documents.Attachments;

/// <summary>下载时的 Content-Disposition（RFC 6266）：中文名用 <c>filename*</c>，不认得它的程序得到一个 ASCII 名。</summary>
public static class Disposition
{
    /// <param name="inBrowser">请求在浏览器里打开；格式不许的仍是下载。</param>
    public static string Header(string name, AttachmentFormat? format, bool inBrowser = false)
    {
        var safe = SafeFileName.Of(name);
        var way = inBrowser && format is { OpensInBrowser: true } ? "inline" : "attachment";
        return $"{way}; filename=\"{Plain(safe)}\"; filename*=UTF-8''{Encoded(safe)}";
    }

    private static string Plain(string name)
    {
        var extension = SafeFileName.Extension(name);
        var stem = name[..^extension.Length];
        return stem.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or ' ' or '(' or ')') ? name : "attachment" + extension;
    }

    /// <summary>RFC 5987：除 attr-char 以外的字节写成百分号编码。</summary>
    private static string Encoded(string name)
    {
        var encoded = new StringBuilder();
        foreach (var b in Encoding.UTF8.GetBytes(name))
        {
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'-' or (byte)'_' or (byte)'.' or (byte)'~')
                encoded.Append((char)b);
            else
                encoded.Append('%').Append(b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return encoded.ToString();
    }
}
