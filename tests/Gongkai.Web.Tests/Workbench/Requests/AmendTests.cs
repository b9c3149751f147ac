using Gongkai.Core.Ledger;
using Gongkai.Core.Requests;

namespace Gongkai.Web.Tests.Workbench.Requests;

/// <summary>What was entered wrongly is put right by another officer; what is noted for the house stays in the house.</summary>
public sealed class AmendTests(SharedBrowser browser) : IAsyncLifetime
{
    private const string Note = "申请人姓赵，电话里说只要第三页";

    private readonly CaseServer story = new();

    public ValueTask InitializeAsync() => story.InitializeAsync();

    public ValueTask DisposeAsync() => story.DisposeAsync();

    [Fact]
    public async Task An_entry_is_amended_by_a_colleague_with_both_values_kept_and_the_clock_told()
    {
        var number = await ByOfficer();
        using var officer = await story.As(story.Officer);
        using var colleague = await story.As(story.Colleague);

        await officer.Open($"workbench/qinghe/requests/{number}");
        officer.Page.QuerySelector($"a[href$='/requests/{number}/amend']").ShouldNotBeNull();
        await officer.Open($"workbench/qinghe/requests/{number}/amend");
        officer.Words.ShouldContain("这一笔是您自己记下的，请另一位办件的人或者工作机构负责人更正〔LEDGER-AMEND〕");
        officer.Words.ShouldContain("立件、拆分、并案、转办牵连别的记录，不以更正改变；办错了的请另行办理〔REQ-Amend〕");

        await colleague.Open($"workbench/qinghe/requests/{number}/amend");
        var receipt = await EntryOf<CaseReceived>(number);
        await colleague.Open(colleague.Page.QuerySelector($"a[href$='/{receipt.Number}']")!.GetAttribute("href")!.TrimStart('/'));
        colleague.Words.ShouldContain("更正“收到并登记”");
        await colleague.Press("下一步", ("Form.LegalDate", "2026-02-27"), ("Form.Reason", ""));
        colleague.Words.ShouldContain("〔LEDGER-REASON〕");
        await colleague.Press("下一步", ("Form.LegalDate", "2026-02-27"), ("Form.Reason", "签收单上是二十七日"));
        colleague.Words.ShouldContain("2026-03-02 → 2026-02-27");
        colleague.Words.ShouldContain("答复期限由 2026-03-30 改为 2026-03-26");
        await colleague.Press("确认更正");
        colleague.Words.ShouldContain("2026-03-26");
        colleague.Words.ShouldContain("签收单上是二十七日");
        colleague.Words.ShouldContain("已由第");
        var history = (await story.Server.Platform.Cases.Find(story.Street, number))!.History;
        history.Entries.Single(entry => entry.Fact is CaseReceived).LegalDate.ShouldBe(new DateOnly(2026, 3, 2), "the wrong value stays");
        history.Facts.Single(entry => entry.Fact is CaseReceived).LegalDate.ShouldBe(new DateOnly(2026, 2, 27));
    }

    [Fact]
    public async Task What_may_not_be_amended_is_refused_with_its_rule_and_strangers_see_nothing()
    {
        var number = await ByOfficer();
        var opened = await EntryOf<CaseOpened>(number);
        var address = $"workbench/amend/{story.Street}/case/{number}/{opened.Number}";
        using var colleague = await story.As(story.Colleague);
        await colleague.Open(address);
        colleague.Words.ShouldContain("这一笔不能更正");
        colleague.Words.ShouldContain("〔REQ-Amend〕");
        using var stranger = await story.As(story.Stranger);
        using var handler = await story.As(story.Handler);
        foreach (var guest in new[] { stranger, handler })
        {
            await guest.Open(address);
            guest.Status.ShouldBe(404);
            await guest.Open($"workbench/qinghe/requests/{number}/amend");
            guest.Status.ShouldBe(404);
        }

        await browser.ShouldPlease($"{story.Server.Address}/workbench/qinghe/requests/{number}/amend", await story.Server.Session(story.Colleague));
    }

    [Fact]
    public async Task A_remark_stays_in_the_house()
    {
        var number = await ByOfficer();
        using var officer = await story.As(story.Officer);
        await officer.Open($"workbench/qinghe/requests/{number}");
        await officer.Press("记下备注", ("Remark", " "));
        officer.Words.ShouldContain("〔REQ-Remark〕请写备注的内容");
        await officer.Press("记下备注", ("Remark", Note));
        officer.Words.ShouldContain("已记下内部备注");
        officer.Words.ShouldContain(Note);

        using var supervisor = await story.As(story.Supervisor);
        await supervisor.Open($"workbench/qinghe/requests/{number}");
        supervisor.Status.ShouldBe(200);
        supervisor.Words.ShouldNotContain(Note);

        foreach (var file in new[] { "csv", "xlsx" })
        {
            await officer.Open($"workbench/qinghe/requests?format={file}&handler=Export");
            System.Text.Encoding.UTF8.GetString(officer.Content).ShouldNotContain("赵");
        }

        await officer.Open($"workbench/qinghe/requests/{number}/slip");
        await officer.Press("给出查询码");
        officer.Words.ShouldNotContain(Note);
        var codes = officer.Page.QuerySelectorAll(".slip-code").Select(code => code.TextContent).ToList();
        using var citizen = new Guest(story.Server.Address);
        await citizen.Open("track");
        await citizen.Press("查询", ("Number", codes[0]), ("Code", codes[1]));
        citizen.Words.ShouldContain("2026-03-30");
        citizen.Words.ShouldNotContain(Note);
        citizen.Words.ShouldNotContain("备注");
    }

    // As the officer did it: whoever wrote an entry does not amend it.
    private async Task<long> ByOfficer()
    {
        var who = (await story.Server.Platform.Look()).Staff.ActorsOf(story.Officer, story.Today).Single();
        var act = new RegisterApplication(
            story.Street, Channel.Counter, ApplicantKind.NaturalPerson, new Parties([new Party("王小明", "11010119900307761X")]), null, "2025年青禾路老旧小区改造的验收报告", IsReceived: true)
        { LegalDate = story.Today };
        return (await story.Server.Do(act, who)).Entries.First(entry => entry.Subject.Kind == DisclosureCase.SubjectKind).Subject.Number;
    }

    private async Task<Entry> EntryOf<T>(long number) => (await story.Server.Platform.Cases.Find(story.Street, number))!.History.Facts.Single(entry => entry.Fact is T);
}
