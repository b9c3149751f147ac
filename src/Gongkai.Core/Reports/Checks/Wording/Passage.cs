namespace Gongkai.Core.Reports.Checks.Wording;

/// <summary>小节：自“（二）依申请公开情况”之类的标题起，到同级或更高一级的下一个标题止。</summary>
internal sealed class Passage(bool isAllRequests)
{
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>其他小节的标题用语；没有编号的标题靠它们认。</summary>
    private static readonly WordSet OtherTopics =
        new("主动公开", "政府信息管理", "信息管理", "政府信息资源", "平台建设", "政府信息公开平台", "信息公开平台", "信息平台", "监督保障", "监督与保障", "组织领导", "政策解读", "公众参与", "教育培训");

    private int? requestsRank;

    /// <summary>在“依申请公开”小节里。</summary>
    public bool IsAboutRequests => isAllRequests || requestsRank is not null;

    /// <summary>进入新的一行：看它的第一句是不是小节标题。</summary>
    public void Enter(string line)
    {
        var (rank, length) = Rank(line);
        var head = line.AsSpan(length, Math.Min(line.Length - length, 14));
        if (head.HasAny("依申请", "申请办理", "申请公开情况"))
            requestsRank = requestsRank is { } outer && outer < rank ? outer : rank;
        else if (requestsRank is { } current && (rank < NoNumber ? rank <= current : head.HasAny(OtherTopics)))
            requestsRank = null;
    }

    /// <summary>行内的“二是依申请公开”“三是……”。</summary>
    public void EnterInline(string sentence)
    {
        if (Rank(sentence).Rank == Ordinal)
            Enter(sentence);
    }

    private const int Ordinal = 4;
    private const int NoNumber = 5;

    /// <summary>编号的级别：一、为 0，（一）为 1，1. 为 2，（1）为 3，一是为 4，没有编号为 5；以及编号的长度。</summary>
    private static (int Rank, int Length) Rank(string line)
    {
        var bracketed = line.StartsWith('（');
        var start = bracketed ? 1 : 0;
        var end = start;
        while (end < line.Length && Numerals.Contains(line[end], StringComparison.Ordinal))
            end++;
        var isNumeral = end > start;
        while (!isNumeral && end < line.Length && end < start + 2 && char.IsAsciiDigit(line[end]))
            end++;
        if (end == start || end >= line.Length)
            return (NoNumber, 0);
        return (bracketed, isNumeral, line[end]) switch
        {
            (true, true, '）') => (1, end + 1),
            (true, false, '）') => (3, end + 1),
            (false, true, '、') => (0, end + 1),
            (false, true, '是') => (Ordinal, end + 1),
            (false, false, '.' or '、') => (2, end + 1),
            _ => (NoNumber, 0),
        };
    }
}
