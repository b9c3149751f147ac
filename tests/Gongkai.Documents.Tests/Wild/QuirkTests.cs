using Gongkai.Documents.Reports;
using Gongkai.Documents.Tests.Wild.Quirks;

namespace Gongkai.Documents.Tests.Wild;

/// <summary>每种怪癖 × 每种格式，逐格核对。</summary>
public sealed class QuirkTests
{
    private static readonly WildFormat[] Formats = [.. Enum.GetValues<WildFormat>().Where(format => int.IsPow2((int)format))];

    public static TheoryData<string, string> EveryQuirkInEveryFormat { get; } = new(
        from quirk in WildQuirks.All
        from format in Formats
        where quirk.Formats.HasFlag(format)
        select (quirk.Name, format.ToString()));

    [Theory]
    [MemberData(nameof(EveryQuirkInEveryFormat))]
    public void Every_cell_is_right_or_said_to_be_lost(string quirk, string format)
    {
        foreach (var seed in new[] { 3, 11, 20 })
        {
            var specimen = new WildSpecimen(seed, Enum.Parse<WildFormat>(format), [WildQuirks.Find(quirk)]);
            var document = specimen.Document();
            var reading = ReportReader.Read(specimen.Bytes());
            Verdict.On(document, specimen.Format, reading, specimen.IsHarmless).ShouldBeEmpty($"{specimen}");
        }
    }

    [Fact]
    public void Every_quirk_has_a_name_of_its_own_and_a_sentence()
    {
        WildQuirks.All.Select(quirk => quirk.Name).ShouldBeUnique();
        WildQuirks.All.ShouldAllBe(quirk => quirk.Sentence.Length > 0);
    }
}
