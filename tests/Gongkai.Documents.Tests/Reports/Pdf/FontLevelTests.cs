using Gongkai.Documents.Reports.Readers.Pdf;

namespace Gongkai.Documents.Tests.Reports.Pdf;

/// <summary>横放的页上字框偏了多少，由同一行里紧挨着的数和字量出来。</summary>
public sealed class FontLevelTests
{
    private const double Size = 10;

    [Fact]
    public void Labels_that_hang_low_are_raised_to_their_figures()
    {
        var words = Rows(5, offset: 9).ToList();

        FontLevel.IsUneven(words).ShouldBeTrue();
        var offset = FontLevel.Offset([words]).ShouldNotBeNull();
        offset.ShouldBe(0.9, 0.001);
        FontLevel.Level(words[1], offset).Box.CenterY.ShouldBe(words[0].Box.CenterY, 0.001);
        FontLevel.Level(words[0], offset).ShouldBe(words[0]);
    }

    [Fact]
    public void Two_places_are_not_enough_to_tell() => FontLevel.Offset([Rows(2, offset: 9).ToList()]).ShouldBeNull();

    [Fact]
    public void Fonts_that_agree_are_left_alone() =>
        FontLevel.IsUneven([.. Rows(5, offset: 0).Select(word => word with { Box = word.Box with { Top = word.Box.CenterY - 5, Bottom = word.Box.CenterY + 5 } })]).ShouldBeFalse();

    /// <summary>“1.”和后面的标签：标签的字框高两倍半，低了 <paramref name="offset"/> 点。</summary>
    private static IEnumerable<PdfWord> Rows(int count, double offset)
    {
        for (var row = 0; row < count; row++)
        {
            var y = 100 + (row * 30);
            yield return new("1.", new(50, y - 5, 60, y + 5));
            yield return new("国家", new(61, y + offset - 13, 61 + (2 * Size), y + offset + 13));
        }
    }
}
