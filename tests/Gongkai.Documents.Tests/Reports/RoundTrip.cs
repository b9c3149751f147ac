using Gongkai.Core.Reports;

namespace Gongkai.Documents.Tests.Reports;

/// <summary>写出再读回，逐项比较；金额连小数位也要相同。</summary>
internal static class RoundTrip
{
    public static void ShouldSayTheSameAs(this AnnualReport actual, AnnualReport expected)
    {
        actual.Organ.ShouldBe(expected.Organ);
        actual.Year.ShouldBe(expected.Year);
        actual.PublishedOn.ShouldBe(expected.PublishedOn);
        actual.ProactiveLayout.ShouldBe(expected.ProactiveLayout);
        actual.RequestLayout.ShouldBe(expected.RequestLayout);
        actual.Preface.ShouldBe(expected.Preface);
        actual.Sections.Select(Facts).ShouldBe(expected.Sections.Select(Facts));
        Cells(actual).ShouldBe(Cells(expected));
    }

    private static (int, string, string) Facts(Section section) => (section.Number, section.Title, section.Text);

    private static IEnumerable<string> Cells(AnnualReport report) =>
        CellAddress.All.Select(cell => FormattableString.Invariant($"{cell} = {report.Figures[cell]}"));
}
