namespace Gongkai.Documents.Reports.Writing;

/// <summary>二级标题：独占一段、以“（一）”一类序号开头、不成句的短语。</summary>
internal static class Subheading
{
    private const string Numerals = "一二三四五六七八九十";
    private const int Longest = 30;

    public static bool Is(string paragraph) =>
        paragraph.Length <= Longest
        && paragraph.IndexOf('）', StringComparison.Ordinal) is var end and > 1
        && end < paragraph.Length - 1
        && paragraph[0] == '（'
        && paragraph[1..end].All(character => Numerals.Contains(character, StringComparison.Ordinal))
        && !paragraph.Any(character => character is '。' or '；' or '！' or '？' or '：');
}
