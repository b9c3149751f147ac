using System.Collections.Immutable;
using Gongkai.Core.Reports.Checks;

namespace Gongkai.Core.Reports.Comparing;

/// <summary>一个部分的文字从头到尾并排的一段：没有不同的几句，或者换掉的几句。接起来就是全文。</summary>
/// <param name="Old">原来的；增加的没有，为空串。</param>
/// <param name="New">现在的；删去的没有，为空串。</param>
/// <param name="OldParagraph">在原文的第几段，从 1 起；没有原文的为 0。</param>
/// <param name="Paragraph">在新文的第几段，从 1 起；没有新文的为 0。</param>
/// <param name="Sentences">几句：没有不同的照新文数，换掉的取两边多的。</param>
/// <param name="Pieces">逐字对照；没有不同的整段为相同的一块。</param>
/// <param name="Similarity">0 到 1，见 <see cref="TextSimilarity"/>；没有不同的为 1。</param>
public sealed record TextRun(string Old, string New, int OldParagraph, int Paragraph, int Sentences, ImmutableArray<TextPiece> Pieces, double Similarity)
{
    /// <summary>没有不同。</summary>
    public bool IsSame => Old == New;

    /// <summary>引言（0）或一个部分的全文并排。</summary>
    public static IReadOnlyList<TextRun> In(AnnualReport old, AnnualReport @new, int number) =>
        Between(Text(old, number), Text(@new, number));

    /// <summary>两段文字从头到尾并排；没有不同的，一段一块。</summary>
    public static IReadOnlyList<TextRun> Between(string old, string @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        var (before, after) = (SentenceOf.All(old), SentenceOf.All(@new));
        var runs = new List<TextRun>();
        var (left, right) = (0, 0);
        foreach (var run in Alignment.Differences(before, after))
        {
            runs.AddRange(Same(before, after, left, right, run.New.Start.Value));
            runs.Add(Changed(before[run.Old], after[run.New]));
            (left, right) = (run.Old.End.Value, run.New.End.Value);
        }

        runs.AddRange(Same(before, after, left, right, after.Length));
        return runs;
    }

    private static IEnumerable<TextRun> Same(SentenceOf[] before, SentenceOf[] after, int left, int right, int end)
    {
        while (right < end)
        {
            var from = right;
            while (right < end && after[right].Paragraph == after[from].Paragraph)
                right++;
            var text = TextChange.Joined(after.AsSpan(from, right - from));
            yield return new TextRun(text, text, before[left].Paragraph, after[from].Paragraph, right - from, [new TextPiece(PieceKind.Same, text)], 1);
            left += right - from;
        }
    }

    private static TextRun Changed(SentenceOf[] before, SentenceOf[] after)
    {
        var (old, @new) = (TextChange.Joined(before), TextChange.Joined(after));
        return new TextRun(
            old, @new, before is [var first, ..] ? first.Paragraph : 0, after is [var start, ..] ? start.Paragraph : 0, Math.Max(before.Length, after.Length),
            TextChange.Pieced(old, @new), old.Length == 0 || @new.Length == 0 ? 0 : TextSimilarity.Of(old, @new));
    }

    private static string Text(AnnualReport report, int number) =>
        (number == 0 ? SectionText.OfPreface(report) : SectionText.Of(report, number))?.Text ?? "";
}
