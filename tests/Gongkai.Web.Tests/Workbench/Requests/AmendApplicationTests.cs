using Gongkai.Core.Requests;

namespace Gongkai.Web.Tests.Workbench.Requests;

/// <summary>What was typed in wrongly at the desk is put right by another officer; the number of the identity paper is never filled in.</summary>
public sealed class AmendApplicationTests(SharedBrowser browser) : IAsyncLifetime
{
    private readonly CaseServer story = new();

    public ValueTask InitializeAsync() => story.InitializeAsync();

    public ValueTask DisposeAsync() => story.DisposeAsync();

    [Fact]
    public async Task A_second_officer_puts_right_what_was_typed_in_wrongly()
    {
        var number = await story.Received();
        using var officer = await story.As(story.Officer);
        await officer.Open($"workbench/qinghe/requests/{number}/amend");
        officer.Page.QuerySelectorAll("main a").ShouldContain(link => link.TextContent == "更正申请登记");
        await officer.Open(Page(number));
        officer.Page.QuerySelector("[name='Form.Name']")!.GetAttribute("value").ShouldBe("王小明");
        officer.Page.Body!.InnerHtml.ShouldNotContain("11010119900307761X");
        officer.Words.ShouldContain("110*************1X");
        await officer.Press("下一步", ("Form.Reason", "没有改"));
        officer.Words.ShouldContain("内容没有改动");

        await officer.Press("下一步", ("Form.Name", "王晓明"), ("Form.Phone", "13900000000"), ("Form.Kind", "legalServiceOrg"), ("Form.Reason", ""));
        officer.Words.ShouldContain("〔LEDGER-REASON〕");
        await officer.Press("下一步", ("Form.Reason", "照申请书第一页"));
        officer.Words.ShouldContain("王小明 → 王晓明");
        (await Parties(number)).Principals[0].Name.ShouldBe("王小明");
        await officer.Press("确认更正");

        officer.At.ShouldBe($"/workbench/qinghe/requests/{number}");
        officer.Words.ShouldContain("登记更正");
        officer.Words.ShouldContain("照申请书第一页");
        var party = (await Parties(number)).Principals[0];
        (party.Name, party.Phone, party.Identity).ShouldBe(("王晓明", "13900000000", "11010119900307761X"));
        (await story.Server.Platform.Cases.List(story.Street, new(), 0, 20)).Single().Kind.ShouldBe(ApplicantKind.LegalServiceOrg);
        (await story.Server.Platform.Audit.Verify()).IsIntact.ShouldBeTrue();
        using var export = new MemoryStream();
        await story.Server.Platform.Audit.Export(export);
        System.Text.Encoding.UTF8.GetString(export.ToArray()).ShouldNotContain("王晓明");

        // Whoever amended is not second to themselves.
        await officer.Open(Page(number));
        await officer.Press("下一步", ("Form.Name", "王明"), ("Form.Reason", "又看错了"));
        officer.Words.ShouldContain("〔POST-SECOND〕");
        using var head = await story.As(story.Head);
        await head.Open(Page(number));
        head.Words.ShouldNotContain("110*");
        await head.Press("下一步", ("Form.Identity", "110105194912310021"), ("Form.Reason", "证件号码录错"));
        await head.Press("确认更正");
        (await Parties(number)).Principals[0].Identity.ShouldBe("110105194912310021");
    }

    [Fact]
    public async Task Others_see_no_such_page_and_a_forged_form_changes_nothing()
    {
        var number = await story.Received();
        foreach (var person in new[] { story.Stranger, story.Supervisor, story.Signer, story.Handler })
        {
            using var other = await story.As(person);
            await other.Open("workbench/me");
            await other.Forge($"{Page(number)}?handler=Confirm", ("Form.Name", "别人"), ("Form.Kind", "naturalPerson"), ("Form.Description", "别的"), ("Form.Reason", "伪造的"));
            other.Status.ShouldBe(404);
            await other.Open(Page(number));
            other.Status.ShouldBe(404);
            var hidden = other.Page.QuerySelector("h1")!.TextContent;
            await other.Open(Page(4711));
            (other.Status, other.Page.QuerySelector("h1")!.TextContent).ShouldBe((404, hidden));
        }

        (await Parties(number)).Principals[0].Name.ShouldBe("王小明");
        await browser.ShouldPlease($"{story.Server.Address}/{Page(number)}", await story.Server.Session(story.Officer));
    }

    private static string Page(long number) => $"workbench/qinghe/requests/{number}/amend-application";

    private async Task<Parties> Parties(long number) => (await story.Server.Platform.Cases.PartiesOf((await story.Server.Platform.Cases.Find(story.Street, number))!.Application))!;
}
