using Gongkai.Documents.Reports;

namespace Gongkai.Documents.Tests.Wild;

/// <summary>一至四种怪癖随意组合：每格读对，或为 <c>null</c> 且有说明；没有一个数字错而无声。</summary>
public sealed class CombinationTests
{
    private const int Specimens = 600;

    [Fact]
    public void No_combination_of_quirks_makes_a_figure_wrong_in_silence()
    {
        var failures = new List<string>();
        for (var seed = 0; seed < Specimens; seed++)
        {
            var specimen = WildSpecimen.Any(seed);
            var complaints = Verdict.On(specimen.Document(), specimen.Format, ReportReader.Read(specimen.Bytes()), specimen.IsHarmless);
            if (complaints.Count > 0)
                failures.Add($"{specimen}{(specimen.IsHarmless ? " (harmless)" : "")}: {complaints.Count} complaints: {string.Join("; ", complaints.Take(4))}");
        }

        failures.ShouldBeEmpty($"{failures.Count} of {Specimens}");
    }
}
