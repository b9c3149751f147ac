using Gongkai.Core.Reports;

namespace Gongkai.Documents.Tests.Reports;

/// <summary>写出再读回，逐项比较；金额连小数位也要相同。</summary>
internal static class RoundTrip
{
    /// <param name="spaced">空格和分段也要相同；PDF 里中西文之间的空隙是排版还是空格，排满一行的段落是不是到此为止，印出来分不清。</param>
    public static void ShouldSayTheSameAs(this AnnualReport actual, AnnualReport expected, bool spaced = true)
    {
        actual.Organ.ShouldBe(expected.Organ);
        actual.Year.ShouldBe(expected.Year);
        actual.PublishedOn.ShouldBe(expected.PublishedOn);
        actual.ProactiveLayout.ShouldBe(expected.ProactiveLayout);
        actual.RequestLayout.ShouldBe(expected.RequestLayout);
        Spaced(actual.Preface).ShouldBe(Spaced(expected.Preface));
        actual.Sections.Select(Facts).ShouldBe(expected.Sections.Select(Facts));
        Cells(actual).ShouldBe(Cells(expected));

        (int, string, string) Facts(Section section) => (section.Number, section.Title, Spaced(section.Text));

        string Spaced(string text) => spaced ? text : string.Concat(text.Where(c => c is not (' ' or '\n')));
    }

    /// <summary>三张表的版式和每一格都相同；折成几行又无从核对的数可以留空，但要有说明。文字另比。</summary>
    public static void ShouldHoldTheFiguresOf(this AnnualReport actual, AnnualReport expected, string which)
    {
        (actual.ProactiveLayout, actual.RequestLayout).ShouldBe((expected.ProactiveLayout, expected.RequestLayout), which);
        var wrapped = actual.Notes.Where(note => note.Code is "FIGURE-WRAPPED" or "FIGURE-UNREADABLE").Select(note => note.Where).ToHashSet(StringComparer.Ordinal);
        var wrong = CellAddress.All.Where(cell => actual.Figures[cell] != expected.Figures[cell] && !(actual.Figures[cell] is null && wrapped.Contains(cell.Text)));
        wrong.Select(cell => $"{cell}: {actual.Figures[cell]}, wanted {expected.Figures[cell]}").ShouldBeEmpty($"{which}: {string.Join("; ", actual.Notes.Take(5).Select(note => note.Where + note.Message))}");
    }

    /// <summary>纸面上能有的都相同：空格和段落的分合在纸上看不出来，文字不计空白地比。</summary>
    public static void ShouldPrintTheSameAs(this AnnualReport actual, AnnualReport expected)
    {
        (actual.Organ, actual.Year, actual.PublishedOn).ShouldBe((expected.Organ, expected.Year, expected.PublishedOn));
        (actual.ProactiveLayout, actual.RequestLayout).ShouldBe((expected.ProactiveLayout, expected.RequestLayout));
        Squeezed(actual.Preface).ShouldBe(Squeezed(expected.Preface));
        actual.Sections.Select(section => (section.Number, section.Title, Squeezed(section.Text))).ShouldBe(expected.Sections.Select(section => (section.Number, section.Title, Squeezed(section.Text))));
        Cells(actual).ShouldBe(Cells(expected));
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static IEnumerable<string> Cells(AnnualReport report) =>
        CellAddress.All.Select(cell => FormattableString.Invariant($"{cell} = {report.Figures[cell]}"));
}
