namespace Gongkai.Core.Reports.Checks.Wording;

/// <summary>年报文字中的一句话（以“。！？”或换行为止）。</summary>
/// <param name="Section">所在部分，如 <c>SEC1</c>。</param>
/// <param name="Printed">原文。</param>
/// <param name="IsAboutRequests">在“依申请公开”小节里，或在第三部分。</param>
/// <param name="Scope">本报告的口径，和从前面的句子承接的主语。</param>
/// <param name="Year">报告年度。</param>
internal sealed record Sentence(string Section, string Printed, bool IsAboutRequests, SubjectScope Scope, int? Year)
{
    private const int LongestCitation = 80;

    private bool? mayCount;
    private string? plain;
    private IReadOnlyList<Clause>? clauses;

    /// <summary>原文在所在部分的文字里从第几个字起。</summary>
    public int Start { get; init; }

    /// <summary>便于核对的写法，见 <see cref="PlainText"/>。</summary>
    public string Plain => plain ??= PlainText.Of(Printed);

    public IReadOnlyList<Clause> Clauses => clauses ??= ClauseSplitter.Split(Plain, Year);

    /// <summary>引用：短句整句，长句只引所据的分句。</summary>
    public string Cite(Clause clause) => Printed.Length <= LongestCitation ? $"“{Printed}”" : $"“……{clause.Text}……”";

    /// <summary>分句里的一段（从第几个字到第几个字之前）在所在部分的文字里的起点和长度。</summary>
    public (int Start, int Length) PrintedAt(Clause clause, int from, int to)
    {
        var index = Clauses.TakeWhile(one => !ReferenceEquals(one, clause)).Count();
        var (places, sources) = (ClauseSplitter.Places(Plain)[index], PlainText.Sources(Printed));
        var (first, last) = (sources[places[from]], sources[places[to - 1]]);
        return (Start + first, last + 1 - first);
    }

    /// <summary>可能说到件数；没有的不必分句。</summary>
    public bool MayCount => mayCount ??= Quantity.MayBeIn(Plain);

    public bool Has(WordSet words) => words.IsIn(Plain);

    public bool Has(params ReadOnlySpan<string> words) => Plain.HasAny(words);

    /// <summary>分句之前（含分句开头至某处）的全部文字，用来看主语和话题。</summary>
    public string Before(Clause clause, int position)
    {
        var before = new System.Text.StringBuilder();
        foreach (var earlier in Clauses)
        {
            if (ReferenceEquals(earlier, clause))
                break;
            before.Append(earlier.Text).Append('，');
        }

        return before.Append(clause.Text.AsSpan(0, position)).ToString();
    }
}
