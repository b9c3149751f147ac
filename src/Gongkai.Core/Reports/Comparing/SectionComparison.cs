using System.Collections.Immutable;
using Gongkai.Core.Reports.Checks;

namespace Gongkai.Core.Reports.Comparing;

/// <summary>一个部分的比对：文字的相似度和不同之处。</summary>
/// <param name="Number">部分的序号；0 为引言。</param>
/// <param name="Similarity">0（毫不相同）到 1（只有标点、空白不同，或完全相同）。</param>
/// <param name="IsChanged">标题或文字有任何不同；汉字旁边的空格多少不算。</param>
/// <param name="Changes">不同之处，按次序。</param>
public sealed record SectionComparison(int Number, double Similarity, bool IsChanged, ImmutableArray<TextChange> Changes)
{
    internal static SectionComparison Of(int number, SectionText? old, SectionText? @new)
    {
        if (old is null || @new is null)
            return new(number, 0, IsChanged: true, TextChange.Between(old?.Text ?? "", @new?.Text ?? ""));
        return new(number, old.Text == @new.Text ? 1 : TextSimilarity.Of(old.Text, @new.Text), old != @new, TextChange.Between(old.Text, @new.Text));
    }
}

/// <summary>一个部分的标题和文字，去掉不算不同的空白；同一序号有几段的接在一起。</summary>
internal sealed record SectionText(string Title, string Text)
{
    public static SectionText? Of(AnnualReport report, int number)
    {
        Section[] sections = [.. report.Sections.Where(section => section.Number == number)];
        return sections.Length == 0 ? null : new(Spaces.Without(sections[0].Title), Spaces.Without(string.Join('\n', sections.Select(section => section.Text))));
    }

    public static SectionText OfPreface(AnnualReport report) => new("", Spaces.Without(report.Preface));
}
