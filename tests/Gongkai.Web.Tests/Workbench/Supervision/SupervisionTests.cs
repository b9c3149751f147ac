using Gongkai.Core.People;
using Gongkai.Web.Tests.Workbench.People;

namespace Gongkai.Web.Tests.Workbench.Supervision;

/// <summary>The district's supervisor opens more of the street's cases and closes it again, with a reason and on both chains.</summary>
public sealed class SupervisionTests(SharedBrowser browser)
{
    private const string Reason = "核查 2026 年第 3 号投诉";

    [Fact]
    public async Task More_is_opened_with_a_reason_seen_by_both_sides_and_closed_again()
    {
        await using var site = await PeopleServer.Start();
        using var supervisor = await site.As(await site.Server.Person("孙怡", site.District, Role.Supervisor));
        using var head = await site.As(await site.Server.Person("陈立", site.Street, Role.UnitHead));

        await supervisor.Open("workbench/supervision");
        supervisor.Words.ShouldContain("现在没有开放的监督查看");
        supervisor.Words.ShouldContain("时限、类型、数量、文书");
        await supervisor.Open("workbench/qinghe/supervision/open");
        supervisor.Page.QuerySelectorAll("input[name='Form.Facets']").Select(one => one.GetAttribute("value")).ShouldNotContain("deadline");
        await supervisor.Press("核对", ("Form.Reason", ""));
        supervisor.Words.ShouldContain("请选择要查看的内容");
        await supervisor.Press("核对", ("Form.Facets", "applicant"), ("Form.Facets", "attachment"), ("Form.Until", "2026-05-01"), ("Form.Reason", Reason));
        supervisor.Words.ShouldContain("〔SUP-OPEN〕");
        supervisor.Words.ShouldContain("最长 30 天");
        supervisor.Page.QuerySelectorAll("input[name='Form.Facets'][checked]").Length.ShouldBe(2);
        await supervisor.Press("核对", ("Form.Until", "2026-03-05"));
        supervisor.Words.ShouldContain("从现在起到 2026-03-05 当天，这个监督岗位可以看青禾街道办事处案件的申请人、附件");
        await supervisor.Press("确认开放");

        supervisor.At.ShouldBe($"/workbench/supervision/{site.Street}/1");
        supervisor.Words.ShouldContain("开放中");
        (await MaySeeApplicants(site)).ShouldBeTrue();
        await head.Open("workbench/qinghe/supervision");
        head.Words.ShouldContain("滨河区人民政府　孙怡");
        await head.Open($"workbench/supervision/{site.Street}/1");
        head.Words.ShouldContain(Reason);
        head.Words.ShouldContain("同见滨河区人民政府账上第");
        head.Words.ShouldNotContain("提前结束");
        await supervisor.Open("workbench");
        supervisor.Words.ShouldContain("监督查看快到期");
        supervisor.Words.ShouldContain("2026-03-05 到期");

        await supervisor.Open($"workbench/supervision/{site.Street}/1");
        await supervisor.Press("核对", ("Form.Reason", "核查完毕"));
        await supervisor.Press("确认结束");
        supervisor.Words.ShouldContain("已关闭");
        supervisor.Words.ShouldContain("2026-03-02 当天收回");
        (await MaySeeApplicants(site)).ShouldBeFalse();
    }

    [Fact]
    public async Task Only_the_post_that_opened_closes_and_strangers_see_nothing()
    {
        await using var site = await PeopleServer.Start();
        using var supervisor = await site.As(await site.Server.Person("孙怡", site.District, Role.Supervisor));
        using var colleague = await site.As(await site.Server.Person("钱宁", site.District, Role.Supervisor));
        using var officer = await site.As(site.Officer);
        await supervisor.Open("workbench/qinghe/supervision/open");
        await supervisor.Press("核对", ("Form.Facets", "contact"), ("Form.Reason", Reason));
        await supervisor.Press("确认开放");

        await colleague.Open($"workbench/supervision/{site.Street}/1");
        colleague.Words.ShouldContain("联系方式");
        colleague.Page.QuerySelectorAll("main form").ShouldBeEmpty();
        foreach (var page in new[] { "workbench/supervision", $"workbench/supervision/{site.Street}/1", "workbench/qinghe/supervision", "workbench/qinghe/supervision/open" })
        {
            await officer.Open(page);
            officer.Status.ShouldBe(404, page);
        }

        await supervisor.Open("workbench/binhe/supervision/open");
        supervisor.Status.ShouldBe(404);
    }

    [Fact]
    public async Task The_pages_please_at_each_width()
    {
        await using var site = await PeopleServer.Start();
        var supervisor = await site.Server.Person("孙怡", site.District, Role.Supervisor);
        using var guest = await site.As(supervisor);
        await guest.Open("workbench/qinghe/supervision/open");
        await guest.Press("核对", ("Form.Facets", "contact"), ("Form.Facets", "free-text"), ("Form.Facets", "identity-document"), ("Form.Reason", Reason));
        await guest.Press("确认开放");
        await guest.Open("workbench/qinghe/supervision/open");
        await guest.Press("核对", ("Form.Facets", "applicant"), ("Form.Reason", Reason));
        await guest.Press("确认开放");
        await guest.Press("核对");
        await guest.Press("确认结束");
        var session = await site.Server.Session(supervisor);
        foreach (var page in new[] { "supervision", "qinghe/supervision", "qinghe/supervision/open", $"supervision/{site.Street}/1" })
            await browser.ShouldPlease($"{site.Server.Address}/workbench/{page}", session);
    }

    private static async Task<bool> MaySeeApplicants(PeopleServer site)
    {
        var (staff, tree) = await site.Server.Platform.Look();
        return staff.ActorsOf(staff.WithSignInName("孙怡")!.Id, site.Server.Platform.Today)
            .Any(actor => Permissions.MaySee(actor, Facet.Applicant, site.Street, staff, tree, site.Server.Platform.Today));
    }
}
