using System.Text.Json;

namespace Gongkai.Cli.Tests.Requests;

public sealed class PlayTests
{
    private const string Organs = "机关代码,名称,层级,上级机关代码,地址标识\nDEMO00001,云川市滨河区人民政府,县级,,binhe\nDEMO00002,青禾街道办事处,街道,DEMO00001,qinghe\n";

    private const string Histories =
        """
        { "organ": "DEMO00002", "applicant": { "kind": "naturalPerson", "name": "张三" }, "description": "2023 年部门预算", "channel": "counter", "acts": [ { "act": "received", "on": "2023-03-06" }, { "act": "decided", "on": "2023-03-20", "answer": "A02" }, { "act": "dispatched", "on": "2023-03-21", "by": "post" } ], "remedies": [ { "kind": "reconsideration", "filedOn": "2023-05-04", "outcome": "overturned", "on": "2023-06-20" }, { "kind": "litigation", "afterReconsideration": true, "filedOn": "2023-07-01" } ] }
        { "organ": "DEMO00001", "applicant": { "kind": "legalServiceOrg", "name": "某律师事务所" }, "channel": "online", "acts": [ { "act": "submitted", "on": "2023-12-29" }, { "act": "received", "on": "2024-01-02" } ] }
        { "organ": "DEMO00002", "applicant": { "kind": "naturalPerson" }, "acts": [ { "act": "received", "on": "2023-03-06" }, { "act": "extended", "on": "2023-03-07", "workdays": 30 } ] }
        { "organ": "DEMO00002", "applicant": { "kind": "naturalPerson", "name": "李四" }, "acts": [ { "act": "received", "on": "2023-12-20" }, { "act": "correctionRequested", "on": "2023-12-22", "workdays": 7 }, { "act": "correctionExpired", "on": "2024-01-05" }, { "act": "decided", "on": "2024-01-08", "answer": "A41" } ] }
        """;

    [Fact]
    public void Histories_are_played_by_the_platforms_own_acts_and_counted_back_to_the_cases()
    {
        using var folder = new TemporaryFolder();
        var (organs, histories, data) = (folder.Write("机关.csv", Organs), folder.Write("经过.jsonl", Histories), folder["data"]);

        var played = Gongkai.Run("request", "play", histories, "--organs", organs, "--data", data, "--json");

        played.ExitCode.ShouldBe(1);
        var report = JsonDocument.Parse(played.Output).RootElement;
        report.GetProperty("played").GetInt32().ShouldBe(3);
        report.GetProperty("refusals")[0].GetProperty("line").GetInt32().ShouldBe(3);
        report.GetProperty("refusals")[0].GetProperty("findings")[0].GetProperty("rule").GetString().ShouldBe("REG-33b");

        Row(Compile(data, "DEMO00002", "2023"), "newlyReceived").ShouldBe([2, 0, 0, 0, 0, 0, 2]);
        Row(Compile(data, "DEMO00002", "2023"), "carriedForward").ShouldBe([1, 0, 0, 0, 0, 0, 1]);
        Row(Compile(data, "DEMO00002", "2024"), "other.correctionOverdue").ShouldBe([1, 0, 0, 0, 0, 0, 1]);
        Row(Compile(data, "DEMO00001", "2023"), "newlyReceived").ShouldBe([0, 0, 0, 0, 0, 0, 0]);
        Row(Compile(data, "DEMO00001", "2024", "--sum"), "newlyReceived").ShouldBe([0, 0, 0, 0, 1, 0, 1]);
        Row(Compile(data, "DEMO00001", "2024", "--sum"), "carriedOver").ShouldBe([1, 0, 0, 0, 0, 0, 1]);
        Row(Compile(data, "DEMO00002", "2023", "--as-of", "2023-03-20"), "granted").ShouldBe([0, 0, 0, 0, 0, 0, 0]);

        var remedies = Compile(data, "DEMO00002", "2023").GetProperty("remedies");
        remedies.GetProperty("reconsideration").GetProperty("overturned").GetInt32().ShouldBe(1);
        remedies.GetProperty("litigationAfterReconsideration").GetProperty("pending").GetInt32().ShouldBe(1);
        Compile(data, "DEMO00002", "2023").GetProperty("organ").GetString().ShouldBe("青禾街道办事处");

        var cases = JsonDocument.Parse(Gongkai.Run("report", "compile", "--organ", "DEMO00002", "--year", "2023", "--cases", "T3.R3.1.C1", "--data", data, "--json").Output).RootElement;
        cases.GetProperty("cases")[0].GetProperty("receiptNumber").GetString().ShouldBe("依申请〔2023〕1号");
        Gongkai.Run("audit", "verify", "--data", data).ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("DEMO9", "2023", "没有代码为“DEMO9”的机关")]
    [InlineData("DEMO00001", "二三", "不是年度")]
    public void A_wrong_organ_or_year_is_a_wrong_use(string organ, string year, string told)
    {
        using var folder = new TemporaryFolder();
        Gongkai.Run("request", "play", folder.Write("空.jsonl", ""), "--organs", folder.Write("机关.csv", Organs), "--data", folder["data"]).ExitCode.ShouldBe(0);

        var outcome = Gongkai.Run("report", "compile", "--organ", organ, "--year", year, "--data", folder["data"]);

        outcome.ExitCode.ShouldBe(2);
        outcome.Error.ShouldContain(told);
    }

    private static JsonElement Compile(string data, string organ, string year, params string[] options)
    {
        var outcome = Gongkai.Run(["report", "compile", "--organ", organ, "--year", year, "--data", data, "--json", .. options]);
        outcome.ExitCode.ShouldBe(0, outcome.Error);
        return JsonDocument.Parse(outcome.Output).RootElement;
    }

    private static int[] Row(JsonElement report, string row) =>
        [.. report.GetProperty("requests").GetProperty("rows").GetProperty(row).EnumerateArray().Select(cell => cell.GetInt32())];
}
