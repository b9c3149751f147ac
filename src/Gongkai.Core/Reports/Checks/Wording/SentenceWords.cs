namespace Gongkai.Core.Reports.Checks.Wording;

/// <summary>一句话里说到什么：各条文字核对先看这个，没有说到的句子不必细读。</summary>
[Flags]
internal enum Mention
{
    Nothing = 0,

    /// <summary>收、接、受理。</summary>
    Receiving = 1 << 0,

    /// <summary>确指政府信息公开申请，见 <see cref="RequestWords.Nouns"/>。</summary>
    Requests = 1 << 1,

    /// <summary>申请。</summary>
    Applying = 1 << 2,

    /// <summary>公开件。</summary>
    OpenedPiece = 1 << 3,

    /// <summary>未、没有、无。</summary>
    Denial = 1 << 4,

    /// <summary>不存在。</summary>
    Absence = 1 << 5,

    /// <summary>结转。</summary>
    Carrying = 1 << 6,

    /// <summary>办结、答复。</summary>
    Handling = 1 << 7,

    /// <summary>六种办理结果之一。</summary>
    Result = 1 << 8,

    /// <summary>复议、诉讼。</summary>
    Remedy = 1 << 9,

    /// <summary>规范性文件。</summary>
    Documents = 1 << 10,

    /// <summary>主动公开。</summary>
    OwnAccord = 1 << 11,

    /// <summary>不予公开。</summary>
    Withheld = 1 << 12,
}

/// <summary>各条核对所看的词，逐字一遍找齐；一条一条地各找各的，要把每句话看几十遍。</summary>
internal static class SentenceWords
{
    private const int Shelves = 256;

    private static readonly (Mention Said, string[] Words)[] All =
    [
        (Mention.Receiving, ["收", "接", "受理"]),
        (Mention.Requests, RequestWords.NamesOfRequests),
        (Mention.Applying, ["申请"]),
        (Mention.OpenedPiece, ["公开件"]),
        (Mention.Denial, ["未", "没有", "无"]),
        (Mention.Absence, ["不存在"]),
        (Mention.Carrying, ["结转"]),
        (Mention.Handling, ["办结", "答复", "办复", "办理完毕", "办理完结"]),
        (Mention.Result, [.. RequestRow.Results.Select(result => result.Name)]),
        (Mention.Remedy, ["复议", "诉讼"]),
        (Mention.Documents, ["规范性文件"]),
        (Mention.OwnAccord, ["主动公开"]),
        (Mention.Withheld, ["不予公开"]),
    ];

    /// <summary>词按首字的低八位分放；同处的词再比。</summary>
    private static readonly (string Word, Mention Said)[]?[] ByFirst = Shelve();

    public static Mention In(ReadOnlySpan<char> text)
    {
        var (said, shelves) = (Mention.Nothing, ByFirst);
        for (var at = 0; at < text.Length; at++)
        {
            if (shelves[text[at] % Shelves] is not { } words)
                continue;
            foreach (var (word, meant) in words)
            {
                if (word[0] == text[at] && text[at..].StartsWith(word, StringComparison.Ordinal))
                    said |= meant;
            }
        }

        return said;
    }

    private static (string Word, Mention Said)[]?[] Shelve()
    {
        var shelves = new (string Word, Mention Said)[]?[Shelves];
        foreach (var same in All.SelectMany(one => one.Words, (one, word) => (Word: word, one.Said)).GroupBy(one => one.Word[0] % Shelves))
            shelves[same.Key] = [.. same];
        return shelves;
    }
}
