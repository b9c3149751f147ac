using System.Text.Json;
using Gongkai.Core.Reports;

namespace Gongkai.Cli.Tests.Reports;

public sealed class CompareTests
{
    [Fact]
    public void Two_reports_that_say_the_same_exit_0()
    {
        var outcome = Compare(Samples.Good, Samples.Good, "--json");
        outcome.ExitCode.ShouldBe(0);
        var answer = JsonDocument.Parse(outcome.Output).RootElement;
        answer.GetProperty("cells").GetArrayLength().ShouldBe(0);
        answer.GetProperty("sections").EnumerateArray().ShouldAllBe(section => !section.GetProperty("changed").GetBoolean() && section.GetProperty("similarity").GetDouble() == 1);
        Compare(Samples.Good, Samples.Good).Output.ShouldContain("没有不同");
    }

    [Fact]
    public void A_changed_cell_and_a_changed_sentence_exit_1_and_are_both_named()
    {
        var text = Samples.Good.Section(5)!.Text + "新增一句。";
        var @new = Samples.OneTooMany with { Year = 2024, Sections = [.. Samples.Good.Sections.Select(section => section.Number == 5 ? section with { Text = text } : section)] };

        var outcome = Compare(Samples.Good, @new, "--json");

        outcome.ExitCode.ShouldBe(1);
        outcome.Error.ShouldBeEmpty();
        var answer = JsonDocument.Parse(outcome.Output).RootElement;
        answer.GetProperty("old").EnumerateObject().Select(member => member.Name).ShouldBe(["source", "organ", "year"]);
        answer.GetProperty("new").GetProperty("year").GetInt32().ShouldBe(2024);
        answer.GetProperty("cells").GetRawText().ShouldBe("""[{"cell":"T3.R1.C1","old":452,"new":453}]""");
        var changed = answer.GetProperty("sections").EnumerateArray().Single(section => section.GetProperty("changed").GetBoolean());
        changed.GetProperty("number").GetInt32().ShouldBe(5);
        changed.GetProperty("similarity").GetDouble().ShouldBeInRange(0.8, 0.9999);
        var page = Compare(Samples.Good, @new).Output;
        page.ShouldContain("一、本年新收·自然人");
        page.ShouldContain("＋新增一句。＋");
    }

    [Fact]
    public void A_blank_is_null_and_an_amount_is_a_string()
    {
        var old = Samples.Blank with { Figures = Samples.Blank.Figures.With(CellAddress.Find("T2.R6").ShouldNotBeNull(), 12.50m) };
        JsonDocument.Parse(Compare(old, Samples.Good, "--json").Output).RootElement.GetProperty("cells").GetRawText()
            .ShouldBe("""[{"cell":"T2.R6","old":"12.50","new":"1286.47"},{"cell":"T3.R3.1.C3","old":null,"new":2}]""");
    }

    [Fact]
    public void One_file_or_three_or_a_folder_are_misuse_and_an_unreadable_one_exits_3()
    {
        using var folder = new TemporaryFolder();
        var good = folder.Write("a.json", Samples.Json(Samples.Good));
        Gongkai.Run("report", "compare", good).ExitCode.ShouldBe(2);
        Gongkai.Run("report", "compare", good, good, good).ExitCode.ShouldBe(2);
        Gongkai.Run("report", "compare", good, folder.Path).ExitCode.ShouldBe(2);
        var outcome = Gongkai.Run("report", "compare", good, folder.Write("b.txt", "会议通知"), "--json");
        outcome.ExitCode.ShouldBe(3);
        JsonDocument.Parse(outcome.Output).RootElement.GetProperty("error").GetProperty("code").GetString().ShouldBe("READ-NOT-REPORT");
    }

    private static Outcome Compare(AnnualReport old, AnnualReport @new, params string[] options)
    {
        using var folder = new TemporaryFolder();
        return Gongkai.Run(["report", "compare", folder.Write("旧.json", Samples.Json(old)), folder.Write("新.json", Samples.Json(@new)), .. options]);
    }
}
