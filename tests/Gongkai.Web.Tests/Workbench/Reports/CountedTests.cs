using System.Net;
using Gongkai.Core.Ledger;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Documents.Reports;

namespace Gongkai.Web.Tests.Workbench.Reports;

/// <summary>Tables 3 and 4 are a view on recorded cases: filled in from them, each cell opens what it counts, and a difference needs its reason.</summary>
public sealed class CountedTests(SharedBrowser browser) : IAsyncLifetime
{
    private readonly ReportServer story = new();

    public async ValueTask InitializeAsync()
    {
        await story.InitializeAsync();
        await story.Server.Do(new RegisterApplication(
            story.Street, Channel.Counter, ApplicantKind.NaturalPerson, new Parties([new Party("赵某", Phone: "0000-1", Address: "某路1号")]), ApplicantKey: null, "某条路的改造合同", IsReceived: true)
        { LegalDate = new(2025, 12, 24) });
    }

    public ValueTask DisposeAsync() => story.DisposeAsync();

    [Fact]
    public async Task The_tables_are_filled_from_the_records_and_a_cell_opens_its_cases()
    {
        await using var visit = await browser.Visit(story.At("workbench/qinghe/reports/2025"), session: story.Filler);

        (await visit.Page.InputValueAsync("input[name='Form.Cells[T3.R1.C1]']")).ShouldBe("1");
        (await visit.Page.InputValueAsync("input[name='Form.Cells[T3.R4.C7]']")).ShouldBe("1");
        (await visit.Page.InputValueAsync("input[name='Form.Cells[T3.R2.C7]']")).ShouldBe("0");
        (await visit.Text(".counted-figures")).ShouldContain("还没有保存");
        await visit.Page.ClickAsync("[id='T3.R1.C7'] a.declared");
        (await visit.Text("main table")).ShouldContain("依申请〔2025〕1号");
        await visit.ShouldPlease("the cases behind a cell");
    }

    [Fact]
    public async Task A_figure_that_differs_is_not_submitted_without_its_reason()
    {
        var zeros = ReportContent.Of(SampleReports.Street with { Year = 2025 });
        var content = zeros with { Sections = [.. zeros.Sections.Select(section => section with { Text = section.Text.Replace("2023", "2025", StringComparison.Ordinal) })], Preface = zeros.Preface.Replace("2023", "2025", StringComparison.Ordinal) };
        await story.Server.Do(new SaveReport(story.Street, 2025, content));

        (await Submit()).ShouldContain(finding => finding.Rule == "REPORT-EXPLAINED" && finding.Message.Contains("REPORT-COUNTED"));

        await using var visit = await browser.Visit(story.At("workbench/qinghe/reports/2025"), session: story.Filler);
        (await visit.Text("[id='T3.R1.C7']")).ShouldContain("登记 1 件");
        await visit.Page.ClickAsync("button:text('照登记的件数填入')");
        (await visit.Page.InputValueAsync("input[name='Form.Cells[T3.R1.C7]']")).ShouldBe("1");

        await story.Server.Do(new SaveReport(story.Street, 2025, content with { Explanations = [.. content.Explanations, new Explanation("REPORT-COUNTED", "这一件由区里的系统办理，不重复计")] }));
        (await Submit()).ShouldNotContain(finding => finding.Message.Contains("REPORT-COUNTED"));
    }

    [Fact]
    public async Task Another_organ_sees_no_case_behind_a_cell()
    {
        foreach (var (session, address, status) in new[]
        {
            (story.Stranger, "workbench/qinghe/reports/2025/cases/T3.R1.C7", HttpStatusCode.NotFound),
            (story.Filler, "workbench/qinghe/reports/2025/cases/T2.R3", HttpStatusCode.NotFound),
            (story.Filler, "workbench/qinghe/reports/2025/cases/T3.R1.C7", HttpStatusCode.OK),
        })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Add("Cookie", $"gongkai-session={session}");
            using var answer = await story.Server.Http.SendAsync(request);
            answer.StatusCode.ShouldBe(status, address);
        }
    }

    private async Task<IReadOnlyList<Finding>> Submit() =>
        await story.Server.Platform.Acts.Perform(Actor.Demonstration, new SubmitReport(story.Street, 2025)) is Blocked<Receipt>(var findings) ? findings : [];
}
