using System.Text.Json;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Tests;

namespace Gongkai.Cli.Tests.Organs;

public sealed class ImportTests(PostgresCluster cluster)
{
    private const string Heading = "机关代码,名称,层级,上级机关代码,地址标识,联系电话\n";

    [Fact]
    public async Task A_district_with_30_organs_is_imported_in_one_go_while_the_server_runs()
    {
        await using var served = await ServedPlatform.Open();
        var file = served.Folder.Write("机关.csv", District(30));

        var outcome = served.Run("organ", "import", file);

        outcome.Error.ShouldBeEmpty();
        outcome.Output.ShouldEndWith("已导入：设立机关 30 件。\n");
        outcome.ExitCode.ShouldBe(0);
        var (_, tree) = await served.Platform.Look(TestContext.Current.CancellationToken);
        tree.Below(tree.At("binhe")!.Id, served.Platform.Today).Count().ShouldBe(29);
    }

    [Fact]
    public async Task Mistakes_are_reported_row_by_row_and_nothing_is_stored()
    {
        await using var served = await ServedPlatform.Open();
        var file = served.Folder.Write("机关.csv", $"""
            {Heading}DEMO1,云川市滨河区人民政府,县级,,binhe,0379-63312345
            DEMO2,云川市滨河区民政局,局级,DEMO1,minzheng,13800138000
            DEMO3,云川市滨河区教育局,政府部门,DEMO9,jiaoyu,
            """);

        var outcome = served.Run("organ", "import", file);

        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldContain("第 3 行　层级　〔ORG-NATURE〕层级“局级”认不得");
        outcome.Output.ShouldContain("第 3 行　联系电话　〔PII-MOBILE〕");
        outcome.Output.ShouldContain("第 4 行　上级机关　〔ORG-PARENT〕上级机关“DEMO9”不在平台上");
        outcome.Output.ShouldNotContain("13800138000");
        outcome.Output.ShouldEndWith("没有导入，平台上什么也没有改。请改正以上各处，再导入一次。\n");
        (await served.Platform.Look(TestContext.Current.CancellationToken)).Tree.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dry_run_says_what_would_be_done_and_does_not_do_it()
    {
        await using var served = await ServedPlatform.Open();
        var file = served.Folder.Write("机关.csv", District(3));

        var outcome = served.Run("organ", "import", file, "--dry-run");

        outcome.ExitCode.ShouldBe(0);
        outcome.Output.ShouldContain("第 2 行　设立机关　云川市滨河区人民政府");
        outcome.Output.ShouldEndWith("可以导入：设立机关 3 件。只是核对，没有保存。\n");
        (await served.Platform.Look(TestContext.Current.CancellationToken)).Tree.All.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("机关.xlsx")]
    [InlineData("机关.json")]
    public async Task What_was_exported_imports_as_nothing_and_a_change_as_that_change(string name)
    {
        await using var served = await ServedPlatform.Open();
        served.Run("organ", "import", served.Folder.Write("机关.csv", District(5))).ExitCode.ShouldBe(0);

        served.Run("organ", "export", served.Folder[name]).Output.ShouldBe($"已写出 {served.Folder[name]}：5 个机关，0 个科室\n");
        served.Run("organ", "import", served.Folder[name]).Output.ShouldEndWith("与平台上相同，不用导入。\n");

        var change = served.Folder.Write("改.json", """[{"code": "DEMO2", "name": "云川市滨河区青禾镇人民政府", "level": "乡镇"}]""");
        var report = JsonDocument.Parse(served.Run("organ", "import", change, "--json").Output).RootElement;
        report.GetProperty("stored").GetBoolean().ShouldBeTrue();
        report.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("act").GetString()).ShouldBe(["organ.rename", "organ.reclassify"]);
        report.GetProperty("steps")[0].GetProperty("changes")[0].GetProperty("after").GetString().ShouldBe("云川市滨河区青禾镇人民政府");
    }

    [Fact]
    public async Task The_ledger_says_that_it_was_the_command_line_and_why()
    {
        await using var served = await ServedPlatform.Open();
        served.Run("organ", "import", served.Folder.Write("机关.csv", District(1)), "--reason", "机构改革", "--on", "2024-03-20").ExitCode.ShouldBe(0);

        using var exported = new MemoryStream();
        var (_, tree) = await served.Platform.Look(TestContext.Current.CancellationToken);
        tree.Find(1)!.Since.ShouldBe(new DateOnly(2024, 3, 20));
        await served.Platform.Audit.Export(exported, stop: TestContext.Current.CancellationToken);
        var text = System.Text.Encoding.UTF8.GetString(exported.ToArray());
        text.ShouldContain("command-line");
        text.ShouldContain("机构改革");
    }

