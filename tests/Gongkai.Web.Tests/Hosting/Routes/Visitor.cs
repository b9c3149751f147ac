using AngleSharp.Html.Parser;
using Gongkai.Core.People;
using Gongkai.Storage.SignIn;
using Gongkai.Web.SignIn;

namespace Gongkai.Web.Tests.Hosting.Routes;

/// <summary>Someone who knocks at every door, signed in through the store; a session that a form has ended is opened again.</summary>
public sealed class Visitor(RunningServer server, string name, long? person, Role? role, bool isHalf = false)
{
    private string? session;
    private string formToken = "";
    private string formCookie = "";

    public string Name => name;

    public long? Person => person;

    public Role? Role => role;

    public bool IsOfPlatform => role is { } held && RoleName.Of(held).IsPlatform;

    /// <summary>Has come through the whole sign-in.</summary>
    public bool IsSignedIn => person is not null && !isHalf;

    /// <summary>Its own post, for routes that name one.</summary>
    public long Post { get; init; }

    public long Delegation { get; init; }

    public async Task<HttpResponseMessage> Get(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Cookie", $"{SessionCookie.Name}={session}");
        return await server.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>Hands in a form; with the mark that the own site's forms carry, or without it as another site would.</summary>
    public async Task<HttpResponseMessage> HandIn(string address, IEnumerable<KeyValuePair<string, string>> fields, bool withFile, bool marked = true, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Post, address);
        request.Headers.Add("Cookie", $"{SessionCookie.Name}={session}; {formCookie}");
        var all = marked ? fields.Prepend(KeyValuePair.Create("__RequestVerificationToken", formToken)) : fields;
        request.Content = withFile ? Multipart(all) : new FormUrlEncodedContent(all);
        return await server.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>Comes in, or comes in again where the session has ended.</summary>
    public async Task Enter()
    {
        if (session is not null && await server.Platform.Sessions.Find(session, new SessionLimits()) is not null)
            return;
        session = person is { } number ? await server.Platform.Sessions.Open(number, new Client("127.0.0.1", "test"), secondFactor: !isHalf) : null;
        // A form's mark belongs to the session; any page with a form gives one.
        using var answer = await Get(IsSignedIn ? "workbench" : "sign-in");
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        formToken = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        formCookie = answer.Headers.GetValues("Set-Cookie").Select(set => set.Split(';')[0]).Single(set => set.StartsWith("gongkai-form=", StringComparison.Ordinal));
    }

    private static MultipartFormDataContent Multipart(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var form = new MultipartFormDataContent();
        var isEmpty = true;
        foreach (var (key, value) in fields)
        {
            form.Add(new StringContent(value), key);
            isEmpty &= key != "purpose";
        }

        foreach (var (field, file, text) in new[] { ("file", "说明.txt", "正文"), ("Form.List", "机关.json", """{"organs":[]}""") })
        {
            var part = new ByteArrayContent(isEmpty ? [] : System.Text.Encoding.UTF8.GetBytes(text));
            part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{field}\"; filename=\"{(isEmpty ? "" : file)}\"");
            form.Add(part);
        }

        return form;
    }
}
