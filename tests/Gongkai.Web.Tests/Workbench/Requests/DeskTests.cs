using System.Text;
using Gongkai.Core.Requests;

namespace Gongkai.Web.Tests.Workbench.Requests;

/// <summary>Many requests at once: Today, the board, the list's acts and files, and how it all looks.</summary>
public sealed class DeskTests(SharedBrowser browser) : IAsyncLifetime
{
    private readonly CaseServer story = new();

    public ValueTask InitializeAsync() => story.InitializeAsync();

    public ValueTask DisposeAsync() => story.DisposeAsync();

    [Fact]
    public async Task Today_says_whose_turn_it_is_and_the_supervisor_hears_of_what_nobody_confirmed()
    {
        await Submitted(new DateOnly(2026, 2, 26));
        var number = await story.Received(new DateOnly(2026, 1, 26));
        await story.Did(number, new CaseAssigned(Handler: story.Handler));
        using var officer = await story.As(story.Officer);
        await officer.Open("workbench");
        officer.Words.ShouldContain("联系申请人，确认收到");
        officer.Words.ShouldNotContain("办理、拟答复");
        using var handler = await story.As(story.Handler);
        await handler.Open("workbench");
        handler.Words.ShouldContain("办理、拟答复");
        using var head = await story.As(story.Head);
        await head.Open("workbench");
        head.Words.ShouldContain("办理、拟答复（督促）");
        using var supervisor = await story.As(story.Supervisor);
        await supervisor.Open("workbench");
        supervisor.Words.ShouldContain("下级没有按时确认收到");
        supervisor.Words.ShouldNotContain("督促");
        using var stranger = await story.As(story.Stranger);
        await stranger.Open("workbench");
        stranger.Words.ShouldNotContain("依申请〔");
    }

    [Fact]
    public async Task Several_are_assigned_at_once_or_none_and_the_list_goes_into_a_file_without_names()
    {
        var (first, second) = (await story.Received(), await story.Received());
        using var officer = await story.As(story.Officer);
        await officer.Open("workbench/qinghe/requests");
        await officer.Press("交办", ("picked", $"{first}"), ("picked", $"{second}"), ("person", $"{story.Handler}"));
        officer.Words.ShouldContain("已交办 2 件");
        (await story.Case(second)).Assignment!.Handler.ShouldBe(story.Handler);
        await officer.Press("归档", ("picked", $"{first}"));
        officer.Words.ShouldContain("〔REQ-Archive〕");
        await officer.Open($"workbench/qinghe/requests?by={story.Handler}");
        officer.Words.ShouldContain("共 2 件");

        await officer.Open("workbench/qinghe/requests?format=csv&handler=Export");
        var text = Encoding.UTF8.GetString(officer.Content);
        text.ShouldContain("云滨青禾依申请〔2026〕1号,自然人,当面提交,办理中,2026-03-02,2026-03-30");
        text.ShouldNotContain("王小明");
        await officer.Open("workbench/qinghe/requests?format=xlsx&handler=Export");
        officer.Content[..2].ShouldBe("PK"u8.ToArray());
    }

    [Fact]
    public async Task The_pages_please_on_every_screen()
    {
        await Submitted(new DateOnly(2026, 2, 26));
        var number = await story.Received(new DateOnly(2026, 2, 3));
        await story.Did(number, new CaseAssigned(Handler: story.Officer), new DateOnly(2026, 2, 3));
        await story.Did(number, new MaterialRequested("1", "党政办公室", new DateOnly(2026, 2, 10), "验收报告"), new DateOnly(2026, 2, 4));
        await story.Did(number, new OrganConsulted("1", new DateOnly(2026, 2, 25), "滨河区住建局"), new DateOnly(2026, 2, 25));
        await story.Received();
        var session = await story.Server.Session(story.Officer);
        foreach (var page in new[] { $"requests/{number}", "requests", "requests/deadlines", "requests/new", $"requests/{number}/acts/request-material", "requests/3/acts/dispatch" })
            await browser.ShouldPlease($"{story.Server.Address}/workbench/qinghe/{page}", session);

        await story.Did(3, new CaseAssigned());
        await story.Did(3, new AnswerDrafted());
        await browser.ShouldPlease($"{story.Server.Address}/workbench/qinghe/requests/3/acts/decide", session);
        await using var visit = await browser.Visit($"{story.Server.Address}/workbench/qinghe/requests/3/acts/decide?answer=A02", new Viewer(390), session);
        await visit.Page.FillAsync("[name='Form[InformationList]']", "验收报告 1 份，共 12 页");
        await visit.Page.ClickAsync("button:has-text('下一步')");
        await visit.Page.Arrived();
        (await visit.Text("main")).ShouldContain("确认以后");
        await visit.ShouldPlease("confirm");
    }

    private async Task Submitted(DateOnly on) => await story.Server.Do(
        new RegisterApplication(story.Street, Channel.Online, ApplicantKind.CommercialEnterprise, new Parties([new Party("云川商贸有限公司")]), null, "2025年采购合同", IsReceived: false) { LegalDate = on });
}
