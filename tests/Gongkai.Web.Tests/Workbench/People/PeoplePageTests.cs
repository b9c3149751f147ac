using Gongkai.Core.People;

namespace Gongkai.Web.Tests.Workbench.People;

public sealed class PeoplePageTests
{
    [Fact]
    public async Task An_officer_is_added_invited_and_appointed_by_two_administrators()
    {
        await using var site = await PeopleServer.Start();
        using var system = await site.As(site.System);
        await system.Open("workbench/people/add");
        await system.Press("核对", ("Form.SignInName", "zhou"), ("Form.Name", ""), ("Form.Phone", "0551-6000100"));
        system.Words.ShouldContain("〔PEOPLE-ADD〕请填写姓名");
        system.Page.QuerySelector("#Form-SignInName")!.GetAttribute("value").ShouldBe("zhou");

        await system.Press("核对", ("Form.Name", "周敏"));
        system.Words.ShouldContain("登记之后给出一个邀请链接");
        await system.Press("确认登记");
        var person = (await site.Server.Platform.Look()).Staff.WithSignInName("zhou")!.Id;
        system.At.ShouldBe($"/workbench/people/{person}");
        var link = system.Page.QuerySelector("input.invitation")!.GetAttribute("value")!;
        link.ShouldStartWith($"{site.Server.Address}/invitation/");
        await system.Open($"workbench/people/{person}");
        system.Page.QuerySelector("input.invitation").ShouldBeNull();
        system.Page.QuerySelectorAll("a").ShouldNotContain(link => link.TextContent == "任命岗位");

        using var security = await site.As(site.Security);
        await security.Open($"workbench/people/{person}/appoint?organ={site.Street}");
        await security.Press("核对", ("Form.Roles", "drafter"), ("Form.Roles", "first-reviewer"), ("Form.From", "2026-03-02"), ("Form.To", "2026-03-01"));
        security.Words.ShouldContain("早于开始的");
        security.Page.QuerySelectorAll("input[name='Form.Roles'][checked]").Length.ShouldBe(2);
        await security.Press("核对", ("Form.To", ""));
        security.Words.ShouldContain("自 2026-03-02 起，周敏可以做撰稿、一审的事");
        await security.Press("确认任命");
        (await site.Posts(person)).Select(post => (post.Role, post.Organ)).ShouldBe([(Role.Drafter, site.Street), (Role.FirstReviewer, site.Street)]);
    }

    [Fact]
    public async Task What_the_law_forbids_is_said_before_anything_is_confirmed()
    {
        await using var site = await PeopleServer.Start();
        using var security = await site.As(site.Security);

        await security.Open($"workbench/people/{site.System}/appoint?organ=0");
        await security.Press("核对", ("Form.Roles", "audit-administrator"));
        security.Words.ShouldContain("〔POST-SEPARATE〕");
        await security.Open($"workbench/posts/0/1/end");
        await security.Press("核对");
        security.Words.ShouldContain("〔POST-LAST〕");
        security.Words.ShouldContain("请先任命接任的系统管理");
        security.Page.QuerySelectorAll("button").ShouldNotContain(button => button.TextContent == "确认卸任");
    }

