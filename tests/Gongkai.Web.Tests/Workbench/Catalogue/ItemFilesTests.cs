using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Gongkai.Core.Catalogue;
using Gongkai.Core.People;

namespace Gongkai.Web.Tests.Workbench.Catalogue;

/// <summary>The attachments of an item: from the desk, where each is examined, to the public who download them, until it is withdrawn.</summary>
public sealed class ItemFilesTests : IAsyncLifetime
{
    private static readonly byte[] Picture = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0];

    private RunningServer server = null!;
    private HttpClient drafter = null!;
    private long street;

    public async ValueTask InitializeAsync()
    {
        server = await RunningServer.Start(options => options with { Demonstration = true });
        street = await server.Organ("qinghe", "云川市滨河区青禾街道办事处");
        drafter = await server.SignedIn(await server.Person("drafter", street, Role.Drafter));
        await server.Do(new SaveItem(street, 0, new ItemContent
        {
            Title = "防汛物资储备情况",
            FormedOn = new(2023, 4, 6),
            Basis = "A20-12",
            Topic = "其他",
            Summary = "储备的种类和数量。",
            Body = "储备情况见附件。",
            Explanations = [new("REG-26", "补充公开")],
        }));
    }

    public ValueTask DisposeAsync()
    {
        drafter.Dispose();
        return server.DisposeAsync();
    }

    [Fact]
    public async Task A_file_that_the_text_names_is_examined_published_and_taken_down_with_its_item()
    {
        (await Findings()).ShouldContain("没有附件");
        await Upload("名单.txt", "联系人手机 13812345678"u8.ToArray());
        (await Findings()).ShouldSatisfyAllConditions(text => text.ShouldContain("PII-MOBILE"), text => text.ShouldNotContain("13812345678"), text => text.ShouldNotContain("没有附件"));

        // Replaced, it keeps its place and its name.
        await Upload("物资表.txt", "编织袋 2000 条"u8.ToArray(), replaces: 1);
        (await Findings()).ShouldNotContain("PII-MOBILE");
        await Upload("../照片 \u202e.png", Picture);
        (await Findings()).ShouldContain("请打开核看");
        await Press("Seen", 3);
        (await Findings()).ShouldNotContain("请打开核看");
        (await Item()).Seen.ShouldBe([3]);
        await Press("File", 3, "up");
        (await Item()).Content.Files.Select(file => $"{file.Name}{file.Extension}").ShouldBe(["照片.png", "名单.txt"]);

        await server.Do(new SubmitItem(await Item()));
        foreach (var step in new[] { Duty.FirstReview, Duty.SecondReview })
        {
            if (step == Duty.SecondReview)
                await server.Do(new ReviewItem(await Item(), Duty.SecrecyReview, Secrecy: new([.. SecrecyPointName.All.Select(point => point.Point)], null)));
            await server.Do(new ReviewItem(await Item(), step));
        }

        (await server.Http.GetAsync("o/qinghe/items/2023-1/files/2")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await server.Do(new ReviewItem(await Item(), Duty.Sign));
        await server.Do(new PublishItem(await Item()));
        var page = await server.Http.GetStringAsync("o/qinghe/items/2023-1");
        page.ShouldContain("PNG，1 KB");
        using var file = await server.Http.GetAsync("o/qinghe/items/2023-1/files/2");
        (await file.Content.ReadAsStringAsync()).ShouldBe("编织袋 2000 条");
        file.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("名单.txt");
        file.Headers.GetValues("Content-Security-Policy").ShouldBe(["default-src 'none'; sandbox"]);
        // What was uploaded and thrown out again is nobody's.
        (await server.Http.GetAsync("o/qinghe/items/2023-1/files/1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await server.Do(new WithdrawItem(street, 1) { Reason = "公示期满，按规定撤下" });
        (await server.Http.GetAsync("o/qinghe/items/2023-1/files/2")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Secrets_are_not_kept_and_strangers_find_nothing()
    {
        using (var refused = await Send("通知.txt", "机密★10年\n关于某事的通知"u8.ToArray()))
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await refused.Content.ReadAsStringAsync()).ShouldContain("〔SEC-MARK〕");
        }

        (await Item()).Content.Files.ShouldBeEmpty();
        await Upload("表.txt", "一"u8.ToArray());
        var other = await server.Organ("linjiang", "临江街道办事处");
        using var stranger = await server.SignedIn(await server.Person("stranger", other, Role.Drafter));
        using var reader = await server.SignedIn(await server.Person("reviewer", street, Role.SecondReviewer));
        (await reader.GetStringAsync("workbench/qinghe/items/1/files/1")).ShouldBe("一");
        (await reader.GetAsync("workbench/qinghe/items/1/file")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var path in new[] { "workbench/qinghe/items/1/files/1", "workbench/qinghe/items/1/file" })
            (await stranger.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
    }

    private async Task<DisclosureItem> Item() => (await server.Platform.Items.Find(street, 1))!;

    private async Task<string> Findings() => (await Page("workbench/qinghe/items/1")).QuerySelector(".report-side")!.TextContent;

    private async Task Upload(string name, byte[] content, long? replaces = null)
    {
        using var answer = await Send(name, content, replaces);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private async Task<HttpResponseMessage> Send(string name, byte[] content, long? replaces = null)
    {
        var address = $"workbench/qinghe/items/1/file{(replaces is { } one ? $"?replaces={one}" : "")}";
        var file = new ByteArrayContent(content);
        file.Headers.ContentDisposition = new("form-data") { Name = "\"file\"", FileNameStar = name };
        using var form = new MultipartFormDataContent { { new StringContent(Token(await Page(address))), "__RequestVerificationToken" }, file };
        return await drafter.PostAsync(address, form);
    }

    // The whole form of the draft goes along with every button.
    private async Task Press(string handler, long file, string? move = null)
    {
        var page = await Page("workbench/qinghe/items/1");
        var fields = page.QuerySelectorAll("#draft input:not([type=checkbox]):not([type=radio]), #draft textarea, #draft input:checked")
            .Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field is IHtmlTextAreaElement area ? area.Value : field.GetAttribute("value") ?? ""))
            .Concat(page.QuerySelectorAll("#draft select").OfType<IHtmlSelectElement>().Select(select => KeyValuePair.Create(select.Name!, select.Value ?? "")));
        using var answer = await drafter.PostAsync($"workbench/qinghe/items/1?handler={handler}&file={file}&move={move}", new FormUrlEncodedContent(fields));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
    }

    private static string Token(IHtmlDocument page) => page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private async Task<IHtmlDocument> Page(string path)
    {
        using var answer = await drafter.GetAsync(path);
        if (answer.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.FirstOrDefault(cookie => cookie.StartsWith("gongkai-form", StringComparison.Ordinal)) is { } own)
        {
            var session = drafter.DefaultRequestHeaders.GetValues("Cookie").Single().Split("; ")[0];
            drafter.DefaultRequestHeaders.Remove("Cookie");
            drafter.DefaultRequestHeaders.Add("Cookie", $"{session}; {own.Split(';')[0]}");
        }

        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }
}
