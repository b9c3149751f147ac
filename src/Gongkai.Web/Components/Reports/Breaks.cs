using Gongkai.Core.Reports;

namespace Gongkai.Web.Components.Reports;

/// <summary>窄格里的标签在词的边界换行，如印件上的“结果／维持”，不拆成“结果维／持”。</summary>
public static class Breaks
{
    private const int LongestNarrowLabel = 6;

    /// <summary>可以在其间换行的各段；不宜窄排的标签只有一段。</summary>
    public static IReadOnlyList<string> Of(string label)
    {
        if (label == RequestRow.ResultsLabel)
            return ["三、", "本年度", "办理", "结果"];
        if (label.StartsWith('（') && label.IndexOf('）') is var close and > 0)
            return label.Length - close - 1 <= LongestNarrowLabel ? [label[..(close + 1)], .. Pairs(label[(close + 1)..])] : [label];
        return label.Length <= LongestNarrowLabel ? Pairs(label) : [label];
    }

    private static IReadOnlyList<string> Pairs(string word) =>
        word.Length % 2 == 0 ? [.. word.Chunk(2).Select(pair => new string(pair))] : [word];
}
