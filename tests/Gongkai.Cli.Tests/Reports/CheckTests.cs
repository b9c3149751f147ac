using System.Text;
using System.Text.RegularExpressions;
using Gongkai.Core.Reports;
using Gongkai.Tests;
using Gongkai.Documents.Sheets;

namespace Gongkai.Cli.Tests.Reports;

public sealed class CheckTests
{
    private static readonly string[] Members = ["source", "organ", "year", "passed", "failed", "notApplicable", "findings"];
    private static readonly string[] FindingMembers = ["rule", "severity", "cells", "expected", "actual", "message"];

    [Fact]
    public void A_consistent_report_exits_0() => Check(Samples.Good).ExitCode.ShouldBe(0);

    [Fact]
    public void A_report_with_an_error_exits_1_and_names_the_cells()
    {
        var outcome = Check(Samples.OneTooMany, "--json");

        outcome.ExitCode.ShouldBe(1);
        outcome.Error.ShouldBeEmpty();
        var check = outcome.Objects().ShouldHaveSingleItem();
        check.EnumerateObject().Select(member => member.Name).ShouldBe(Members);
        var finding = check.GetProperty("findings").EnumerateArray().Single(each => each.GetProperty("rule").GetString() == "CK-T3-ID-C1");
        finding.EnumerateObject().Select(member => member.Name).ShouldBe(FindingMembers);
        finding.GetProperty("severity").GetString().ShouldBe("error");
        finding.GetProperty("cells").EnumerateArray().Select(cell => cell.GetString())
            .ShouldBe(["T3.R1.C1", "T3.R2.C1", "T3.R3.7.C1", "T3.R4.C1"]);
    }

    [Fact]
    public void An_unreadable_file_outweighs_an_error()
    {
        using var folder = new TemporaryFolder();
        folder.Write("1.json", Samples.Json(Samples.OneTooMany));
        folder.Write("2.txt", "会议通知");

        var outcome = Gongkai.Run("report", "check", folder.Path, "--json");

        outcome.ExitCode.ShouldBe(3);
        outcome.Objects().Count.ShouldBe(2);
    }

    [Fact]
    public void Findings_are_shown_to_people_with_their_arithmetic()
    {
        using var folder = new TemporaryFolder();
        folder.Write("1 没有错误.json", Samples.Json(Samples.Good));
        folder.Write("2 多填一件.json", Samples.Json(Samples.OneTooMany));
        folder.Write("3 空着一格.json", Samples.Json(Samples.Blank));
        folder.Write("4 不是年报.json", "{}");

        var outcome = Gongkai.RunWith(new Setting { WorkingFolder = folder.Path }, "report", "check", "*.json");

        outcome.ExitCode.ShouldBe(3);
        ApprovedText.ShouldMatch(WithoutTotals(outcome.Output), "tests", "samples", "cli", "check-district.txt");
    }

    [Theory]
    [InlineData("county", 1)]
    [InlineData("prefecture", 0)]
    public void The_level_decides_who_may_make_rules(string level, int exitCode)
    {
        var figures = Samples.Good.Figures;
        foreach (var cell in new[] { "T2.R1.C1", "T2.R1.C3" })
            figures = figures.With(CellAddress.Find(cell).ShouldNotBeNull(), 1);

        var outcome = Check(Samples.Good with { Organ = "云川市人民政府", Figures = figures }, "--level", level, "--json");

        outcome.ExitCode.ShouldBe(exitCode);
        outcome.Output.Contains("\"CK-LEG-RULES\",\"severity\":\"error\"", StringComparison.Ordinal).ShouldBe(exitCode == 1);
    }

    [Theory]
    [InlineData("national")]
    [InlineData("province")]
    [InlineData("department")]
    [InlineData("town")]
    [InlineData("street")]
    [InlineData("街道")]
    public void Each_level_is_accepted(string level) => Check(Samples.Good, "--level", level).ExitCode.ShouldBe(0);

    [Fact]
    public void The_previous_year_is_compared()
    {
        using var folder = new TemporaryFolder();
        var previous = folder.Write("2022.json", Samples.Json(Samples.With("T3.R4.C7", 20) with { Year = 2022 }));

        var outcome = Check(Samples.Good, "--previous", previous, "--json");

        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldContain("CK-YOY-T3-C7");
    }

    [Fact]
    public void A_report_that_is_not_of_the_year_before_is_doubted_aloud()
    {
        using var folder = new TemporaryFolder();
        var previous = folder.Write("2020.json", Samples.Json(Samples.Good with { Year = 2020 }));

        var outcome = Check(Samples.Good, "--previous", previous, "--json");

        outcome.ExitCode.ShouldBe(0);
        outcome.Error.ShouldContain("--previous 是 2020 年度的年报，不是 2023 年度的上一年");
    }

    [Fact]
    public void A_previous_report_of_another_organ_is_doubted_aloud()
    {
        using var folder = new TemporaryFolder();
        var previous = folder.Write("2022.json", Samples.Json(Samples.Good with { Year = 2022, Organ = "云川市河东区人民政府" }));

        Check(Samples.Good, "--previous", previous).Error.ShouldContain("请确认是同一机关");
    }

