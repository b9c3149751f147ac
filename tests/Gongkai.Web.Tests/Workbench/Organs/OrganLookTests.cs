using Deque.AxeCore.Playwright;

namespace Gongkai.Web.Tests.Workbench.Organs;

public sealed class OrganLookTests(OrganServer organs, SharedBrowser browser) : IClassFixture<OrganServer>
{
    public static TheoryData<string> Pages =>
    [
        "organs", "organs?q=qinghe", "organs?q=%E6%B2%A1%E6%9C%89", "organs/new", "organs/import", "qinghe/organ", "qinghe/organ/rename", "qinghe/organ/move", "qinghe/organ/recode", "qinghe/organ/readdress",
        "qinghe/organ/reclassify", "qinghe/organ/describe", "qinghe/organ/arrange", "qinghe/units", "qinghe/units/new", "qinghe/units/1", "qinghe/units/1?act=head", "qinghe/units/1?act=close",
    ];

    [Theory, MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_and_no_page_scrolls_sideways(string page)
    {
        foreach (var viewer in new[] { new Viewer(390), new Viewer(768, Dark: true, Large: true), new Viewer(1440) })
        {
            await using var visit = await browser.Visit($"{organs.Server.Address}/workbench/{page}", viewer, organs.Administrator);
            var found = await visit.Page.RunAxe();
            found.Violations.Select(violation => $"{violation.Id}: {string.Join(' ', violation.Nodes.Select(node => node.Html))}").ShouldBeEmpty($"{page} at {viewer.Width}");
            (await visit.Overflow()).ShouldBe(0, $"{page} at {viewer.Width}");
            visit.Complaints.Where(complaint => !complaint.StartsWith("verbose", StringComparison.Ordinal)).ShouldBeEmpty();
        }
    }
}
