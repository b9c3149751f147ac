using Gongkai.Core.People;

namespace Gongkai.Web.Tests.SignIn;

/// <summary>The very first start of the program, and the second.</summary>
public sealed class FirstStartTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("gongkai-first-");

    [Fact]
    public async Task The_first_administrator_comes_in_by_the_printed_link_and_the_log_knows_no_secret()
    {
        string token, recovery;
        await using (var server = await ServerProcess.Start(folder.FullName))
        {
            var line = await server.Line();
            line.ShouldStartWith($"首次设置：{server.Address}/setup/");
            token = line.Split('/')[^1];
            token.Length.ShouldBe(22);
            using var guest = new Guest(server.Address);
            await guest.Open($"setup/{token}");
            await guest.Press("设立", ("Form.SignInName", "guanli"), ("Form.Name", "欧阳管理"), ("Chosen.Password", SignInServer.Password), ("Chosen.Again", SignInServer.Password));
            var secret = SecondFactorTests.Shown(guest);
            await guest.Press("绑定", ("OneTimeCode", TimedCode.At(secret, TimedCode.StepAt(TimeProvider.System.GetUtcNow()))));
            recovery = guest.Page.QuerySelector(".recovery-codes code")!.TextContent;
            await guest.Open($"setup/{token}");
            guest.Status.ShouldBe(404);
            var (exit, said) = await server.Stop();
            exit.ShouldBe(0);
            Hides(said.Replace(line, "", StringComparison.Ordinal), token, "欧阳管理", "guanli", SignInServer.Password);
        }

        await using (var server = await ServerProcess.Start(folder.FullName))
        {
            using var guest = new Guest(server.Address);
            await guest.Open("workbench");
            await guest.SignIn("guanli", "a wrong one");
            await guest.SignIn("guanli", SignInServer.Password);
            await guest.Press("登录", ("OneTimeCode", recovery));
            guest.Page.QuerySelector(".shell")!.TextContent.ShouldContain("欧阳管理");
            await guest.Open($"setup/{token}?q=欧阳管理");
            var (exit, said) = await server.Stop();
            exit.ShouldBe(0);
            said.ShouldNotContain("首次设置");
            Hides(said, token, "欧阳管理", "guanli", SignInServer.Password, "a wrong one", recovery);
        }
    }

    [Fact]
    public async Task A_demonstration_has_its_accounts_ready_when_it_answers()
    {
        await using var server = await ServerProcess.Start(folder.FullName, "--demo");
        using var guest = new Guest(server.Address);
        await guest.Open("workbench");
        await guest.Press("主管部门");
        guest.Words.ShouldContain("今天");
        guest.Page.QuerySelector(".shell")!.TextContent.ShouldContain("滨河区政府　上级监督");
        await guest.Open("sign-out");
        await guest.Press("退出");
        await guest.SignIn("fenguan", Storage.Demonstration.DemonstrationAccounts.Password);
        guest.Page.QuerySelector(".shell")!.TextContent.ShouldContain("青禾街道　签发");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static void Hides(string said, params string[] secrets) =>
        secrets.Where(secret => said.Contains(secret, StringComparison.Ordinal) || said.Contains(Uri.EscapeDataString(secret), StringComparison.Ordinal)).ShouldBeEmpty();
}
