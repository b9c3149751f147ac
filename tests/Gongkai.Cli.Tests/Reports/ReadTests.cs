using Gongkai.Core.Reports;
using Gongkai.Tests;

namespace Gongkai.Cli.Tests.Reports;

public sealed class ReadTests
{
    private static readonly string[] Members =
    [
        "schema", "source", "publishedOn", "organ", "year", "format", "layouts", "absentRows", "sections", "proactive", "requests", "remedies", "notes",
    ];

    [Fact]
    public void One_file_is_an_array_of_one_report_object()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("滨河区 年报.json", Samples.Json(Samples.Good));

        var outcome = Gongkai.Run("report", "read", path, "--json");

        outcome.ExitCode.ShouldBe(0);
        outcome.Error.ShouldBeEmpty();
        var report = outcome.Objects().ShouldHaveSingleItem();
        report.EnumerateObject().Select(member => member.Name).ShouldBe(Members);
        report.GetProperty("source").GetString().ShouldBe(path);
        report.GetProperty("organ").GetString().ShouldBe("云川市滨河区人民政府");
        report.GetProperty("requests").GetProperty("rows").EnumerateObject().Select(row => row.Name)
            .ShouldBe(RequestRow.All.Select(row => row.Key));
        report.GetProperty("proactive").GetProperty("fees").GetProperty("amountWan").GetString().ShouldBe("1286.47");
    }

    [Fact]
    public void Json_output_is_UTF8_without_a_mark_and_does_not_escape_Chinese()
    {
        var outcome = Gongkai.RunWith(new Setting { Input = Samples.Json(Samples.Good) }, "report", "read", "--json", "-");

        outcome.Output[0].ShouldBe('[');
        outcome.Output.ShouldContain("云川市滨河区人民政府");
        outcome.Objects().ShouldHaveSingleItem().GetProperty("source").GetString().ShouldBe("-");
    }

    [Fact]
    public void A_report_is_shown_to_people_as_three_tables()
    {
        using var folder = new TemporaryFolder();
        folder.Write("滨河区.json", Samples.Json(Samples.Blank));

        var outcome = Gongkai.RunWith(new Setting { WorkingFolder = folder.Path }, "report", "read", "滨河区.json");

        outcome.ExitCode.ShouldBe(0);
        outcome.Error.ShouldBeEmpty();
        ApprovedText.ShouldMatch(outcome.Output, "tests", "samples", "cli", "read-district.txt");
    }

    [Fact]
    public void One_bad_file_among_good_ones_is_3_and_the_others_are_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("1.json", Samples.Json(Samples.Good));
        folder.Write("2.json", "{ 不是年报");
        folder.Write("3.json", Samples.Json(Samples.Good));

        var outcome = Gongkai.Run("report", "read", folder.Path, "--json");

        outcome.ExitCode.ShouldBe(3);
        outcome.Objects().Select(each => each.TryGetProperty("error", out _)).ShouldBe([false, true, false]);
        outcome.Error.ShouldContain("2.json");
    }

    [Fact]
    public void Three_hundred_files_come_out_in_order()
    {
        using var folder = new TemporaryFolder();
        var json = Samples.Json(Samples.Good);
        var names = Enumerable.Range(1, 300).Select(number => $"{number:D3} 街道.json").ToList();
        foreach (var name in names)
            folder.Write(name, name.StartsWith("15", StringComparison.Ordinal) ? [.. json, .. new byte[2_000_000].Select(_ => (byte)' ')] : json);

        var outcome = Gongkai.Run("report", "read", folder.Path, "--json");

        outcome.ExitCode.ShouldBe(0);
        outcome.Objects().Select(each => Path.GetFileName(each.GetProperty("source").GetString())).ShouldBe(names);
    }

    [Fact]
    public void A_pattern_that_the_shell_left_alone_is_matched_here()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "b.json", "a.json", "~$a.json", "c.txt" })
            folder.Write(name, Samples.Json(Samples.Good));

        var outcome = Gongkai.RunWith(new Setting { WorkingFolder = folder.Path }, "report", "read", "*.json", "--json");

        outcome.Objects().Select(each => each.GetProperty("source").GetString()).ShouldBe(["a.json", "b.json"]);
    }

    [Fact]
    public void Redirected_output_has_no_colour_codes_and_no_control_characters_of_the_document()
    {
        var hostile = Samples.Good with { Organ = "\e[31m红\a区\u202E" };

        var outcome = Gongkai.RunWith(
            new Setting { Input = Samples.Json(hostile), Environment = new() { ["TERM"] = "xterm-256color" } }, "report", "read", "-");

        outcome.Output.ShouldContain("红");
        outcome.Output.Where(c => char.IsControl(c) && c != '\n' || c == '\u202E').ShouldBeEmpty();
    }

    [Fact]
    public void Several_operands_are_read_in_the_order_given()
    {
        using var folder = new TemporaryFolder();
        var (b, a) = (folder.Write("b.json", Samples.Json(Samples.Good)), folder.Write("a.json", Samples.Json(Samples.Good)));

        Gongkai.Run("report", "read", "--json", b, a, b).Objects()
            .Select(each => each.GetProperty("source").GetString()).ShouldBe([b, a, b]);
    }
}
