using System.Text;
using Gongkai.Core.Ledger;
using Gongkai.Core.Operations;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Storage.Ledger;
using Gongkai.Web.Workbench.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Web.Tests.Workbench;

public sealed class LedgerTests(SharedBrowser browser)
{
    [Fact]
    public async Task The_head_of_the_unit_reads_the_own_ledger_and_nobody_elses()
    {
        await using var server = await RunningServer.Start(options => options with { Demonstration = true });
        var own = await server.Organ("qinghe", "青禾街道办事处");
        await server.Organ("dongling", "东岭街道办事处");
        await server.Do(new RenameOrgan(own, new OrganName("青禾街道办事处（新）")) { Reason = "更名文件" });
        using var http = await server.SignedIn(await server.Person("head", own, Role.UnitHead));

        var page = await http.GetStringAsync("workbench/qinghe/ledger");
        page.ShouldContain("机关更名");
        page.ShouldContain("<ins>青禾街道办事处（新）</ins>");
        page.ShouldContain("理由：更名文件");
        page.ShouldContain("〔REG-12〕");
        ((int)(await http.GetAsync("workbench/dongling/ledger")).StatusCode).ShouldBe(404);
        ((int)(await http.GetAsync("workbench/no-such-organ/ledger")).StatusCode).ShouldBe(404);
        (await http.GetAsync("workbench/ledger")).Headers.Location!.OriginalString.ShouldBe("/workbench/qinghe/ledger");
        using var officer = await server.SignedIn(await server.Person("officer", own, Role.CaseOfficer));
        ((int)(await officer.GetAsync("workbench/qinghe/ledger")).StatusCode).ShouldBe(404);
        ((int)(await officer.GetAsync("workbench/ledger")).StatusCode).ShouldBe(404);
    }

    [Fact]
    public async Task An_auditor_reads_every_ledger_and_goes_from_one_entry_to_its_counterpart()
    {
        await using var server = await RunningServer.Start(options => options with { Demonstration = true });
        var upper = await server.Organ("binhe", "滨河区人民政府", level: OrganLevel.County);
        await server.Organ("qinghe", "青禾街道办事处", upper);
        using var http = await server.SignedIn(await server.Person("auditor", Subject.Platform, Role.AuditAdministrator));

        (await http.GetStringAsync("workbench/ledger")).ShouldContain("登记人员");
        (await http.GetStringAsync("workbench/qinghe/ledger")).ShouldContain("href=\"/workbench/binhe/ledger?number=2\"");
        (await http.GetStringAsync("workbench/binhe/ledger?number=2")).ShouldContain("青禾街道办事处账上第 1 条");
        (await http.GetAsync("workbench/ledger?of=binhe")).Headers.Location!.OriginalString.ShouldBe("/workbench/binhe/ledger");
    }

    [Fact]
    public async Task What_is_filtered_is_what_is_shown_and_exported()
    {
        await using var server = await RunningServer.Start(options => options with { Demonstration = true });
        var organ = await server.Organ("qinghe", "青禾街道办事处");
        await server.Do(new RenameOrgan(organ, new OrganName("青禾街道办事处（新）")) { Reason = "更名文件" });
        var auditor = await server.Person("auditor", Subject.Platform, Role.AuditAdministrator);
        using var http = await server.SignedIn(auditor);

        (await http.GetStringAsync("workbench/qinghe/ledger?act=organ.rename")).ShouldContain("共 1 条");
        (await http.GetStringAsync("workbench/qinghe/ledger?kind=post")).ShouldContain("没有符合条件的账目");
        (await http.GetStringAsync("workbench/qinghe/ledger?from=2999-01-01")).ShouldContain("没有符合条件的账目");
        (await http.GetStringAsync("workbench/ledger?person=0&kind=person")).ShouldContain("登记人员");
        using var guest = await Guest.SignedIn(server, auditor);
        await guest.Open("workbench/qinghe/ledger?act=organ.rename&from=2020-01-01");
        await guest.Press("JSON Lines");
        var lines = Encoding.UTF8.GetString(guest.Content).TrimEnd().Split('\n');
        lines.ShouldHaveSingleItem().ShouldContain("\"act\":\"organ.rename\"");
        using var whole = new MemoryStream();
        await server.Platform.Audit.Export(whole, organ);
        Encoding.UTF8.GetString(whole.ToArray()).ShouldContain(lines[0]);
        await guest.Open("workbench/qinghe/ledger");
        guest.Words.ShouldContain("导出账本");
        guest.Words.ShouldContain("入账从2020-01-01");
        await guest.Press("CSV");
        var csv = Encoding.UTF8.GetString(guest.Content);
        csv.Split("\r\n").Length.ShouldBe(6);
        csv.ShouldContain("机关更名");
        csv.ShouldContain(",演示数据,");
        var exported = (await server.Platform.History.Load(new Subject(organ, "export", 1))).Entries.ShouldHaveSingleItem();
        (exported.Who.Person, exported.Basis, exported.Fact).ShouldBe((auditor, "RUN-EXPORT", new LedgerExported("JSON Lines", "本机关的账本", new DateOnly(2020, 1, 1), Act: "机关更名")));
    }

