using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports;

namespace Gongkai.Documents.Tests.Wild;

/// <summary>手存的样本（tests/samples/wild）：旁边的 .json 是应读出的机关、年度、数字和各部分文字。</summary>
public sealed class SpecimenTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples", "wild");

    public static TheoryData<string> Names { get; } = new(
        Directory.EnumerateFiles(Folder).Where(file => Path.GetExtension(file) != ".json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_kept_specimen_reads_as_the_json_beside_it(string name)
    {
        var read = Report(name);
        var wanted = Report(name + ".json");
        read.Organ.ShouldBe(wanted.Organ);
        read.Year.ShouldBe(wanted.Year);
        read.PublishedOn.ShouldBe(wanted.PublishedOn);
        read.ProactiveLayout.ShouldBe(wanted.ProactiveLayout);
        read.RequestLayout.ShouldBe(wanted.RequestLayout);
        Figures(read).ShouldBe(Figures(wanted));
        read.Sections.Select(section => $"{section.Number} {section.Text}").ShouldBe(wanted.Sections.Select(section => $"{section.Number} {section.Text}"));
    }

    private static AnnualReport Report(string name) =>
        ReportReader.Read(File.ReadAllBytes(Path.Combine(Folder, name))).ShouldBeOfType<Recognised>(name).Report;

    private static IEnumerable<string> Figures(AnnualReport report) =>
        CellAddress.All.Select(address => $"{address} = {report.Figures[address]?.ToString("0.######") ?? "null"}");
}
