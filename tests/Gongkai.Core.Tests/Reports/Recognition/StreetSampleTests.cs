using System.Collections.Immutable;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Core.Tests.Reports.Recognition;

public sealed class StreetSampleTests
{
    [Fact]
    public void The_real_street_report_reads_with_every_cell_right()
    {
        if (Sample() is not { } text)
            return;
        var report = Blocks.Read(Split(text));
        report.Organ.ShouldBe("西工区金谷园街道办事处");
        report.Year.ShouldBe(2023);
        report.ProactiveLayout.ShouldBe(TableLayout.Of2021);
        report.RequestLayout.ShouldBe(TableLayout.Of2021);
        report.ShouldHold(CellAddress.All.Where(a => a.Table != StatutoryTable.T2019).ToDictionary(a => a, _ => (decimal?)0));
        report.Sections.Select(section => section.Number).ShouldBe([1, 2, 3, 4, 5, 6]);
        report.Sections.Select(section => section.Title).ShouldBe(Section.StatutoryTitles);
        report.Section(2)!.Text.ShouldBe("");
        report.Section(6)!.Text.ShouldBe("无");
        report.Notes.ShouldBeEmpty();
    }

    /// <summary>相邻的带制表符的行是一张表，其余是段落。</summary>
    private static SourceDocument Split(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var table = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Append(""))
        {
            if (line.Contains('\t'))
            {
                table.Add(line);
                continue;
            }

            if (table.Count > 0)
                blocks.Add(Blocks.Tabbed([.. table]));
            table.Clear();
            if (line.Trim().Length > 0)
                blocks.Add(Blocks.P(line));
        }

        return new(blocks.ToImmutable());
    }

    private static string? Sample()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "samples", "street-annual-report-2023.txt");
            if (File.Exists(file))
                return File.ReadAllText(file);
        }

        return null;
    }
}
