using Gongkai.Web.Hosting;

namespace Gongkai.Web.Tests.Hosting;

public sealed class StartUpTests
{
    [Fact]
    public void All_options_are_understood()
    {
        var options = Started("--urls", "http://127.0.0.1:9", "--data=/tmp/d", "--demo", "--path-base", "/sub/path/");
        options.Urls.ShouldBe("http://127.0.0.1:9");
        options.DataPath.ShouldBe("/tmp/d");
        options.Demonstration.ShouldBeTrue();
        options.PathBase.ShouldBe("/sub/path");
    }

    [Fact]
    public void The_environment_says_the_same_and_the_command_line_wins()
    {
        var environment = new Dictionary<string, string> { ["GONGKAI_DATA"] = "/tmp/e", ["GONGKAI_DEMO"] = "1" };
        var fromEnvironment = StartUp.Read([], environment.GetValueOrDefault).ShouldBeOfType<Start>().Options;
        (fromEnvironment.DataPath, fromEnvironment.Demonstration).ShouldBe(("/tmp/e", true));
        StartUp.Read(["--data", "/tmp/c"], environment.GetValueOrDefault).ShouldBeOfType<Start>().Options.DataPath.ShouldBe("/tmp/c");
    }

    [Theory]
    [InlineData("--databse", "x")]
    [InlineData("stray")]
    [InlineData("--data")]
    [InlineData("--data", "--demo")]
    [InlineData("--demo=1")]
    [InlineData("--path-base", "sub")]
    public void A_slip_gets_the_usage_and_exit_code_2(params string[] args)
    {
        var refusal = StartUp.Read(args, _ => null).ShouldBeOfType<Refusal>();
        refusal.ExitCode.ShouldBe(2);
        refusal.Message.ShouldContain("用法");
    }

    [Fact]
    public void PostgreSQL_is_named_on_the_command_line_or_in_the_environment()
    {
        Started("--database", "Host=x").Database.ShouldBe("Host=x");
        var environment = new Dictionary<string, string> { ["GONGKAI_DATABASE"] = "Host=y" };
        StartUp.Read(["--data", "/tmp/d"], environment.GetValueOrDefault).ShouldBeOfType<Start>().Options.Database.ShouldBe("Host=y");
        Started().Database.ShouldBeNull();
    }

    [Fact]
    public void Known_proxies_and_time_limits_come_from_the_environment_and_a_slip_is_told()
    {
        var environment = new Dictionary<string, string>
        {
            ["GONGKAI_PROXIES"] = "10.0.0.5, 10.1.0.0/16,fd00::1",
            ["GONGKAI_IDLE_MINUTES"] = "30",
            ["GONGKAI_PASSWORD_DAYS"] = "90",
        };
        var options = StartUp.Read(["--data", "/tmp/d"], environment.GetValueOrDefault).ShouldBeOfType<Start>().Options;
        options.Proxies.Select(network => network.ToString()).ShouldBe(["10.0.0.5/32", "10.1.0.0/16", "fd00::1/128"]);
        options.Sessions.Idle.ShouldBe(TimeSpan.FromMinutes(30));
        options.SignIn.RotationDays.ShouldBe(90);
        options.SignIn.Iterations.ShouldBeGreaterThanOrEqualTo(600_000);

        foreach (var (name, slip) in new[] { ("GONGKAI_PROXIES", "proxy.example"), ("GONGKAI_IDLE_MINUTES", "0"), ("GONGKAI_PASSWORD_DAYS", "never") })
        {
            var refusal = StartUp.Read(["--data", "/tmp/d"], asked => asked == name ? slip : null).ShouldBeOfType<Refusal>();
            refusal.ExitCode.ShouldBe(2);
            refusal.Message.ShouldContain(name);
        }
    }

    [Fact]
    public void Help_is_not_a_failure() => StartUp.Read(["--help"], _ => null).ShouldBeOfType<Refusal>().ExitCode.ShouldBe(0);

    private static ServerOptions Started(params string[] args) => StartUp.Read(args, _ => null).ShouldBeOfType<Start>().Options;
}
