using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Gongkai.Web.Tests;

/// <summary>Someone at a browser without script: keeps cookies, follows redirects, fills in the forms of the page before them.</summary>
public sealed class Guest : IDisposable
{
    private readonly CookieContainer cookies = new();
    private readonly HttpClient http;

    /// <param name="address">The server's.</param>
    /// <param name="client">Where the guest sits, as a known proxy tells it.</param>
    public Guest(string address, string? client = null)
    {
        var handler = new HttpClientHandler { CookieContainer = cookies, AutomaticDecompression = DecompressionMethods.All };
        http = new HttpClient(handler) { BaseAddress = new Uri($"{address}/") };
        http.DefaultRequestHeaders.Add("User-Agent", "Mozilla/5.0 (Windows NT 10.0) Chrome/120.0");
        if (client is not null)
            http.DefaultRequestHeaders.Add("X-Forwarded-For", client);
    }

    /// <summary>The page that is open.</summary>
    public IHtmlDocument Page { get; private set; } = new HtmlParser().ParseDocument("");

    public int Status { get; private set; }

    /// <summary>Its path and query.</summary>
    public string At { get; private set; } = "";

    /// <summary>What came back as it was, of a file.</summary>
    public byte[] Content { get; private set; } = [];

    /// <summary>The words of it.</summary>
    public string Words => Page.QuerySelector("main")?.TextContent ?? Page.Body?.TextContent ?? "";

    /// <summary>What the browser was told to keep, by the last answer.</summary>
    public IReadOnlyList<string> SetCookies { get; private set; } = [];

    /// <summary>The session's cookie; none when signed out.</summary>
    public string? Session => cookies.GetCookies(http.BaseAddress!)["gongkai-session"]?.Value is { Length: > 0 } value ? value : null;

    /// <summary>A cookie that is sent to that path.</summary>
    public string? Cookie(string name, string path) => cookies.GetCookies(new Uri(http.BaseAddress!, path))[name]?.Value;

    /// <summary>Someone who has signed in already.</summary>
    public static async Task<Guest> SignedIn(RunningServer server, long person)
    {
        var guest = new Guest(server.Address);
        guest.cookies.Add(new Uri(server.Address), new Cookie("gongkai-session", await server.Session(person)));
        return guest;
    }

    /// <summary>Goes on with a session that is open already.</summary>
    /// <param name="session">The value of <see cref="RunningServer.Session"/>.</param>
    public Guest In(string session)
    {
        cookies.Add(new Cookie("gongkai-session", session, "/", http.BaseAddress!.Host));
        return this;
    }

    public async Task Open(string path)
    {
        using var answer = await http.GetAsync(path);
        await Take(answer);
    }

    /// <summary>Presses a button of the page, with these fields filled in.</summary>
    public async Task Press(string button, params (string Name, string Value)[] fields)
    {
        var (address, filled) = Filled(button, fields);
        using var content = new FormUrlEncodedContent(filled.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await http.PostAsync(address, content);
        await Take(answer);
    }

    /// <summary>Sends a form that no page offered, with the token of the page that is open.</summary>
    public async Task Forge(string path, params (string Name, string Value)[] fields)
    {
        var token = Page.QuerySelector("[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        using var content = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        using var answer = await http.PostAsync(path, content);
        await Take(answer);
    }

    /// <summary>Presses a button of a form that takes files: the fields in their order, then the files.</summary>
    public async Task Hand(string button, string field, IEnumerable<(string Name, byte[] Content)> files, params (string Name, string Value)[] fields)
    {
        var (address, filled) = Filled(button, fields);
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in filled.Where(one => one.Name != field))
            form.Add(new StringContent(value), name);
        var any = false;
        foreach (var (name, content) in files)
        {
            form.Add(new ByteArrayContent(content), field, name);
            any = true;
        }

        if (!any)
        {
            var none = new ByteArrayContent([]);
            none.Headers.ContentDisposition = new("form-data") { Name = field, FileName = "\"\"" };
            form.Add(none);
        }

        using var answer = await http.PostAsync(address, form);
        await Take(answer);
    }

    private (Uri Address, IReadOnlyList<(string Name, string Value)> Fields) Filled(string button, (string Name, string Value)[] fields)
    {
        var pressed = Page.QuerySelectorAll("button").OfType<IHtmlButtonElement>().FirstOrDefault(one => one.TextContent.Contains(button, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No button “{button}” on {At}: {Words}");
        var form = pressed.Form!;
        var filled = form.Elements.OfType<IHtmlInputElement>()
            .Where(input => input.Name is not null && input.Type is not "submit" and not "button" && (input.Type is not ("checkbox" or "radio") || input.IsChecked))
            .Select(input => (Name: input.Name!, input.Value))
            .Concat(form.Elements.OfType<IHtmlTextAreaElement>().Select(area => (Name: area.Name!, area.Value)))
            .Concat(form.Elements.OfType<IHtmlSelectElement>().Select(select => (Name: select.Name!, Value: select.Value ?? "")))
            .Where(given => fields.All(field => field.Name != given.Name))
            .Concat(fields)
            .Append((pressed.Name ?? "", pressed.Value ?? ""))
            .Where(field => field.Item1.Length > 0);
        var action = pressed.GetAttribute("formaction") ?? form.GetAttribute("action") ?? At;
        return (new Uri(new Uri(http.BaseAddress!, At), action), [.. filled]);
    }

    public Task SignIn(string name, string password) =>
        Press("登录", ("Entry.SignInName", name), ("Entry.Password", password));

    public void Dispose() => http.Dispose();

    private async Task Take(HttpResponseMessage answer)
    {
        Status = (int)answer.StatusCode;
        At = answer.RequestMessage!.RequestUri!.PathAndQuery;
        SetCookies = answer.Headers.TryGetValues("Set-Cookie", out var set) ? [.. set] : [];
        Content = await answer.Content.ReadAsByteArrayAsync();
        Page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }
}