    [Fact]
    public async Task The_command_line_may_do_nothing_but_import()
    {
        await using var served = await ServedPlatform.Open();

        foreach (var act in new Act[] { new RecodeOrgan(1, "DEMO2"), new AddPerson("zhang", new PersonDetails("张三").ToContent()) })
        {
            (await served.Platform.Acts.Perform(Actor.CommandLine, act, TestContext.Current.CancellationToken))
                .ShouldBeOfType<Blocked<Receipt>>().Findings.ShouldHaveSingleItem().Rule.ShouldBe("POST-PERMIT");
        }
    }

    [Fact]
    public async Task The_server_goes_on_performing_acts_while_the_list_is_imported()
    {
        await using var served = await ServedPlatform.Open();
        var file = served.Folder.Write("机关.csv", District(60));
        using var import = Gongkai.Launch(new Setting(), "organ", "import", file, "--data", served.Data);

        var people = 0;
        while (!import.HasExited || people == 0)
        {
            (await served.Platform.Acts.Perform(Actor.Demonstration, new AddPerson($"name{people}", new PersonDetails("某人").ToContent()), TestContext.Current.CancellationToken))
                .ShouldBeOfType<Allowed<Receipt>>();
            people++;
        }

        import.ExitCode.ShouldBe(0);
        var (staff, tree) = await served.Platform.Look(TestContext.Current.CancellationToken);
        (staff.People.Count(), tree.All.Count()).ShouldBe((people, 60));
    }

    [Fact]
    public async Task PostgreSQL_is_named_by_its_connection_string_or_the_environment()
    {
        var database = await cluster.NewSchema();
        await using var served = await ServedPlatform.Open(database);
        var file = served.Folder.Write("机关.csv", District(3));

        served.Run("organ", "import", file, "--database", database).ExitCode.ShouldBe(0);
        var setting = new Setting { Environment = { ["GONGKAI_DATA"] = served.Data, ["GONGKAI_DATABASE"] = database } };
        Gongkai.RunWith(setting, "organ", "import", file).Output.ShouldEndWith("与平台上相同，不用导入。\n");

        (await served.Platform.Look(TestContext.Current.CancellationToken)).Tree.All.Count().ShouldBe(3);
    }

    [Theory]
    [InlineData(3, "RUN-DATA", "organ", "import", "机关.csv", "--data", "没有的目录")]
    [InlineData(3, "RUN-DATABASE", "organ", "import", "机关.csv", "--data", "data", "--database", "Host=127.0.0.1;Port=1;Username=x;Password=secret")]
    [InlineData(2, "找不到“没有.xlsx”", "organ", "import", "没有.xlsx", "--data", "data")]
    [InlineData(2, "是文件夹", "organ", "import", "data", "--data", "data")]
    [InlineData(2, "不是日期", "organ", "import", "机关.csv", "--data", "data", "--on", "明天")]
    [InlineData(3, "清单读不出来", "organ", "import", "说明.txt", "--data", "data")]
    [InlineData(2, "不能写成 .pdf", "organ", "export", "机关.pdf", "--data", "data")]
    [InlineData(3, "RUN-DATA", "organ", "export", "机关.json", "--data", "没有的目录")]
    public async Task What_cannot_be_done_is_said_calmly(int exitCode, string message, params string[] args)
    {
        await using var served = await ServedPlatform.Open();
        served.Folder.Write("机关.csv", District(1));
        served.Folder.Write("说明.txt", "今天天气很好");

        var outcome = Gongkai.RunWith(new Setting { WorkingFolder = served.Folder.Path }, args);

        outcome.ExitCode.ShouldBe(exitCode);
        (outcome.Output + outcome.Error).ShouldContain(message);
        (outcome.Output + outcome.Error).ShouldNotContain("secret");
        Directory.Exists(served.Folder["没有的目录"]).ShouldBeFalse();
    }

    private static string District(int organs) =>
        Heading + "DEMO1,云川市滨河区人民政府,县级,,binhe,0379-63312345\n"
        + string.Concat(Enumerable.Range(2, organs - 1).Select(i => $"DEMO{i},云川市滨河区第{i}街道办事处,街道,DEMO1,jiedao-{i},0379-6331{i:0000}\n"));
}
