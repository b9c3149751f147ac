namespace Gongkai.Core.Reports.Comparing;

/// <summary>比对用的一句：连同句末标点，和所在的段。</summary>
/// <param name="Text">去掉首尾空白；空白的多少不算不同。</param>
internal readonly record struct SentenceOf(string Text, int Paragraph) : IEquatable<SentenceOf>
{
    private const string Ends = "。！？；!?;";

    public bool Equals(SentenceOf other) => Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public static SentenceOf[] All(string text)
    {
        var sentences = new List<SentenceOf>();
        var paragraph = 0;
        foreach (var line in text.Split('\n'))
        {
            paragraph++;
            var start = 0;
            for (var i = 0; i < line.Length; i++)
            {
                if (i < line.Length - 1 && !Ends.Contains(line[i], StringComparison.Ordinal))
                    continue;
                if (line.AsSpan(start, i + 1 - start).Trim() is { IsEmpty: false } sentence)
                    sentences.Add(new(sentence.ToString(), paragraph));
                start = i + 1;
            }
        }

        return [.. sentences];
    }
}
