using System.Text.Json;

namespace Gongkai.Cli.Tests.Reports;

public sealed class MergeTests
{
    private static readonly string[] Members = ["included", "excluded", "missing", "doubtful"];

    [Fact]
    public void The_sum_is_written_and_lists_what_was_summed()
    {
        using var folder = Units();
        var outcome = Merge(folder, "汇总.json", "--json");

        outcome.ExitCode.ShouldBe(0);
        outcome.Error.ShouldBeEmpty();
        var sum = JsonDocument.Parse(outcome.Output).RootElement;
        sum.GetProperty("proactive").GetProperty("fees").GetProperty("amountWan").GetString().ShouldBe("2572.94");
        sum.GetProperty("requests").GetProperty("rows").GetProperty("newlyReceived")[6].GetInt32().ShouldBe(1078);
        var merged = sum.GetProperty("merged");
        merged.EnumerateObject().Select(member => member.Name).ShouldBe(Members);
        merged.GetProperty("included").EnumerateArray().Select(source => source.GetString()).ShouldBe(["单位/甲局.json", "单位/乙局.json"], ignoreOrder: true);
        merged.GetProperty("missing").ValueKind.ShouldBe(JsonValueKind.Null);
        JsonDocument.Parse(File.ReadAllText(folder["汇总.json"])).RootElement.GetProperty("merged").GetProperty("included").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public void The_sum_reads_back_as_a_report_and_is_not_summed_again_when_it_lies_in_the_folder()
    {
        using var folder = Units();
        Merge(folder, "单位/汇总.json").ExitCode.ShouldBe(0);
        Gongkai.Run("report", "read", folder["单位/汇总.json"], "--json").Objects()[0].GetProperty("year").GetInt32().ShouldBe(2023);
        var again = JsonDocument.Parse(Merge(folder, "单位/汇总.json", "--json").Output).RootElement;
        again.GetProperty("merged").GetProperty("included").GetArrayLength().ShouldBe(2);
    }

    [Theory]
    [InlineData("滨河区甲局、滨河区丙局")]
    [InlineData("名单.txt")]
    [InlineData("名单.json")]
    [InlineData("名单.csv")]
    public void Missing_organs_are_told_from_a_list_or_a_file(string expected)
    {
        using var folder = Units();
        folder.Write("名单.txt", "滨河区甲局\n\n滨河区丙局\n");
        folder.Write("名单.json", """["滨河区甲局","滨河区丙局"]""");
        folder.Write("名单.csv", "机关名称,联系电话\r\n滨河区甲局,1\r\n滨河区丙局,2\r\n");
        var merged = JsonDocument.Parse(Merge(folder, "汇总.json", "--json", "--expect", expected).Output).RootElement.GetProperty("merged");
        merged.GetProperty("missing").EnumerateArray().Select(name => name.GetString()).ShouldBe(["滨河区丙局"]);
        merged.GetProperty("doubtful").EnumerateArray().Single().GetProperty("source").GetString().ShouldBe("单位/乙局.json");
    }

    [Fact]
    public void An_unreadable_file_exits_3_and_the_rest_is_summed()
    {
        using var folder = Units();
        folder.Write("单位/通知.txt", "会议通知");
        var outcome = Merge(folder, "汇总.docx");
        outcome.ExitCode.ShouldBe(3);
        outcome.Output.ShouldContain("计入 2 份，没有计入 1 份");
        outcome.Output.ShouldContain("通知.txt");
        File.Exists(folder["汇总.docx"]).ShouldBeTrue();
    }

    [Fact]
    public void Errors_in_the_units_do_not_change_the_exit_code_but_are_doubtful()
    {
        using var folder = Units();
        folder.Write("单位/丙局.json", Samples.Json(Samples.OneTooMany with { Organ = "滨河区丙局" }));
        var outcome = Merge(folder, "汇总.json", "--json");
        outcome.ExitCode.ShouldBe(0);
        JsonDocument.Parse(outcome.Output).RootElement.GetProperty("merged").GetProperty("doubtful").EnumerateArray()
            .ShouldContain(doubt => doubt.GetProperty("source").GetString() == "单位/丙局.json" && doubt.GetProperty("reason").GetString()!.Contains("CK-T3-ID-C1", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_to_sum_writes_no_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("单位/通知.txt", "会议通知");
        Merge(folder, "汇总.json").ExitCode.ShouldBe(3);
        File.Exists(folder["汇总.json"]).ShouldBeFalse();
        Merge(folder, "汇总.exe").ExitCode.ShouldBe(2);
        Gongkai.Run("report", "merge", folder.Path).ExitCode.ShouldBe(2);
    }

    [Fact]
    public void A_parent_is_held_against_its_units_cell_by_cell_and_for_coverage()
    {
        using var folder = Units();
        Merge(folder, "全区.json").ExitCode.ShouldBe(0);
        var wrong = File.ReadAllText(folder["全区.json"]).Replace("2572.94", "2572.95", StringComparison.Ordinal);
        folder.Write("全区.json", wrong);
        var setting = new Setting { WorkingFolder = folder.Path };
        var outcome = Gongkai.RunWith(setting, "report", "check", "全区.json", "--units", "单位", "--expect", "滨河区甲局、滨河区乙局、滨河区丙局", "--json");
        outcome.ExitCode.ShouldBe(1);
        var findings = outcome.Objects()[0].GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("rule").GetString()!.StartsWith("CK-AGG", StringComparison.Ordinal)).ToList();
        findings.Select(finding => finding.GetProperty("rule").GetString()).ShouldBe(["CK-AGG-T2.R6", "CK-AGG-COVER"]);
        findings[1].GetProperty("message").GetString()!.ShouldContain("滨河区丙局");
        Gongkai.RunWith(setting, "report", "check", "全区.json", "--expect", "甲局").ExitCode.ShouldBe(2);
    }

    private static TemporaryFolder Units()
    {
        var folder = new TemporaryFolder();
        folder.Write("单位/甲局.json", Samples.Json(Samples.Good with { Organ = "滨河区甲局" }));
        folder.Write("单位/乙局.json", Samples.Json(Samples.Good with { Organ = "滨河区乙局" }));
        return folder;
    }

    private static Outcome Merge(TemporaryFolder folder, string output, params string[] options) =>
        Gongkai.RunWith(new Setting { WorkingFolder = folder.Path }, ["report", "merge", "单位", "-o", output, .. options]);
}