    [Fact]
    public void A_missing_previous_report_is_3_and_the_file_itself_is_still_checked()
    {
        var outcome = Check(Samples.Good, "--previous", "没有.json", "--json");

        outcome.ExitCode.ShouldBe(3);
        outcome.Objects().ShouldHaveSingleItem().GetProperty("passed").GetInt32().ShouldBeGreaterThan(39);
        outcome.Error.ShouldContain("没有.json");
    }

    [Fact]
    public void A_folder_is_no_previous_report()
    {
        using var folder = new TemporaryFolder();

        Check(Samples.Good, "--previous", folder.Path).ExitCode.ShouldBe(2);
    }

    [Fact]
    public void Findings_are_saved_for_a_spreadsheet()
    {
        using var folder = new TemporaryFolder();
        folder.Write("1.json", Samples.Json(Samples.OneTooMany with { Organ = "=HYPERLINK(\"http://x\",\"点\")" }));
        folder.Write("2.json", Samples.Json(Samples.Good));
        folder.Write("3.json", "{}");

        var outcome = Gongkai.RunWith(new Setting { WorkingFolder = folder.Path }, "report", "check", "*.json", "-o", "结论.csv");

        outcome.ExitCode.ShouldBe(3);
        outcome.Error.ShouldContain("结论已存到 结论.csv");
        var bytes = File.ReadAllBytes(folder["结论.csv"]);
        bytes[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        lines[0].ShouldBe("文件,机关,年度,规则,级别,单元格,应为,实为,说明");
        lines[1].ShouldStartWith("1.json,\"'=HYPERLINK(\"\"http://x\"\",\"\"点\"\")\",2023,CK-T3-ID-C1,错误,T3.R1.C1 T3.R2.C1 T3.R3.7.C1 T3.R4.C1,464,463,");
        lines.ShouldContain("2.json,云川市滨河区人民政府,2023,,通过,,,,");
        lines[^2].ShouldStartWith("3.json,,,READ-");
        Directory.GetFiles(folder.Path).Length.ShouldBe(4);
    }

    [Fact]
    public void Findings_are_saved_as_a_workbook_with_the_same_columns()
    {
        using var folder = new TemporaryFolder();
        folder.Write("1.json", Samples.Json(Samples.OneTooMany with { Organ = "=HYPERLINK(\"http://x\",\"点\")" }));
        folder.Write("2.json", Samples.Json(Samples.Good));

        Gongkai.RunWith(new Setting { WorkingFolder = folder.Path }, "report", "check", "1.json", "2.json", "-o", "结论.xlsx").ExitCode.ShouldBe(1);

        var rows = SheetReader.Read(File.ReadAllBytes(folder["结论.xlsx"])).Sheets.Single().Rows;
        string.Join(',', rows[0].Cells).ShouldBe("文件,机关,年度,规则,级别,单元格,应为,实为,说明");
        rows[1].Cells.Take(5).ShouldBe(["1.json", "=HYPERLINK(\"http://x\",\"点\")", "2023", "CK-T3-ID-C1", "错误"]);
        rows[^1].Cells.ShouldBe(["2.json", "云川市滨河区人民政府", "2023", null, "通过"]);
    }

    [Fact]
    public void Findings_are_saved_as_the_same_JSON()
    {
        using var folder = new TemporaryFolder();
        folder.Write("1.json", Samples.Json(Samples.OneTooMany));

        var outcome = Gongkai.RunWith(new Setting { WorkingFolder = folder.Path }, "report", "check", "1.json", "--json", "--output=结论.json");

        File.ReadAllText(folder["结论.json"]).ShouldBe(outcome.Output);
    }

    [Fact]
    public void Findings_of_the_last_run_are_not_read_as_a_report_by_the_next()
    {
        using var folder = new TemporaryFolder();
        folder.Write("1.json", Samples.Json(Samples.Good));
        string[] command = ["report", "check", ".", "-o", "结论.csv"];

        for (var run = 0; run < 2; run++)
            Gongkai.RunWith(new Setting { WorkingFolder = folder.Path }, command).ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("结论.docx", "请用 .xlsx、.csv")]
    [InlineData("结论", "没有扩展名")]
    [InlineData("没有的文件夹/结论.csv", "没有“没有的文件夹”这个文件夹")]
    public void Findings_that_cannot_be_saved_are_refused_before_any_work(string path, string message)
    {
        var outcome = Check(Samples.Good, "-o", path);

        outcome.ExitCode.ShouldBe(2);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldContain(message);
    }

    [Fact]
    public void People_and_programs_are_given_the_same_totals()
    {
        var totals = Check(Samples.OneTooMany, "--json").Objects()[0];
        int Total(string name) => totals.GetProperty(name).GetInt32();

        Check(Samples.OneTooMany).Output.ShouldContain(
            $"核对 {Total("passed") + Total("failed") + Total("notApplicable")} 项：通过 {Total("passed")}，未通过 {Total("failed")}，不适用 {Total("notApplicable")}\n");
    }

    /// <summary>每多一条规则，总数就变；经认可的文字里不留总数。</summary>
    private static string WithoutTotals(string output) =>
        Regex.Replace(output, "(?<what>核对|通过|不适用) [0-9]+(?<after> 项|，未|\n)", "${what} N${after}", RegexOptions.NonBacktracking);

    private static Outcome Check(AnnualReport report, params string[] options) =>
        Gongkai.RunWith(new Setting { Input = Samples.Json(report) }, ["report", "check", "-", .. options]);
}
