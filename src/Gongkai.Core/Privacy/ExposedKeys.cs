using System.Buffers;
using System.Text.RegularExpressions;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Privacy;

/// <summary>口令、密钥、内网地址（SEC-KEY）：写在文件里会随文件公开。结论只说在哪里，不引原文。</summary>
public static partial class ExposedKeys
{
    public static readonly Rule Rule = new(
        "SEC-KEY", Severity.Error, "不含口令、密钥和内网地址", "网络安全法第二十一条；等级保护：身份鉴别、入侵防范");

    private const int MostFindings = 20;
    private const int ShortestPassword = 4;

    private static readonly SearchValues<char> Blanks = SearchValues.Create("*xX#_-·•.");

    /// <summary>每段至多一条，全文至多二十条。</summary>
    public static IEnumerable<Finding> In(IEnumerable<TextPassage> passages) =>
        from found in passages.Select(passage => (passage.Place, Kind: Find(passage.Text))).Where(found => found.Kind is not null).Take(MostFindings)
        select new Finding(Rule.Id, Rule.Severity, [found.Place], Expected: null, Actual: null, $"{found.Place}有{found.Kind}。请删去后再上传；已经外传过的，请立即更换");

    /// <summary>这段文字里有什么：口令、密钥或内网地址；没有则为 <c>null</c>。</summary>
    public static string? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = PlainCharacters.Of(text);
        return HasKey(plain) ? "密钥" : HasPassword(plain) ? "口令" : HasInnerAddress(plain) ? "内网地址" : null;
    }

    private static bool HasKey(string text) =>
        text.Contains("-----BEGIN ", StringComparison.Ordinal) || CloudKey().IsMatch(text);

    private static bool HasPassword(string text)
    {
        foreach (Match match in Password().Matches(text))
        {
            if (IsSecret(match.Groups["value"].ValueSpan, match.Groups["sign"].Value == "=") && !IsForVisitors(text, match.Index))
                return true;
        }

        return false;
    }

    /// <summary>是真的口令：不是星号、占位符，冒号之后的还须有数字。</summary>
    private static bool IsSecret(ReadOnlySpan<char> value, bool isAssigned)
    {
        var plain = value.Trim("\"'`,;.()[]");
        return plain.Length >= ShortestPassword
            && plain[0] is not ('<' or '$' or '{' or '%')
            && plain.IndexOfAnyExcept(plain[0]) >= 0
            && plain.IndexOfAnyExcept(Blanks) >= 0
            && (isAssigned || plain.IndexOfAnyInRange('0', '9') >= 0);
    }

    /// <summary>大厅里供来访者用的无线网络，口令本来就是公开的。</summary>
    private static bool IsForVisitors(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - 24), Math.Min(24, at));
        return before.Contains("wifi", StringComparison.OrdinalIgnoreCase) || before.Contains("wi-fi", StringComparison.OrdinalIgnoreCase)
            || before.Contains("无线", StringComparison.Ordinal) || before.Contains("wlan", StringComparison.OrdinalIgnoreCase);
    }

    private static bool HasInnerAddress(string text)
    {
        foreach (Match match in Address().Matches(text))
        {
            if (IsBounded(text, match) && IsInner(match) && !IsHeading(match))
                return true;
        }

        return false;
    }

    private static bool IsInner(Match match)
    {
        var parts = match.Value.Split('.').Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return Array.TrueForAll(parts, part => part <= 255) && parts is [10, ..] or [172, >= 16 and <= 31, ..] or [192, 168, ..];
    }

    /// <summary>段首的 10.1.2.3 是四级标题的编号。</summary>
    private static bool IsHeading(Match match) => match.Index == 0 && match.Value.StartsWith("10.", StringComparison.Ordinal);

    private static bool IsBounded(string text, Match match)
    {
        var end = match.Index + match.Length;
        return (match.Index == 0 || !(char.IsAsciiLetterOrDigit(text[match.Index - 1]) || text[match.Index - 1] is '.' or '-' or '_' or '第'))
            && (end == text.Length || !(char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '节' or '条' or '款' || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))));
    }

    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"(password|passwd|passphrase|pwd|口令|密码|secret|api[ _-]?key|access[ _-]?key|secret[ _-]?key|private[ _-]?key|token)[""']?\s{0,4}(?<sign>=|:|是|为)\s{0,4}(?<value>[!-~]{4,80})", Linear)]
    private static partial Regex Password();

    [GeneratedRegex(@"\b(AKIA[0-9A-Z]{16}|LTAI[0-9A-Za-z]{12,20}|AKID[0-9A-Za-z]{13,40})\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex CloudKey();

    [GeneratedRegex(@"(10|172|192)(\.[0-9]{1,3}){3}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}
