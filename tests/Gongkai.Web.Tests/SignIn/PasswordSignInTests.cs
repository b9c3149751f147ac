using Gongkai.Core.People;
using Gongkai.Storage.SignIn;
using Gongkai.Web.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Web.Tests.SignIn;

public sealed class PasswordSignInTests
{
    [Fact]
    public async Task The_right_password_leads_to_where_one_wanted_to_go_and_sign_out_ends_it()
    {
        await using var site = await SignInServer.Start();
        await site.Person("zhangsan", Role.Reader, await Organ(site));
        using var guest = site.Guest();

        await guest.Open("workbench?from=a");
        guest.Words.ShouldContain("登录工作台");
        await guest.SignIn("ZhangSan ", SignInServer.Password);
        guest.At.ShouldBe("/workbench?from=a");

        var stolen = guest.Session!;
        await guest.Press("退出");
        guest.Words.ShouldContain("已经退出");
        guest.Session.ShouldBeNull();
        (await site.Platform.Sessions.Find(stolen, new SessionLimits())).ShouldBeNull();
        await guest.Open("workbench");
        guest.Words.ShouldContain("登录工作台");
    }

    [Fact]
    public async Task A_password_typed_in_wide_letters_is_the_same_password()
    {
        await using var site = await SignInServer.Start();
        var person = await site.Server.Person("zhangsan");
        await site.Platform.Credentials.SetPassword(person, await site.Server.Services.GetRequiredService<Passwords>().Hash("Willow-tree-2026"), keep: null);
        using var guest = site.Guest();
        await guest.Open("sign-in");
        await guest.SignIn("zhangsan", "Ｗillow－tree－２０２６");
        guest.At.ShouldBe("/workbench");
    }

    [Fact]
    public async Task An_account_that_is_not_there_is_answered_in_the_same_words_and_slows_down_alike()
    {
        await using var site = await SignInServer.Start();
        var suspended = await site.Person("lisi");
        await site.Server.Do(new SuspendPerson(suspended) { Reason = "调离" });
        await site.Person("zhangsan");
        var answers = new List<string>();
        foreach (var (name, password) in new[] { ("zhangsan", "wrong password"), ("nobody", "wrong password"), ("lisi", SignInServer.Password) })
        {
            using var guest = site.Guest("10.0.0.1");
            await guest.Open("sign-in");
            var said = "";
            for (var i = 0; i < 5; i++)
            {
                await guest.SignIn(name, password);
                said += guest.Page.QuerySelector("#problem")!.TextContent;
            }

            answers.Add(said);
        }

        answers[0].ShouldContain("登录名或口令不对；再试请等 2 秒");
        answers[0].ShouldContain("试得太快了，请等 2 秒 再试");
        answers[1].ShouldBe(answers[0]);
        answers[2].ShouldBe(answers[0]);
    }

    [Fact]
    public async Task Who_is_locked_at_one_client_signs_in_at_another()
    {
        await using var site = await SignInServer.Start();
        await site.Person("zhangsan");
        using var attacker = site.Guest("203.0.113.9");
        await attacker.Open("sign-in");
        for (var i = 0; i < 12; i++)
        {
            await attacker.SignIn("zhangsan", $"guess number {i}");
            site.Clock.Now += TimeSpan.FromMinutes(15);
        }

        await attacker.SignIn("zhangsan", "one guess more");
        await attacker.SignIn("zhangsan", SignInServer.Password);
        attacker.Words.ShouldContain("试得太快了，请等");
        attacker.Session.ShouldBeNull();

        using var owner = site.Guest("198.51.100.7");
        await owner.Open("sign-in");
        await owner.SignIn("zhangsan", SignInServer.Password);
        owner.At.ShouldBe("/workbench");
    }

