using System.Net;
using System.Text;
using Gongkai.Core.People;
using Gongkai.Core.Remedies;

namespace Gongkai.Web.Tests.Workbench.Requests;

/// <summary>The due dates in a calendar, by an address that only one person knows.</summary>
public sealed class DeadlineCalendarTests : IAsyncLifetime
{
    private readonly CaseServer story = new();

    public ValueTask InitializeAsync() => story.InitializeAsync();

    public ValueTask DisposeAsync() => story.DisposeAsync();

    [Fact]
    public async Task It_tells_due_dates_without_names_until_it_is_voided_or_the_post_ends()
    {
        await story.Received(new DateOnly(2026, 2, 27));
        using var officer = await story.As(story.Officer);
        var first = await Subscribe(officer);
        var text = await story.Server.Http.GetStringAsync(first);
        foreach (var line in text.Split("\r\n"))
            Encoding.UTF8.GetByteCount(line).ShouldBeLessThanOrEqualTo(75);
        var unfolded = text.Replace("\r\n ", "", StringComparison.Ordinal);
        unfolded.ShouldStartWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        unfolded.ShouldContain($"UID:answer-{story.Street}-1@gongkai\r\n");
        unfolded.ShouldContain("DTSTART;VALUE=DATE:20260326\r\nDTEND;VALUE=DATE:20260327\r\n");
        unfolded.ShouldContain("云滨青禾依申请〔2026〕1号　答复期限");
        unfolded.ShouldNotContain("王小明");

        using var before = await story.Server.Http.GetAsync(first);
        using var again = new HttpRequestMessage(HttpMethod.Get, first) { Headers = { IfNoneMatch = { before.Headers.ETag! } } };
        using var unchanged = await story.Server.Http.SendAsync(again);
        unchanged.StatusCode.ShouldBe(HttpStatusCode.NotModified);

        var second = await Subscribe(officer);
        (await Status(first)).ShouldBe(HttpStatusCode.NotFound);
        (await Status(second)).ShouldBe(HttpStatusCode.OK);
        await officer.Open("workbench/qinghe/requests/deadlines");
        await officer.Press("作废");
        (await Status(second)).ShouldBe(HttpStatusCode.NotFound);

        var third = await Subscribe(officer);
        var post = (await story.Server.Platform.Look()).Staff.Posts.Single(one => one.Person == story.Officer).Subject;
        await story.Server.Do(new EndPost(post, story.Today.AddDays(-1)));
        (await Status(third)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Answers_to_reviews_and_suits_stand_in_it_until_they_are_concluded()
    {
        var number = await story.Received(new DateOnly(2026, 1, 5));
        var review = (await story.Server.Do(new FileRemedy(story.Street, new RemedyFiled(number, RemedyKind.Reconsideration)) { LegalDate = new DateOnly(2026, 2, 26) })).Subject.Number;
        await story.Server.Do(new FileRemedy(story.Street, new RemedyFiled(number, RemedyKind.Litigation)) { LegalDate = new DateOnly(2026, 2, 27) });
        using var officer = await story.As(story.Officer);
        var feed = await Subscribe(officer);

        var text = (await story.Server.Http.GetStringAsync(feed)).Replace("\r\n ", "", StringComparison.Ordinal);
        text.ShouldContain($"UID:remedy-{story.Street}-1@gongkai\r\n");
        text.ShouldContain("云滨青禾依申请〔2026〕1号　复议答复期满");
        text.ShouldContain("DTSTART;VALUE=DATE:20260304\r\n");
        text.ShouldContain("诉讼答辩期满");
        text.ShouldContain("DTSTART;VALUE=DATE:20260316\r\n");

        await story.Server.Do(new ConcludeRemedy(story.Street, review, new RemedyConcluded(RemedyDecision.Upheld)) { LegalDate = story.Today });
        (await story.Server.Http.GetStringAsync(feed)).Replace("\r\n ", "", StringComparison.Ordinal).ShouldNotContain("复议答复期满");
    }

    private static async Task<string> Subscribe(Guest officer)
    {
        await officer.Open("workbench/qinghe/requests/deadlines");
        await officer.Press("生成");
        return officer.Page.QuerySelector("main a[href*='/deadlines/'][href$='.ics']")!.GetAttribute("href")!;
    }

    private async Task<HttpStatusCode> Status(string address)
    {
        using var answer = await story.Server.Http.GetAsync(address);
        return answer.StatusCode;
    }
}
