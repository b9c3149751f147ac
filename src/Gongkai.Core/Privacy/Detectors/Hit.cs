using System.Text.RegularExpressions;

namespace Gongkai.Core.Privacy.Detectors;

/// <summary>归一化文字里的一处形态相符：去掉分隔的写法、两侧的边界、换回原文的位置。</summary>
internal readonly ref struct Hit(FoldedText text, Match match)
{
    /// <summary>每个正则都在线性时间内匹配。</summary>
    public const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private readonly FoldedText text = text;

    public string Value { get; } = match.Value;

    /// <summary>去掉空格、连字符和间隔号。</summary>
    public string Plain { get; } = string.Concat(match.Value.Where(c => c is not (' ' or '-' or '·' or '(' or ')' or '•')));

    public int From { get; } = match.Index;

    public int End { get; } = match.Index + match.Length;

    public bool IsBounded => text.IsBounded(From, End);

    /// <summary>前面不远处有其中一个词。</summary>
    public bool Follows(params ReadOnlySpan<string> words) => text.HasBefore(From, 20, words);

    public PersonalInformation As(string rule, string kind, bool isCertain, string masked)
    {
        var start = text.Start(From);
        return new(rule, kind, start, text.End(End - 1) - start, isCertain, masked);
    }
}
