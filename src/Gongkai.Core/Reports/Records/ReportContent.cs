using System.Collections.Immutable;
using Gongkai.Core.Reports.Prose;

namespace Gongkai.Core.Reports.Records;

/// <summary>一稿年报的内容：引言、各部分文字、各单元格的数字、表的版式、对警告的说明。机关名称、年度不在其中：它们属于档案。</summary>
/// <param name="Preface">引言；没有则为空串。文字里可以引用表里的数字，如 <c>{T3.R1.C7}</c>。</param>
/// <param name="Sections">各部分，序号 1–6，由小到大，不重复；文字里可以引用表里的数字。</param>
/// <param name="Cells">有数字的单元格，按地址（如 <c>T3.R1.C7</c>）；空白的不在其中。金额以万元计。</param>
/// <param name="Explanations">对警告的说明，随年报走。</param>
public sealed record ReportContent(
    string Preface,
    IReadOnlyList<ReportPassage> Sections,
    IReadOnlyDictionary<string, decimal> Cells,
    TableLayout ProactiveLayout,
    TableLayout RequestLayout,
    IReadOnlyList<Explanation> Explanations)
{
    /// <summary>六部分俱在、文字与数字全部空白的一稿，现行版式。</summary>
    public static ReportContent Blank { get; } = new(
        "",
        [.. Section.StatutoryTitles.Select((title, index) => new ReportPassage(index + 1, title, ""))],
        ImmutableSortedDictionary<string, decimal>.Empty,
        TableLayout.Of2021,
        TableLayout.Of2021,
        []);

    /// <summary>由读来的年报；数字、文字照原样，读不出的空白。</summary>
    public static ReportContent Of(AnnualReport report) => new(
        report.Preface,
        [.. report.Sections.GroupBy(section => section.Number).OrderBy(group => group.Key).Select(group => new ReportPassage(
            group.Key, group.First().Title, string.Join('\n', group.Select(section => section.Text).Where(text => text.Length > 0))))],
        report.Figures.Filled.ToImmutableSortedDictionary(cell => cell.Key.Text, cell => cell.Value, StringComparer.Ordinal),
        report.ProactiveLayout,
        report.RequestLayout,
        []);

    /// <summary>一格的数字；空白为 <c>null</c>，版式没有的行为 0。</summary>
    public decimal? Figure(CellAddress cell) =>
        Cells.TryGetValue(cell.Text, out var value) ? value : RequestLayout.IsAbsent(cell) ? 0 : null;

    /// <summary>引言（0）或一个部分的文字，代入此刻的数字；没有这一部分则为空。</summary>
    public ReferringText Prose(int number) => ReferringText.Of(TextOf(number), Figure);

    /// <summary>文字都已代入数字、不再有引用的同一份内容：公布的版次就是这样定下来的。</summary>
    public ReportContent Resolved() => this with
    {
        Preface = Prose(0).Text,
        Sections = [.. Sections.Select(section => section with { Text = Prose(section.Number).Text })],
    };

    /// <summary>引言（0）或一个部分存下的文字；没有这一部分则为空串。</summary>
    public string TextOf(int number) => number == 0 ? Preface : Sections.FirstOrDefault(section => section.Number == number)?.Text ?? "";

    /// <summary>换掉引言（0）或一个部分的文字。</summary>
    public ReportContent WithText(int number, string text) => number == 0
        ? this with { Preface = text }
        : this with { Sections = [.. Sections.Select(section => section.Number == number ? section with { Text = text } : section)] };

    /// <summary>成为一份年报，供核对、比对、导出；文字里的引用都代入此刻的数字。</summary>
    /// <param name="organ">机关全称。</param>
    /// <param name="publishedOn">公布日期；没有公布的为 <c>null</c>。</param>
    public AnnualReport ToReport(string organ, int year, DateOnly? publishedOn) => new()
    {
        Organ = organ,
        Year = year,
        PublishedOn = publishedOn,
        ProactiveLayout = ProactiveLayout,
        RequestLayout = RequestLayout,
        Preface = Prose(0).Text,
        Sections = [.. Sections.Select(passage => new Section(passage.Number, passage.Title, Prose(passage.Number).Text))],
        Figures = Figures.Of(
            from cell in Cells
            let address = CellAddress.Find(cell.Key)
            where address is not null
            select KeyValuePair.Create(address, (decimal?)cell.Value)),
    };

    /// <summary>两稿的内容相同。</summary>
    public bool IsSameAs(ReportContent other) =>
        Preface == other.Preface && Sections.SequenceEqual(other.Sections) && Explanations.SequenceEqual(other.Explanations)
        && (ProactiveLayout, RequestLayout) == (other.ProactiveLayout, other.RequestLayout)
        && Cells.Count == other.Cells.Count
        && Cells.All(cell => other.Cells.TryGetValue(cell.Key, out var value) && value == cell.Value);

    /// <summary>对一个规则实例的说明；没有则为 <c>null</c>。</summary>
    public string? ExplanationOf(string rule) => Explanations.FirstOrDefault(one => one.Rule == rule)?.Text;
}

/// <summary>一稿内容推出来的、不随它入账的。</summary>
public static class ReportContentProse
{
    extension(ReportContent content)
    {
        /// <summary>引言（0）和各部分，依次，代入此刻的数字。</summary>
        public IEnumerable<(int Number, ReferringText Text)> AllProse => content.Sections.Select(section => section.Number).Prepend(0).Select(number => (number, content.Prose(number)));
    }
}

/// <summary>年报的一个部分：序号（1–6）、不带序号的标题、文字（段落以 <c>\n</c> 分隔）。</summary>
public sealed record ReportPassage(int Number, string Title, string Text);

/// <summary>对一条警告的说明：规则实例的编号、说明。</summary>
public sealed record Explanation(string Rule, string Text);
