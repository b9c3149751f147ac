using System.Globalization;

namespace Gongkai.Documents.Sheets.Writing;

/// <summary>工作表的名称：不超过 31 字，不含表格程序不许的符号，不重名。</summary>
internal static class SheetNames
{
    private const int Longest = 31;

    public static IReadOnlyList<string> Distinct(IEnumerable<string> names)
    {
        var taken = new List<string>();
        foreach (var name in names)
        {
            var safe = Safe(name);
            var candidate = safe;
            for (var i = 2; taken.Contains(candidate, StringComparer.OrdinalIgnoreCase); i++)
            {
                var suffix = i.ToString(CultureInfo.InvariantCulture);
                candidate = Cut(safe, Longest - suffix.Length) + suffix;
            }

            taken.Add(candidate);
        }

        return taken;
    }

    private static string Safe(string name)
    {
        var kept = string.Concat(CellCharacters.Clean(name).Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' or '\n' or '\t' ? ' ' : c));
        var safe = Cut(kept.Trim().Trim('\''), Longest).Trim();
        return safe.Length == 0 ? "Sheet" : safe;
    }

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
