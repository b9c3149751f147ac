using System.Net;
using Gongkai.Core.People;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Records;

namespace Gongkai.Web.Tests.Workbench.Reports;

/// <summary>A head who does not sign in signs the report on paper.</summary>
public sealed class PaperTests(SharedBrowser browser) : IAsyncLifetime
{
    private static readonly string[] Texts =
    [
        "本机关按照《中华人民共和国政府信息公开条例》的要求，做好政府信息公开工作。", "", "", "",
        "存在的主要问题：公开的内容以转发为主，群众关心的民生信息偏少，经办人员的业务能力还需提高。改进情况：下一步充实救助、就业、养老等信息，每季度组织一次业务培训，明确专人负责更新。",
        "没有其他需要报告的事项。本年度未收取信息处理费。",
    ];

    private readonly ReportServer story = new();

    public ValueTask InitializeAsync() => story.InitializeAsync();

    public ValueTask DisposeAsync() => story.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Where_one_officer_does_all_the_head_signs_on_paper(bool scripted)
    {
        var (server, one) = (story.Server, await story.Server.Person("yiren", story.Street, Role.CaseOfficer));
        foreach (var role in new[] { Role.ReportFiller, Role.ReportReviewer })
            await server.Do(new AppointPost(story.Street, new PostAppointed(one, role, Unit: null, new DateOnly(2020, 1, 1), To: null)));
        await Submitted();
        await using var visit = await browser.Visit(story.At("workbench/qinghe/reports/2025"), new Viewer(Scripted: scripted), await server.Session(one));
        await visit.Page.ClickAsync("a:has-text('登记签批并公布')");
        await visit.Page.FillAsync("[name=signer]", "王");
        await visit.Page.FillAsync("[name=signedOn]", "2026-01-11");
        await visit.Upload(new TestDocument("签批.txt", "同意公布"u8.ToArray()), "[name=file]");
        await visit.Page.ClickAsync("button:has-text('登记签批并公布')");
        (await visit.Text("#problem")).ShouldContain("签批人的姓名，2 至 40 字");
        (await visit.Page.InputValueAsync("[name=scan]")).ShouldNotBeEmpty("the scan was taken and is chosen already");

        await visit.Page.FillAsync("[name=signer]", "王主任");
        await visit.Page.ClickAsync("button:has-text('登记签批并公布')");
        (await visit.Text("main")).ShouldContain("已登记纸质签批，公布 2025 年的年报");
        (await server.Platform.Reports.Find(story.Street, 2025))!.Edition.ShouldNotBeNull();
    }

    [Fact]
    public async Task Where_there_are_two_officers_paper_is_not_offered()
    {
        await Submitted();
        await using var visit = await browser.Visit(story.At("workbench/qinghe/reports/2025"), session: story.Reviewer);
        (await visit.Text("main")).ShouldNotContain("在纸上签批");
        (await (await story.Server.SignedIn((await story.Server.Platform.Look()).Staff.WithSignInName("fuzeren")!.Id)).GetAsync("workbench/qinghe/reports/2025/paper")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_page_pleases()
    {
        var one = await story.Server.Person("yiren", story.Street, Role.CaseOfficer);
        await story.Server.Do(new AppointPost(story.Street, new PostAppointed(one, Role.ReportReviewer, Unit: null, new DateOnly(2020, 1, 1), To: null)));
        await Submitted();
        await browser.ShouldPlease(story.At("workbench/qinghe/reports/2025/paper"), await story.Server.Session(one));
    }

    /// <summary>A report of zeros without a fault, handed in.</summary>
    private async Task Submitted()
    {
        await story.Server.Do(new SaveReport(story.Street, 2025, ReportContent.Blank with
        {
            Sections = [.. ReportContent.Blank.Sections.Select(section => section with { Text = Texts[section.Number - 1] })],
            Cells = CellAddress.All.Where(cell => cell.Table != StatutoryTable.T2019).ToDictionary(cell => cell.Text, _ => 0m),
        }));
        await story.Server.Do(new SubmitReport(story.Street, 2025));
    }
}
