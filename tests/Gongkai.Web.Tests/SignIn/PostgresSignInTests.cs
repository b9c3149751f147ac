using Gongkai.Core.People;
using Gongkai.Tests;

namespace Gongkai.Web.Tests.SignIn;

/// <summary>The same pages with the platform on PostgreSQL.</summary>
public sealed class PostgresSignInTests(SharedBrowser browser) : IAsyncLifetime
{
    private readonly PostgresCluster cluster = new();

    public ValueTask InitializeAsync() => cluster.InitializeAsync();

    [Fact]
    public async Task An_administrator_enrols_leaves_and_comes_in_by_code_on_PostgreSQL_too()
    {
        var connection = await cluster.NewSchema();
        await using var site = await SignInServer.Start(options => options with { Database = connection });
        var person = await site.Person("zhangsan", Role.AuditAdministrator);
        await using var hands = new Hands(await browser.Visit($"{site.Server.Address}/workbench"));
        await SignIn(hands);
        await hands.Page.ClickAsync("summary");
        var secret = SecondFactorTests.Secret(await hands.Page.InnerTextAsync(".enrol-steps details code"));
        await hands.Fill("填写应用里现在显示的六位数字", site.Code(secret));
        await hands.Press("绑定");
        await hands.Follow("已经收好，继续");
        (await hands.Words).ShouldContain("今天");

        await hands.Open($"{site.Server.Address}/sign-out");
        await hands.Press("退出");
        site.Clock.Now += TimeSpan.FromMinutes(1);
        await hands.Open($"{site.Server.Address}/workbench/sign-in-log");
        await SignIn(hands);
        await hands.Fill("动态口令", site.Code(secret));
        await hands.Press("登录");
        (await hands.Words).ShouldContain("登录记录");
        (await site.Platform.History.Load(Credential.SubjectOf(person))).Entries.Select(entry => ((CredentialChanged)entry.Fact).Change)
            .ShouldBe([CredentialChange.PasswordSet, CredentialChange.SecondFactorEnrolled]);
        (await site.Platform.Audit.Verify()).IsIntact.ShouldBeTrue();
    }

    public ValueTask DisposeAsync() => cluster.DisposeAsync();

    private static async Task SignIn(Hands hands)
    {
        await hands.Fill("登录名", "zhangsan");
        await hands.Fill("口令", SignInServer.Password);
        await hands.Press("登录");
    }
}
