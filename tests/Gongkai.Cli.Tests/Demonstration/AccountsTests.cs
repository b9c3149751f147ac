namespace Gongkai.Cli.Tests.Demonstration;

public sealed class AccountsTests
{
    [Fact]
    public void The_demonstration_accounts_are_told_to_programs()
    {
        var accounts = Gongkai.Run("demo", "accounts", "--json").Objects();

        accounts.Count.ShouldBe(10);
        var signer = accounts.Single(account => account.GetProperty("account").GetString() == "fenguan");
        signer.GetProperty("password").GetString()!.Length.ShouldBeGreaterThanOrEqualTo(10);
        signer.GetProperty("name").GetString()!.ShouldContain("演示");
        signer.GetProperty("organ").GetString().ShouldBe("青禾街道");
        signer.GetProperty("roles").EnumerateArray().Select(role => role.GetString()).ShouldBe(["签发"]);
    }

    [Fact]
    public void And_to_people()
    {
        var outcome = Gongkai.Run("demo", "accounts");

        outcome.ExitCode.ShouldBe(0);
        outcome.Output.ShouldContain("xinxiyuan");
        outcome.Output.ShouldContain("撰稿");
    }
}
