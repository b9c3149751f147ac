using Gongkai.Core.Remedies.Importing;
using Gongkai.Documents.Requests;

namespace Gongkai.Web.Tests.Workbench.Requests;

/// <summary>The list of this year's requests comes in: checked row by row, the good rows are taken, the bad ones mended and handed in again.</summary>
public sealed class CaseListTests(SharedBrowser browser) : IAsyncLifetime
{
    private readonly CaseServer story = new();

    public ValueTask InitializeAsync() => story.InitializeAsync();

    public ValueTask DisposeAsync() => story.DisposeAsync();

    [Fact]
    public async Task Good_rows_are_taken_bad_ones_are_named_mended_and_taken_and_nothing_twice()
    {
        using var officer = await story.As(story.Officer);
        await officer.Open("workbench/qinghe/requests");
        officer.Words.ShouldContain("导入台账");
        await officer.Open("workbench/qinghe/requests/import?handler=Template");
        CaseListSheet.Read(officer.Content).Notes.Select(note => note.Code).ShouldBe(["CASE-LIST-EMPTY"]);

        var wrong = Row(4, "2026-003", ("received", "2026-02-27"), ("answer", "A99"), ("dispatched", "2026-03-02"));
        await HandIn(officer, Row(2, "2026-001", ("received", "2026-01-05"), ("answer", "A02"), ("dispatched", "2026-01-20")), Row(3, "2026-002", ("received", "2026-02-26")), wrong);
        officer.Words.ShouldContain("可以收下 2 行，要改 1 行，已经登记 0 行");
        officer.Words.ShouldContain("答复类型：没有“A99”这个答复类型，请从下拉的值中选一个，如 A02〔REQ-Decide〕");
        officer.Words.ShouldContain("2026-03-25");
        var check = officer.At;
        (await story.Server.Platform.Cases.Current(story.Street)).ShouldBeEmpty();

        await officer.Press("收下 2 行");
        officer.Words.ShouldContain("可以收下 0 行，要改 1 行，已经登记 2 行");
        (await story.Case(2)).ReceivedOn.ShouldBe(new DateOnly(2026, 2, 26));
        await officer.Open($"{check}?handler=Rest");
        var rest = CaseListSheet.Read(officer.Content).Rows.Single();
        rest[CaseColumn.Trouble]!.ShouldContain("〔REQ-Decide〕");
        await HandIn(officer, rest.With(CaseColumn.Answer, "A21 经检索不存在"));
        await officer.Press("收下 1 行");
        officer.Words.ShouldContain("已经登记 1 行");

        foreach (var found in new[] { "workbench/qinghe/requests?q=026-002", "workbench/qinghe/requests?scope=all&q=026-002" })
        {
            await officer.Open(found);
            officer.Words.ShouldContain("共 1 件");
        }

        await officer.Open("workbench/qinghe/requests/2");
        officer.Words.ShouldContain("原编号2026-002");

        using var stranger = await story.As(story.Stranger);
        await stranger.Open(check);
        stranger.Status.ShouldBe(404);
        using var colleague = await story.As(story.Colleague);
        await colleague.Open(check);
        colleague.Words.ShouldNotContain("2026-001");
        colleague.Page.Body!.TextContent.ShouldContain("这份台账已经放下");
        using var reader = await story.As(story.Handler);
        await reader.Open("workbench/qinghe/requests/import");
        reader.Status.ShouldBe(404);
    }

    [Fact]
    public async Task The_pages_of_all_cases_show_each_of_them_once()
    {
        for (var i = 0; i < 23; i++)
            await story.Received();
        using var officer = await story.As(story.Officer);
        var seen = new List<string>();
        foreach (var page in new[] { "", "&page=2" })
        {
            await officer.Open($"workbench/qinghe/requests?scope=all{page}");
            officer.Words.ShouldContain("共 23 件");
            seen.AddRange(officer.Page.QuerySelectorAll("tbody th a").Select(link => link.GetAttribute("href")!));
        }

        seen.Count.ShouldBe(23);
        seen.ShouldBeUnique();
    }

    [Fact]
    public async Task What_is_not_a_list_is_refused_kindly()
    {
        using var officer = await story.As(story.Officer);
        await officer.Open("workbench/qinghe/requests/import");
        await officer.Hand("核对", "List", [("x.csv", "甲,乙\n1,2\n"u8.ToArray())]);
        officer.Status.ShouldBe(422);
        officer.Words.ShouldContain("〔CASE-LIST-HEADING〕");
        await officer.Hand("核对", "List", []);
        officer.Words.ShouldContain("请选择一份台账");
    }

    [Fact]
    public async Task The_pages_please_on_every_screen()
    {
        using var officer = await story.As(story.Officer);
        await officer.Open("workbench/qinghe/requests/import");
        await HandIn(officer, Row(2, "2026-001", ("received", "2026-01-05"), ("answer", "A02"), ("dispatched", "2026-01-20")), Row(3, "2026-002", ("received", "2026-02-30")));
        var session = officer.Session!;
        await browser.ShouldPlease($"{story.Server.Address}/workbench/qinghe/requests/import", session);
        await browser.ShouldPlease($"{story.Server.Address}{officer.At}", session);
    }

    private static async Task HandIn(Guest officer, params CaseImportRow[] rows)
    {
        using var content = new MemoryStream();
        CaseListSheet.Write(content, rows);
        await officer.Open("workbench/qinghe/requests/import");
        await officer.Hand("核对", "List", [("台账.xlsx", content.ToArray())]);
    }

    private static CaseImportRow Row(int number, string own, params (string Key, string Text)[] cells) =>
        cells.Concat([("number", own), ("channel", "当面提交"), ("kind", "自然人"), ("name", "王小明"), ("description", "2025年会议纪要")])
            .Aggregate(new CaseImportRow(number), (row, cell) => row.With(CaseColumn.All.Single(column => column.Key == cell.Item1), cell.Item2));
}