    [Fact]
    public async Task A_person_is_suspended_with_a_reason_and_restored()
    {
        await using var site = await PeopleServer.Start();
        using var security = await site.As(site.Security);
        using var officer = await site.As(site.Officer);

        await security.Open($"workbench/people/{site.Officer}/suspend");
        await security.Press("核对");
        security.Words.ShouldContain("〔LEDGER-REASON〕");
        await security.Press("核对", ("Form.Reason", "调离本单位"));
        security.Words.ShouldContain("青禾街道办事处　办件");
        await security.Press("确认停用");
        security.Words.ShouldContain("已停用");
        security.Words.ShouldContain("理由：调离本单位");
        await officer.Open("workbench");
        officer.At.ShouldStartWith("/sign-in");

        await security.Open($"workbench/people/{site.Officer}/restore");
        await security.Press("核对");
        await security.Press("确认恢复");
        (await site.Server.Platform.Look()).Staff.HeldBy(site.Officer, new DateOnly(2026, 3, 2)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Whoever_is_away_lets_a_colleague_stand_in_and_takes_it_back()
    {
        await using var site = await PeopleServer.Start();
        var head = await site.Server.Person("陈立", site.Street, Role.UnitHead);
        var post = await site.PostOf(head);
        using var away = await site.As(head);

        await away.Open($"workbench/posts/{post.Organ}/{post.Number}");
        away.Page.QuerySelectorAll("a").ShouldContain(link => link.TextContent == "委托他人代行");
        await away.Open($"workbench/posts/{post.Organ}/{post.Number}/delegate");
        away.Page.QuerySelectorAll("select[name='Form.Deputy'] option").Select(option => option.TextContent).ShouldBe(["请选择", "林晓（林晓）"]);
        await away.Press("核对", ("Form.Deputy", $"{site.Officer}"), ("Form.To", "2026-03-06"), ("Form.Reason", "外出学习"));
        away.Words.ShouldContain("不得转委托");
        await away.Press("确认委托");
        away.Words.ShouldContain("2026-03-02 至 2026-03-06");
        (await site.Server.Platform.Look()).Staff.ActorsOf(site.Officer, new DateOnly(2026, 3, 2)).Select(actor => actor.Role).ShouldBe(["case-officer", "unit-head"]);

        await away.Open($"workbench/delegations/{site.Street}/1");
        await away.Press("核对");
        await away.Press("确认终止");
        away.Words.ShouldContain("已终止");
        (await site.Server.Platform.Look()).Staff.ActorsOf(site.Officer, new DateOnly(2026, 3, 2)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_wrong_entry_is_amended_from_the_history_by_another_person()
    {
        await using var site = await PeopleServer.Start();
        using var security = await site.As(site.Security);
        var post = await site.PostOf(site.Officer);

        await security.Open($"workbench/posts/{post.Organ}/{post.Number}");
        var correct = security.Page.QuerySelectorAll("a.history-correct").ShouldHaveSingleItem().GetAttribute("href")!;
        await security.Open(correct.TrimStart('/'));
        security.Words.ShouldContain("林晓");
        security.Page.QuerySelector("[name='Field.Person']").ShouldBeNull();
        await security.Press("核对", ("Field.From", "2019/5/1"), ("Form.Reason", "日期写错"));
        security.Words.ShouldContain("自“2019/5/1”的写法不对");
        security.Page.QuerySelector("[name='Field.From']")!.GetAttribute("value").ShouldBe("2019/5/1");
        await security.Press("核对", ("Field.From", "2019-05-01"));
        security.Words.Split("更正之后")[1].ShouldContain("2020-01-01 → 2019-05-01");
        await security.Press("确认更正");

        security.At.ShouldBe($"/workbench/posts/{post.Organ}/{post.Number}");
        security.Page.QuerySelector(".history-entry.struck")!.TextContent.ShouldContain("任命岗位");
        (await site.Posts(site.Officer)).ShouldHaveSingleItem().From.ShouldBe(new DateOnly(2019, 5, 1));
    }

    [Fact]
    public async Task The_list_is_found_by_name_and_filtered_and_each_sees_their_own_organ_only()
    {
        await using var site = await PeopleServer.Start();
        await site.Server.Person("孙怡", site.District, Role.Supervisor);
        using var security = await site.As(site.Security);
        using var officer = await site.As(site.Officer);

        await security.Open("workbench/people");
        security.Words.ShouldContain("共 5 人");
        await security.Open("workbench/people?q=孙");
        security.Words.ShouldContain("共 1 人");
        await security.Open("workbench/people?role=case-officer&state=active");
        security.Words.ShouldContain("林晓");
        security.Words.ShouldContain("共 1 人");

        await officer.Open("workbench/people");
        officer.Words.ShouldContain("共 1 人");
        officer.Words.ShouldNotContain("孙怡");
        await officer.Open($"workbench/people/{site.System}");
        officer.Status.ShouldBe(404);
        await officer.Open($"workbench/people/{site.Officer}");
        officer.Status.ShouldBe(200);
    }

    [Fact]
    public async Task Two_who_change_the_same_person_see_each_others_values()
    {
        await using var site = await PeopleServer.Start();
        using var system = await site.As(site.System);
        await system.Open($"workbench/people/{site.Officer}/change");
        await site.Server.Do(new ChangePerson(site.Officer, new PersonDetails("林晓燕", "0551-6000100").ToContent()));

        await system.Press("核对", ("Form.Name", "林小晓"));

        var conflict = system.Page.QuerySelector("#conflict")!;
        conflict.QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent))).ShouldBe(["姓名|林晓|林晓燕|林小晓", "电话|未填写|0551-6000100|未填写"]);
        system.Page.QuerySelector("#Form-Name")!.GetAttribute("value").ShouldBe("林小晓");
        system.Page.QuerySelector("#Form-Phone")!.GetAttribute("value").ShouldBe("0551-6000100");
        await system.Press("核对");
        await system.Press("确认变更");
        (await site.Server.Platform.Names.Details(site.Officer)).ShouldBe(new PersonDetails("林小晓", "0551-6000100"));
    }

    [Fact]
    public async Task Two_who_amend_the_same_entry_see_each_others_values()
    {
        await using var site = await PeopleServer.Start();
        using var security = await site.As(site.Security);
        var post = await site.PostOf(site.Officer);
        var entry = (await site.Server.Platform.History.Load(post)).Entries[0];
        await security.Open($"workbench/amend/{post.Organ}/post/{post.Number}/{entry.Number}");
        await site.Server.Do(new Amend(Amendments.Posts, post, entry.Number, ((PostAppointed)entry.Fact) with { From = new DateOnly(2019, 6, 1) }) { Reason = "日期写错" }, (await site.Server.Platform.Look()).Staff.ActorsOf(site.Security, site.Server.Platform.Today).Single());

        await security.Press("核对", ("Field.From", "2019-05-01"), ("Form.Reason", "以任职文件为准"));

        var row = security.Page.QuerySelector("#conflict tbody tr")!;
        string.Join('|', row.Children.Select(cell => cell.TextContent)).ShouldBe("自|2020-01-01|2019-06-01|2019-05-01");
        security.Page.QuerySelector("[name='Field.From']")!.GetAttribute("value").ShouldBe("2019-05-01");
    }

    [Fact]
    public async Task What_cannot_be_changed_or_turned_offers_no_link_to_it()
    {
        await using var site = await PeopleServer.Start();
        using var officer = await site.As(site.Officer);
        using var system = await site.As(site.System);

        await officer.Open($"workbench/people/{site.Officer}");
        officer.Page.QuerySelector("a.fact-change").ShouldBeNull();
        await system.Open($"workbench/people/{site.Officer}");
        system.Page.QuerySelector("a.fact-change").ShouldNotBeNull();
        system.Page.QuerySelector(".history-pages").ShouldBeNull();
        system.Page.QuerySelectorAll("a").ShouldNotContain(link => string.IsNullOrEmpty(link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_second_saver_is_told_what_the_first_changed_and_loses_nothing()
    {
        await using var site = await PeopleServer.Start();
        using var security = await site.As(site.Security);
        await security.Open($"workbench/people/{site.Officer}/suspend");
        await site.Server.Do(new ChangePerson(site.Officer, new PersonDetails("林小晓").ToContent()));

        await security.Press("核对", ("Form.Reason", "调离本单位"));

        security.Words.ShouldContain("〔RUN-VERSION〕");
        security.Page.QuerySelector("#conflict")!.TextContent.ShouldContain("变更姓名或联系方式");
        security.Page.QuerySelector("textarea")!.TextContent.Trim().ShouldBe("调离本单位");
        await security.Press("核对");
        await security.Press("确认停用");
        (await site.Server.Platform.Look()).Staff.Find(site.Officer)!.IsSuspended.ShouldBeTrue();
    }
}
