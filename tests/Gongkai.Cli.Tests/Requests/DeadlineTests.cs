using System.Text;

namespace Gongkai.Cli.Tests.Requests;

public sealed class DeadlineTests
{
    private const string Consulted =
        """
        { "id": "k-17", "acts": [
          { "act": "received", "on": "2025-04-21" },
          { "act": "thirdPartyConsulted", "on": "2025-04-25", "ref": "tp1", "deliveredOn": "2025-04-28" },
          { "act": "thirdPartyReplied", "on": "2025-05-12", "ref": "tp1" },
          { "act": "dispatched", "on": "2025-06-03" } ] }
        """;

    [Fact]
    public void The_example_of_the_contract_comes_out_as_the_contract_says()
    {
        var outcome = Deadline(Consulted, "--json");

        outcome.ExitCode.ShouldBe(0);
        var answer = outcome.Objects().ShouldHaveSingleItem();
        answer.GetProperty("id").GetString().ShouldBe("k-17");
        answer.GetProperty("state").GetString().ShouldBe("DISPATCHED");
        answer.GetProperty("due").GetString().ShouldBe("2025-06-04");
        answer.GetProperty("provisional").GetBoolean().ShouldBeFalse();
        answer.GetProperty("onTime").GetBoolean().ShouldBeTrue();
        answer.GetProperty("workdaysUsed").GetInt32().ShouldBe(19);
        answer.GetProperty("periods").GetRawText().ShouldBe("""{"base":20,"extension":0,"excluded":9,"restarts":0}""");
        answer.GetProperty("findings").GetArrayLength().ShouldBe(0);
        var days = answer.GetProperty("days").EnumerateArray().Select(day => day.GetRawText()).ToList();
        days[0].ShouldBe("""{"date":"2025-04-22","kind":"counted","n":1,"clock":1}""");
        days.ShouldContain("""{"date":"2025-04-26","kind":"weekend"}""");
        days.ShouldContain("""{"date":"2025-04-28","kind":"suspended","by":"thirdPartyConsulted","rule":"REG-33c"}""");
    }

    [Fact]
    public void An_unlawful_act_gives_its_rule_and_moves_nothing()
    {
        var outcome = Deadline(
            """
            [{ "id": 1, "acts": [ { "act": "received", "on": "2025-04-21" }, { "act": "extended", "on": "2025-04-25", "workdays": 5 }, { "act": "extended", "on": "2025-04-28", "workdays": 5 } ] }]
            """,
            "--json",
            "--as-of",
            "2025-04-30");

        outcome.ExitCode.ShouldBe(1);
        var answer = outcome.Objects().Single();
        answer.GetProperty("due").GetString().ShouldBe("2025-05-28");
        answer.GetProperty("onTime").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        answer.GetProperty("workdaysUsed").GetInt32().ShouldBe(8);
        answer.GetProperty("findings")[0].GetProperty("rule").GetString().ShouldBe("REG-33b");
        answer.GetProperty("findings")[0].GetProperty("severity").GetString().ShouldBe("error");
    }

    [Fact]
    public void A_year_without_holidays_gives_a_provisional_date_and_a_warning()
    {
        var outcome = Deadline("""{ "acts": [ { "act": "received", "on": "2026-12-21" } ] }""", "--json", "--as-of", "2026-12-25");

        outcome.ExitCode.ShouldBe(0);
        var answer = outcome.Objects().Single();
        answer.GetProperty("provisional").GetBoolean().ShouldBeTrue();
        answer.GetProperty("findings")[0].GetProperty("rule").GetString().ShouldBe("CAL-MISSING");
    }

    [Fact]
    public void What_cannot_be_read_is_said_and_the_rest_is_reckoned()
    {
        var outcome = Deadline(
            """
            {"id":"a","acts":[{"act":"recieved","on":"2025-04-21"}]}
            oops
            {"id":"b","acts":[{"act":"submitted","on":"2024-10-04"},{"act":"received","on":"2024-10-08"}]}
            """,
            "--json",
            "--as-of",
            "2024-10-31");

        outcome.ExitCode.ShouldBe(3);
        var answers = outcome.Objects();
        answers.Count.ShouldBe(3);
        answers[0].GetProperty("error").GetProperty("message").GetString()!.ShouldContain("recieved");
        answers[1].GetProperty("error").GetProperty("message").GetString()!.ShouldContain("第 2 行");
        answers[2].GetProperty("due").GetString().ShouldBe("2024-11-04");
    }

    [Fact]
    public void People_read_why_it_is_this_day()
    {
        var outcome = Deadline(Consulted);

        outcome.Output.ShouldContain("2025-06-04 到期，2025-06-03 发出，按期");
        outcome.Output.ShouldContain("自 2025-04-21 的次日起数 20 个工作日，不计入 9 个");
        outcome.Output.ShouldContain("2025-05-01 至 05-05    劳动节放假");
    }

    private static Outcome Deadline(string histories, params string[] options) =>
        Gongkai.RunWith(new Setting { Input = Encoding.UTF8.GetBytes(histories) }, ["deadline", "-", .. options]);
}
