using System.Globalization;
using System.Text;

namespace Gongkai.Documents.Attachments;

/// <summary>可以存、可以显示、可以下载到任何系统的文件名：去掉路径和看不见的字符，中文照留。</summary>
public static class SafeFileName
{
    /// <summary>各系统的文件名都不超过 255 字节。</summary>
    public const int MaxBytes = 200;

    private const string Unnamed = "附件";
    private const int LongestExtension = 16;

    private static readonly string[] Reserved =
        ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", .. Enumerable.Range(0, 10).SelectMany(i => new[] { $"COM{i}", $"LPT{i}" })];

    /// <param name="raw">浏览器或命令行给出的名称，可能带路径，可能没有。</param>
    public static string Of(string? raw)
    {
        // A cut may bring another extension to light; the name is safe when nothing more would change.
        var (name, safe) = (raw, Once(raw ?? ""));
        while (safe != name)
            (name, safe) = (safe, Once(safe));
        return safe;
    }

    /// <summary>扩展名，含点，小写；没有则为空。</summary>
    public static string Extension(string name) => Split(name).Extension.ToLowerInvariant();

    /// <summary>换一个扩展名。</summary>
    public static string WithExtension(string name, string extension) => Of(Split(name).Stem + extension);

    private static string Once(string raw)
    {
        var name = Visible(LastPart(raw));
        var (stem, extension) = Split(name);
        if (stem.Length == 0)
            stem = Unnamed;
        if (Reserved.Contains(stem.Split('.')[0].TrimEnd(), StringComparer.OrdinalIgnoreCase))
            stem = "_" + stem;
        return Cut(stem, MaxBytes - Encoding.UTF8.GetByteCount(extension)) + extension;
    }

    private static string LastPart(string raw) => raw[(raw.AsSpan().LastIndexOfAny('/', '\\') + 1)..];

    /// <summary>去掉控制字符、格式字符（含改变书写方向的）和半个代理对；各系统不许有的标点换成下划线。</summary>
    private static string Visible(string name)
    {
        var visible = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (IsInvisible(rune))
                continue;
            if (Rune.IsWhiteSpace(rune))
                visible.Append(' ');
            else
                visible.Append(rune.Value is '<' or '>' or ':' or '"' or '|' or '?' or '*' ? "_" : rune.ToString());
        }

        return Trim(visible.ToString().Normalize(NormalizationForm.FormC));
    }

    private static bool IsInvisible(Rune rune) =>
        rune.Value == 0xFFFD
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static (string Stem, string Extension) Split(string name)
    {
        var dot = name.LastIndexOf('.');
        var extension = dot < 0 ? "" : name[dot..];
        return extension.Length is > 1 and <= LongestExtension && extension.AsSpan(1).IndexOfAnyExcept(Letters) < 0
            ? (Trim(name[..dot]), extension)
            : (Trim(name), "");
    }

    private static string Trim(string name) => name.Trim(' ', '.', '~');

    private static string Cut(string text, int bytes)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            bytes -= rune.Utf8SequenceLength;
            if (bytes < 0)
                break;
            kept.Append(rune.ToString());
        }

        return kept.ToString().TrimEnd(' ', '.', '~');
    }

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
}
