using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Web.Tests.Workbench.People;

namespace Gongkai.Web.Tests.Workbench.Personal;

/// <summary>Personal data goes for good, the ledger stays whole, and the history says who erased it and why.</summary>
public sealed class ErasePersonalTests(SharedBrowser browser)
{
    [Fact]
    public async Task A_former_name_is_erased_after_a_preview_and_the_history_tells_it()
    {
        await using var site = await PeopleServer.Start();
        await site.Server.Do(new ChangePerson(site.Officer, new PersonDetails("林小晓", "0551-6000100").ToContent()));
        using var security = await site.As(site.Security);
        await security.Open($"workbench/people/{site.Officer}");
        var erase = security.Page.QuerySelectorAll("a").Single(link => link.TextContent == "删除个人信息").GetAttribute("href")!;

        await security.Open(erase.TrimStart('/'));
        security.Page.QuerySelectorAll("input[name='Form.Numbers']").Length.ShouldBe(2);
        await security.Press("核对", ("Form.Reason", "保存期限届满"));
        security.Words.ShouldContain("请选择要删除的");
        var former = security.Page.QuerySelector("input[name='Form.Numbers']")!.GetAttribute("value")!;
        await security.Press("核对", ("Form.Numbers", former));
        security.Words.ShouldContain("删除这 1 份？删除之后不能恢复");
        security.Words.ShouldContain("随各份备份到期一同消失");
        security.Words.ShouldNotContain("此人还在用");
        await security.Press("确认删除");

        security.At.ShouldBe($"/workbench/people/{site.Officer}");
        var history = security.Page.QuerySelector(".history")!.TextContent;
        history.ShouldContain("删除个人信息");
        history.ShouldContain("理由：保存期限届满");
        security.Words.ShouldContain("林小晓");
        security.Page.QuerySelectorAll("a.history-correct").ShouldNotContain(link => link.Closest("li")!.TextContent.Contains("删除个人信息"));
        (await site.Server.Platform.Audit.Verify()).Breaks.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_in_use_is_warned_of_and_gone_at_once_everywhere()
    {
        await using var site = await PeopleServer.Start();
        using var security = await site.As(site.Security);
        await security.Open($"workbench/personal/0/person/{site.Officer}/erase");
        var only = security.Page.QuerySelector("input[name='Form.Numbers']")!.GetAttribute("value")!;

        await security.Press("核对", ("Form.Numbers", only), ("Form.Reason", "本人书面要求"));
        security.Words.ShouldContain("此人还在用：删除之后各页只显示登录名 林晓");
        await security.Press("确认删除");

        security.Page.QuerySelector(".facts")!.TextContent.ShouldContain("林晓");
        await security.Open($"workbench/personal/0/person/{site.Officer}/erase");
        security.Words.ShouldContain("个人信息都已经删除");
    }

    [Fact]
    public async Task The_head_of_unit_erases_within_the_own_organ_and_nobody_else_does()
    {
        await using var site = await PeopleServer.Start();
        await site.Server.Do(new CreateUnit(site.Street, new UnitCreated("党政办公室", Parent: null, Telephone: null, Order: null)));
        await site.Server.Do(new HeadUnit(site.Street, 1, "周敏"));
        using var head = await site.As(await site.Server.Person("陈立", site.Street, Role.UnitHead));
        using var officer = await site.As(site.Officer);

        await head.Open("workbench/qinghe/units/1");
        await head.Open(head.Page.QuerySelectorAll("a").Single(link => link.TextContent == "删除负责人姓名").GetAttribute("href")!.TrimStart('/'));
        await head.Press("核对", ("Form.Numbers", head.Page.QuerySelector("input[name='Form.Numbers']")!.GetAttribute("value")!), ("Form.Reason", "已经调离"));
        head.Words.ShouldContain("周敏");
        await head.Press("确认删除");
        head.At.ShouldBe("/workbench/qinghe/units/1");
        head.Words.ShouldNotContain("周敏");
        head.Words.ShouldContain("（内容已删除）");
        head.Words.ShouldContain("理由：已经调离");

        await head.Open($"workbench/personal/0/person/{site.Officer}/erase");
        head.Status.ShouldBe(404);
        await officer.Open($"workbench/personal/{site.Street}/unit/1/erase");
        officer.Status.ShouldBe(404);
    }

    [Fact]
    public async Task The_page_pleases_at_each_width()
    {
        await using var site = await PeopleServer.Start();
        await browser.ShouldPlease($"{site.Server.Address}/workbench/personal/{Subject.Platform}/person/{site.Officer}/erase", await site.Server.Session(site.Security));
    }
}
