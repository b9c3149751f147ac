using Gongkai.Core.Organs;
using Gongkai.Web.Tests.Workbench.People;

namespace Gongkai.Web.Tests.Workbench.Settings;

/// <summary>What an administrator sets is on the ledger and at once on every public page.</summary>
public sealed class SettingsTests(SharedBrowser browser)
{
    [Fact]
    public async Task The_identity_of_the_site_is_set_previewed_and_shown_on_every_public_page()
    {
        await using var site = await PeopleServer.Start();
        using var system = await site.As(site.System);
        (await site.Server.Http.GetStringAsync("")).ShouldNotContain("主办单位");

        await system.Open("workbench/settings");
        system.Words.ShouldContain("站点标识还没有改过");
        system.Words.ShouldContain("还没有安排");
        system.Words.ShouldContain("15 分钟");
        await system.Open("workbench/settings/site");
        await system.Press("核对", ("Form.Sponsor", "滨河区人民政府"), ("Form.Telephone", "13800138000"), ("Form.SiteCode", "12"));
        system.Words.ShouldContain("网站标识码应为 10 位数字");
        system.Words.ShouldContain("演示站不写网站标识码和备案号");
        system.Page.QuerySelector("#Form-Sponsor")!.GetAttribute("value").ShouldBe("滨河区人民政府");
        await system.Press("核对", ("Form.Telephone", "0551-6000100"), ("Form.SiteCode", ""), ("Form.Reason", "启用"));
        await system.Press("确认修改");

        system.At.ShouldBe("/workbench/settings");
        system.Words.ShouldContain("理由：启用");
        var home = await site.Server.Http.GetStringAsync("");
        home.ShouldContain("滨河区人民政府");
        home.ShouldContain("0551-6000100");
        home.ShouldNotContain("网站标识码");
        (await site.Server.Platform.History.Load(SiteIdentity.Subject)).Entries.ShouldHaveSingleItem().Who.Person.ShouldBe(site.System);
    }

    [Fact]
    public async Task Two_who_change_it_see_each_others_values()
    {
        await using var site = await PeopleServer.Start();
        using var system = await site.As(site.System);
        await system.Open("workbench/settings/site");
        await site.Server.Do(new IdentifySite(new SiteIdentity { Sponsor = "滨河区人民政府办公室", Street = "滨河大道 1 号" }));

        await system.Press("核对", ("Form.Sponsor", "滨河区人民政府"));

        system.Page.QuerySelector("#conflict")!.TextContent.ShouldContain("滨河区人民政府办公室");
        system.Page.QuerySelector("#Form-Sponsor")!.GetAttribute("value").ShouldBe("滨河区人民政府");
        system.Page.QuerySelector("#Form-Street")!.GetAttribute("value").ShouldBe("滨河大道 1 号");
    }

    [Fact]
    public async Task Nobody_else_sees_the_settings()
    {
        await using var site = await PeopleServer.Start();
        foreach (var person in new[] { site.Security, site.Auditor, site.Officer })
        {
            using var guest = await site.As(person);
            await guest.Open("workbench/settings");
            guest.Status.ShouldBe(404);
            await guest.Open("workbench/settings/site");
            guest.Status.ShouldBe(404);
        }
    }

    [Fact]
    public async Task The_pages_please_at_each_width()
    {
        await using var site = await PeopleServer.Start();
        await site.Server.Do(new IdentifySite(new SiteIdentity { Sponsor = "云川市滨河区人民政府（演示）", Street = "云川市滨河区滨河大道1号（演示）", Telephone = "0000-63310002" }));
        var session = await site.Server.Session(site.System);
        await browser.ShouldPlease($"{site.Server.Address}/workbench/settings", session);
        await browser.ShouldPlease($"{site.Server.Address}/workbench/settings/site", session);
    }
}