    [Fact]
    public async Task The_ledger_is_verified_at_the_press_of_a_button()
    {
        await using var server = await RunningServer.Start(options => options with { Demonstration = true });
        await server.Organ("qinghe", "青禾街道办事处");
        var session = await server.Session(await server.Person("auditor", Subject.Platform, Role.AuditAdministrator));
        await using var visit = await browser.Visit($"{server.Address}/workbench/qinghe/ledger", new Viewer(Scripted: false), session);
        await visit.Page.ClickAsync("text=校验账本");
        (await visit.Text(".notice.done")).ShouldContain("账本完好");
        (await visit.Text(".notice.done")).ShouldContain((await server.Platform.Ledger.Heads(server.Platform.Today)).Single(head => head.Organ != 0).Hash);
    }

    [Fact]
    public async Task A_long_verification_shows_how_far_it_is_and_then_its_result()
    {
        await using var server = await RunningServer.Start(options => options with { Demonstration = true });
        var organ = await server.Organ("qinghe", "青禾街道办事处");
        using var guest = await Guest.SignedIn(server, await server.Person("auditor", Subject.Platform, Role.AuditAdministrator));
        var report = new TaskCompletionSource<LedgerReport>(TaskCreationOptions.RunContinuationsAsynchronously);
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var verification = server.Services.GetRequiredService<Verifications>().Start(organ, progress =>
        {
            progress.Report(new AuditProgress(40_000, 100_000));
            begun.SetResult();
            return report.Task;
        });
        await begun.Task;

        await guest.Open("workbench/qinghe/ledger");
        guest.Words.ShouldNotContain("正在校验");
        await guest.Press("校验账本");
        guest.At.ShouldBe("/workbench/qinghe/ledger?verified=True");
        guest.Words.ShouldContain("正在校验账本");
        guest.Words.ShouldContain("40%");
        guest.Page.QuerySelector("meta[http-equiv=refresh]").ShouldNotBeNull();
        report.SetResult(await server.Platform.Audit.Verify(organ));
        await verification.Work;
        await guest.Open("workbench/qinghe/ledger?verified=True");
        guest.Words.ShouldContain("账本完好");
        guest.Page.QuerySelector("meta[http-equiv=refresh]").ShouldBeNull();
    }

    [Fact]
    public async Task The_ledger_reads_well_everywhere()
    {
        await using var server = await RunningServer.Start(options => options with { Demonstration = true });
        var upper = await server.Organ("binhe", "滨河区人民政府", level: OrganLevel.County);
        var organ = await server.Organ("qinghe", "青禾街道办事处", upper);
        await server.Do(new RenameOrgan(organ, new OrganName("青禾街道办事处（新）", "青禾街道")) { Reason = "更名文件" });
        var auditor = await server.Session(await server.Person("auditor", Subject.Platform, Role.AuditAdministrator));
        await browser.ShouldPlease($"{server.Address}/workbench/qinghe/ledger", auditor);
        await browser.ShouldPlease($"{server.Address}/workbench/ledger", auditor);
    }
}
