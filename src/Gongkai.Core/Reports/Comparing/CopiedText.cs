using Gongkai.Core.Reports.Checks;

namespace Gongkai.Core.Reports.Comparing;

/// <summary>照抄的一段：新文的第几段与原文的第几段几乎相同（均从 1 起）。</summary>
/// <param name="Section">引言（0）或第几部分。</param>
/// <param name="Similarity">0 到 1，见 <see cref="TextSimilarity"/>。</param>
public sealed record CopiedParagraph(int Section, int Paragraph, int OldParagraph, double Similarity, string Text)
{
    /// <summary>超过此数为几乎相同，与第五部分的雷同（CK-FMT-SEC5）同一标准。</summary>
    public const double NearlyVerbatim = 0.8;

    private const int ShortestCompared = 30;

    /// <summary>一份年报的文字里，与另一份几乎相同的各段；不足三十字的不比。</summary>
    public static IReadOnlyList<CopiedParagraph> Between(AnnualReport old, AnnualReport @new) =>
    [
        .. from section in @new.Passages
           from paragraph in Paragraphs(section.Text)
           let nearest = old.Passages.Where(before => before.Number == section.Number).SelectMany(before => Paragraphs(before.Text))
               .Select(before => (before.Number, Similarity: TextSimilarity.Of(before.Text, paragraph.Text)))
               .OrderByDescending(before => before.Similarity).FirstOrDefault()
           where nearest.Similarity > NearlyVerbatim
           select new CopiedParagraph(section.Number, paragraph.Number, nearest.Number, nearest.Similarity, paragraph.Text),
    ];

    private static IEnumerable<(int Number, string Text)> Paragraphs(string text) =>
        text.Split('\n').Select((line, index) => (Number: index + 1, Text: line.Trim())).Where(line => line.Text.Count(char.IsLetterOrDigit) >= ShortestCompared);
}