    [Fact]
    public async Task The_cookie_is_for_this_site_only_and_holds_a_random_token()
    {
        await using var site = await SignInServer.Start();
        await site.Person("zhangsan");
        using var guest = site.Guest();
        await guest.Open("sign-in");
        await guest.SignIn("zhangsan", SignInServer.Password);
        guest.Session!.Length.ShouldBe(22);

        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri($"{site.Server.Address}/") };
        http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        using var page = await http.GetAsync("sign-in");
        var token = System.Text.RegularExpressions.Regex.Match(await page.Content.ReadAsStringAsync(), "__RequestVerificationToken[^>]*value=\"([^\"]+)").Groups[1].Value;
        using var form = new FormUrlEncodedContent([new("Entry.SignInName", "zhangsan"), new("Entry.Password", SignInServer.Password), new("__RequestVerificationToken", token)]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "sign-in") { Content = form };
        request.Headers.Add("Cookie", string.Join("; ", page.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0])));
        using var answer = await http.SendAsync(request);
        var set = answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("gongkai-session=", StringComparison.Ordinal)).ToLowerInvariant();
        set.ShouldContain("httponly");
        set.ShouldContain("samesite=lax");
        set.ShouldContain("secure");
        set.ShouldNotContain("expires");
        page.Headers.GetValues("Set-Cookie").ShouldAllBe(cookie => cookie.Contains("secure", StringComparison.OrdinalIgnoreCase) && cookie.Contains("httponly", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("https://evil.example/")]
    public async Task After_signing_in_one_is_never_led_to_another_site(string back)
    {
        await using var site = await SignInServer.Start();
        await site.Person("zhangsan");
        using var guest = site.Guest();
        await guest.Open($"sign-in?back={Uri.EscapeDataString(back)}");
        await guest.SignIn("zhangsan", SignInServer.Password);
        guest.At.ShouldBe("/workbench");
    }

    [Fact]
    public async Task Each_outcome_is_in_the_sign_in_log_and_what_was_typed_is_not()
    {
        await using var site = await SignInServer.Start();
        var person = await site.Person("zhangsan");
        using var guest = site.Guest("198.51.100.7");
        await guest.Open("sign-in");
        await guest.SignIn("zhangsan", "my other password");
        await guest.SignIn("typed-my-password-here", "x");
        await guest.SignIn("zhangsan", SignInServer.Password);
        await guest.Press("退出");

        var (records, total) = await site.Platform.SignInLog.Page(new SignInQuery(), 0, 100);
        total.ShouldBe(4);
        records.Select(record => (record.Event, record.PersonId)).ShouldBe(
            [("signed-out", person), ("signed-in", person), ("unknown-account", null), ("password-wrong", person)]);
        records.ShouldAllBe(record => record.Client == "198.51.100.7");
        var everything = string.Join('\n', Directory.EnumerateFiles(Path.Combine(site.Server.DataPath, "data"), "gongkai.db*").Select(file => System.Text.Encoding.UTF8.GetString(ReadShared(file))));
        everything.ShouldNotContain("my other password");
        everything.ShouldNotContain("typed-my-password-here");
        everything.ShouldNotContain(SignInServer.Password);
    }

    [Fact]
    public async Task Too_many_forms_from_one_client_are_refused_calmly()
    {
        await using var site = await SignInServer.Start(options => options with { SignIn = options.SignIn with { PerMinute = 3 } });
        using var guest = site.Guest("198.51.100.7");
        await guest.Open("sign-in");
        for (var i = 0; i < 4; i++)
            await guest.SignIn("zhangsan", "x");
        guest.Status.ShouldBe(429);
        guest.Words.ShouldContain("太频繁");
    }

    private static async Task<long> Organ(SignInServer site) =>
        (await site.Server.Do(new Core.Organs.CreateOrgan(new Core.Organs.OrganCreated("DEMO1", new Core.Organs.OrganName("示例街道办事处"), null, "shili", new Core.Organs.OrganNature(Core.Organs.OrganLevel.Street))))).Subject.Organ;

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
