using Gongkai.Core.Ledger;
using Gongkai.Core.Requests;

namespace Gongkai.Web.Tests.Workbench.Requests;

/// <summary>The slip given at the counter: number, code and square; the one before it is void.</summary>
public sealed class SlipTests(SharedBrowser browser) : IAsyncLifetime
{
    private readonly CaseServer story = new();

    public ValueTask InitializeAsync() => story.InitializeAsync();

    public ValueTask DisposeAsync() => story.DisposeAsync();

    [Fact]
    public async Task Who_came_to_the_counter_follows_it_with_the_code_of_the_last_slip()
    {
        var number = await story.Received();
        using var officer = await story.As(story.Officer);
        await officer.Open($"workbench/qinghe/requests/{number}");
        officer.Page.QuerySelector($"a[href$='/requests/{number}/slip']").ShouldNotBeNull();
        var (first, second) = (await Slip(officer, number, "给出查询码"), await Slip(officer, number, "重新给出查询码"));
        officer.Words.ShouldContain("2026-03-02 收到申请");
        officer.Page.QuerySelector(".slip-square svg").ShouldNotBeNull();
        await officer.Open($"workbench/qinghe/requests/{number}/slip");
        officer.Words.ShouldNotContain(second.Code, customMessage: "a code is shown once");

        (await Enter(first)).ShouldBe("/track");
        (await Enter(second)).ShouldBe("/track/application");
        (await story.Server.Platform.History.Load(new Subject(story.Street, Application.SubjectKind, 1))).Facts.Count(entry => entry.Fact is TrackingCodeIssued && entry.Who.Person == story.Officer).ShouldBe(2);
    }

    [Fact]
    public async Task Only_the_officer_of_the_case_gives_one()
    {
        var number = await story.Received();
        using var officer = await story.As(story.Officer);
        await officer.Open($"workbench/qinghe/requests/{number}/slip");
        foreach (var person in new[] { story.Stranger, story.Head, story.Supervisor })
        {
            // The officer's own form, sent by somebody else.
            officer.In(await story.Server.Session(person));
            await officer.Press("给出查询码");
            officer.Status.ShouldBeOneOf(400, 404);
            await officer.Open($"workbench/qinghe/requests/{number}/slip");
            officer.Status.ShouldBe(404);
            officer.In(await story.Server.Session(story.Officer));
            await officer.Open($"workbench/qinghe/requests/{number}/slip");
        }

        (await story.Server.Platform.History.Load(new Subject(story.Street, Application.SubjectKind, 1))).Facts.ShouldNotContain(entry => entry.Fact is TrackingCodeIssued);
        await browser.ShouldPlease($"{story.Server.Address}/workbench/qinghe/requests/{number}/slip", await story.Server.Session(story.Officer));
    }

    [Fact]
    public async Task The_officer_reads_what_the_applicant_sent_and_those_above_do_not()
    {
        var number = await story.Received();
        await story.Did(number, new CaseAssigned());
        await story.Did(number, new CorrectionRequested(15, null, "请写明年度"));
        using var officer = await story.As(story.Officer);
        var slip = await Slip(officer, number, "给出查询码");
        using var applicant = new Guest(story.Server.Address);
        await applicant.Open("track");
        await applicant.Press("查询", ("Number", slip.Number), ("Code", slip.Code));
        await applicant.Press("提交补正", ("Text", "是 2024 年的<b>那一份</b>"));

        await officer.Open($"workbench/qinghe/requests/{number}");
        officer.Words.ShouldContain("补正，2026-03-02 网上提交");
        officer.Words.ShouldContain("是 2024 年的<b>那一份</b>");
        using var supervisor = await story.As(story.Supervisor);
        await supervisor.Open($"workbench/qinghe/requests/{number}");
        supervisor.Words.ShouldNotContain("那一份");
    }

    private static async Task<(string Number, string Code)> Slip(Guest officer, long number, string button)
    {
        await officer.Open($"workbench/qinghe/requests/{number}/slip");
        await officer.Press(button);
        officer.Status.ShouldBe(200);
        var codes = officer.Page.QuerySelectorAll(".slip-code").Select(code => code.TextContent).ToList();
        return (codes[0], codes[1]);
    }

    private async Task<string> Enter((string Number, string Code) slip)
    {
        using var guest = new Guest(story.Server.Address);
        await guest.Open("track");
        await guest.Press("查询", ("Number", slip.Number), ("Code", slip.Code));
        return guest.At;
    }
}
