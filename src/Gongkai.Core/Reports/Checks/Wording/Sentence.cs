namespace Gongkai.Core.Reports.Checks.Wording;

/// <summary>年报文字中的一句话（以“。！？”或换行为止）。</summary>
/// <param name="section">所在部分。</param>
/// <param name="start">原文在所在部分的文字里从第几个字起。</param>
/// <param name="length">原文有几个字。</param>
/// <param name="scope">本报告的口径，和从前面的句子承接的主语。</param>
/// <param name="year">报告年度。</param>
internal sealed class Sentence(Section section, int start, int length, SubjectScope scope, int? year)
{
    private const int LongestCitation = 80;

    private bool? mayCount;
    private Mention? said;
    private string? printed;
    private string? plain;
    private string? joined;
    private IReadOnlyList<Clause>? clauses;

    /// <summary>所在部分，如 <c>SEC1</c>。</summary>
    public string Section => section.Code;

    /// <summary>所在部分的序号；引言为 0。</summary>
    public int SectionNumber => section.Number;

    /// <summary>原文。</summary>
    public string Printed => printed ??= section.Text.Substring(start, length);

    /// <summary>原文，不另抄一份。</summary>
    public ReadOnlySpan<char> Text => section.Text.AsSpan(start, length);

    /// <summary>在“依申请公开”小节里，或在第三部分。</summary>
    public bool IsAboutRequests { get; set; }

    /// <summary>本报告的口径，和从前面的句子承接的主语。</summary>
    public SubjectScope Scope => scope;

    /// <summary>便于核对的写法，见 <see cref="PlainText"/>。</summary>
    public string Plain => plain ??= PlainText.Of(Text);

    public IReadOnlyList<Clause> Clauses => clauses ??= ClauseSplitter.Split(Plain, year);

    /// <summary>引用：短句整句，长句只引所据的分句。</summary>
    public string Cite(Clause clause) => Printed.Length <= LongestCitation ? $"“{Printed}”" : $"“……{clause.Text}……”";

    /// <summary>分句里的一段（从第几个字到第几个字之前）在所在部分的文字里的起点和长度。</summary>
    public (int Start, int Length) PrintedAt(Clause clause, int from, int to)
    {
        var index = Clauses.TakeWhile(one => !ReferenceEquals(one, clause)).Count();
        var (places, sources) = (ClauseSplitter.Places(Plain)[index], PlainText.Sources(Printed));
        var (first, last) = (sources[places[from]], sources[places[to - 1]]);
        return (start + first, last + 1 - first);
    }

    /// <summary>可能说到件数；没有的不必分句。</summary>
    public bool MayCount => mayCount ??= Quantity.MayBeIn(Plain);

    /// <summary>说到其中之一。</summary>
    public bool Says(Mention any) => ((said ??= SentenceWords.In(Plain)) & any) != Mention.Nothing;

    public bool Has(WordSet words) => words.IsIn(Plain);

    public bool Has(params ReadOnlySpan<string> words) => Plain.HasAny(words);

    /// <summary>分句之前（含分句开头至某处）的全部文字，用来看主语和话题。</summary>
    public ReadOnlySpan<char> Before(Clause clause, int position)
    {
        joined ??= string.Join('，', Clauses.Select(one => one.Text));
        var before = 0;
        foreach (var earlier in Clauses)
        {
            if (ReferenceEquals(earlier, clause))
                break;
            before += earlier.Text.Length + 1;
        }

        return joined.AsSpan(0, before + position);
    }
}
