using System.Text;

namespace Gongkai.Cli.CommandLine;

/// <summary>猜测写错的词本来想写什么。</summary>
internal static class Spelling
{
    /// <summary>“您是不是想用 …？”；没有相近的则为空串。</summary>
    public static string Suggest(string written, IEnumerable<string> known) =>
        Nearest(Fold(written), known) is { } near ? $"您是不是想用 {near}？" : "";

    private static string? Nearest(string written, IEnumerable<string> known)
    {
        var (best, least) = ((string?)null, int.MaxValue);
        foreach (var candidate in known)
        {
            var distance = IsBeginning(written, candidate) ? 1 : Distance(written, candidate);
            if (distance < least && distance <= Math.Max(1, candidate.TrimStart('-').Length / 2))
                (best, least) = (candidate, distance);
        }

        return best;
    }

    private static bool IsBeginning(string written, string candidate) =>
        written.TrimStart('-').Length >= 2 && candidate.StartsWith(written, StringComparison.Ordinal);

    /// <summary>全角字母和横线折成半角，大写折成小写。</summary>
    private static string Fold(string written) => written
        .Normalize(NormalizationForm.FormKC)
        .Replace("—", "-", StringComparison.Ordinal)
        .Replace("–", "-", StringComparison.Ordinal)
        .ToLowerInvariant();

    /// <summary>编辑距离：增、删、改一个字母，或相邻两个字母对调，各算一步。</summary>
    private static int Distance(string a, string b)
    {
        var steps = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            steps[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            steps[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
                steps[i, j] = Step(steps, a, b, i, j);
        }

        return steps[a.Length, b.Length];
    }

    private static int Step(int[,] steps, string a, string b, int i, int j)
    {
        var least = Math.Min(
            Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1,
            steps[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(least, steps[i - 2, j - 2] + 1) : least;
    }
}
