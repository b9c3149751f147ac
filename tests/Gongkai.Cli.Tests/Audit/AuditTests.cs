using System.Text.Json;
using Gongkai.Cli.Tests.Operations;
using Microsoft.Data.Sqlite;

namespace Gongkai.Cli.Tests.Audit;

public sealed class AuditTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_intact_ledger_is_said_to_be_intact()
    {
        var data = await DataOfATown.Make(folder);

        var outcome = Gongkai.Run("audit", "verify", "--data", data);

        outcome.ExitCode.ShouldBe(0, outcome.Error);
        outcome.Output.ShouldStartWith("账本完好：3 个账本，4 条，条条接得上。");
        outcome.Output.ShouldContain("青禾街道办事处（2）");
        outcome.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_first_broken_link_is_named_and_the_exit_code_tells()
    {
        var data = await DataOfATown.Make(folder);
        await Sql(data, "drop trigger entry_is_never_changed; update entry set reason = '改过' where organ_id = 2;");

        var outcome = Gongkai.Run("audit", "verify", "--data", data);
        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldContain("✗ 青禾街道办事处（2），第 1 条：内容与哈希不符");

        var json = JsonDocument.Parse(Gongkai.Run("audit", "verify", "--data", data, "--json").Output).RootElement;
        json.GetProperty("intact").GetBoolean().ShouldBeFalse();
        json.GetProperty("breaks")[0].GetProperty("organ").GetInt64().ShouldBe(2);
        Gongkai.Run("audit", "verify", "--data", data, "--organ", "0").ExitCode.ShouldBe(0);
        Gongkai.Run("rebuild", "--data", data).ShouldBe(new Outcome(3, "", Gongkai.Run("rebuild", "--data", data).Error));
    }

    [Theory]
    [InlineData("qinghe")]
    [InlineData("DEMO002")]
    [InlineData("2")]
    public async Task One_organ_is_exported_line_by_line(string organ)
    {
        var data = await DataOfATown.Make(folder);
        var file = folder["导出.jsonl"];

        var printed = Gongkai.Run("audit", "export", "--data", data, "--organ", organ);
        var saved = Gongkai.Run("audit", "export", "--data", data, "--organ", organ, "-o", file);

        var lines = printed.Output.TrimEnd('\n').Split('\n');
        var line = JsonDocument.Parse(lines[0]).RootElement;
        line.GetProperty("event").GetString().ShouldBe("organ.created/1");
        line.GetProperty("payload").GetString()!.ShouldContain("青禾街道办事处");
        var export = JsonDocument.Parse(lines[1]).RootElement;
        (export.GetProperty("act").GetString(), export.GetProperty("role").GetString(), export.GetProperty("payload").GetString()).ShouldBe(("ledger.export", "command-line", """{"format":"JSON Lines","scope":"本机关的账本"}"""));
        lines.Length.ShouldBe(2);
        (await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken))[..2].ShouldBe(lines);
        (printed.ExitCode, saved.ExitCode).ShouldBe((0, 0));
    }

    [Fact]
    public async Task What_cannot_be_opened_is_said_in_one_sentence()
    {
        var data = await DataOfATown.Make(folder);

        Gongkai.Run("audit", "verify", "--data", folder["没有"]).ShouldSatisfyAllConditions(
            outcome => outcome.ExitCode.ShouldBe(3),
            outcome => outcome.Error.ShouldContain("不是公开平台的数据目录"));
        Gongkai.Run("audit", "verify", "--data", data, "--organ", "nowhere").ShouldSatisfyAllConditions(
            outcome => outcome.ExitCode.ShouldBe(2),
            outcome => outcome.Error.ShouldContain("平台上没有“nowhere”这个机关"));
        Gongkai.Run("audit", "verify", "--data", data, "--database", "Host=127.0.0.1;Port=1").ShouldSatisfyAllConditions(
            outcome => outcome.ExitCode.ShouldBe(3),
            outcome => outcome.Error.ShouldContain("打不开数据库"));
    }

    [Fact]
    public async Task A_newer_database_is_refused_calmly_by_commands()
    {
        var data = await DataOfATown.Make(folder);
        await Sql(data, "insert into migration (number, name, applied_at) values (999, 'later', '2030-01-01T00:00:00.000000Z');");

        var outcome = Gongkai.Run("audit", "verify", "--data", data);

        outcome.ExitCode.ShouldBe(3);
        outcome.Error.ShouldContain("数据库的版本是 999，比本程序");
    }

    [Fact]
    public async Task Rebuilding_says_what_it_did()
    {
        var data = await DataOfATown.Make(folder);
        await Sql(data, "delete from organ;");
        Gongkai.Run("audit", "verify", "--data", data).ExitCode.ShouldBe(0);

        var outcome = Gongkai.Run("rebuild", "--data", data);

        outcome.ShouldBe(new Outcome(0, "已由 4 条账目重做 3 个对象的各表。\n", ""));
    }

    private static async Task Sql(string data, string statements)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(data, "gongkai.db")};Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statements;
        await command.ExecuteNonQueryAsync();
    }
}
