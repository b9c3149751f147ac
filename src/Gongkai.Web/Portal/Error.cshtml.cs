using System.Diagnostics;
using System.Globalization;
using Gongkai.Storage;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.SignIn;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Portal;

/// <summary>出错的说明页：一句话和一个追踪编号，别的都不透露。填过的文字尽量还给填的人。</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorModel(KeptForms forms, Platform platform) : PageModel
{
    private const int MostFields = 100;
    private const int MostCharacters = 200_000;

    public Trouble Trouble { get; private set; } = Trouble.Of(StatusCodes.Status500InternalServerError);

    /// <summary>没有收下的各栏，可以再交一次；没有或者不该还的为空。</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Kept { get; private set; } = [];

    /// <summary>登录失效时的登录表单，带着没有收下的内容；不是登录失效的为 <c>null</c>。</summary>
    public EntryForm? Entry { get; private set; }

    /// <summary>原来要打开、要交给的地址。</summary>
    public string? Intended { get; private set; }

    public bool FromWorkbench { get; private set; }

    public string Trace => Activity.Current?.TraceId.ToHexString() ?? HttpContext.TraceIdentifier;

    public Task OnGetAsync() => Explain();

    public Task OnPostAsync() => Explain();

    private async Task Explain()
    {
        // A parameter would be bound from the form too, and the form may be what went wrong.
        var code = int.Parse(RouteData.Values["code"]!.ToString()!, CultureInfo.InvariantCulture);
        var original = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        var failure = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        var path = original?.OriginalPath ?? failure?.Path;
        Intended = path is null ? null : $"{Request.PathBase}{path}{original?.OriginalQueryString ?? Request.QueryString.Value}";
        FromWorkbench = path?.StartsWith("/workbench", StringComparison.OrdinalIgnoreCase) ?? false;

        var finding = failure?.Error is { } error ? platform.Explain(error) : null;
        var cannotSave = finding is not null || (failure?.Error is IOException problem && DiskTrouble.Is(problem));
        var status = cannotSave ? StatusCodes.Status503ServiceUnavailable : IsTooLarge(code, failure?.Error) ? StatusCodes.Status413PayloadTooLarge : code;
        Response.StatusCode = status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound;
        Response.Headers.CacheControl = "no-cache, no-store";
        Trouble = HttpContext.Features.Get<Trouble>() is { } told ? told : finding is not null ? Trouble.CannotSave with { Advice = finding.Message + "。" } : cannotSave ? Trouble.CannotSave : Trouble.Of(Response.StatusCode);
        if (path is null || !HttpMethods.IsPost(Request.Method))
            return;
        Kept = await Fields();
        if (Response.StatusCode == StatusCodes.Status401Unauthorized)
            Entry = new EntryForm { Back = path, Kept = Kept.Count > 0 ? await Seal() : null };
    }

    // Whose session it was is sealed in with the content, so that another who signs in does not hand it in.
    private async Task<string> Seal()
    {
        var session = SessionCookie.Read(HttpContext) is { } token ? await platform.Sessions.Seen(token, HttpContext.RequestAborted) : null;
        return forms.Seal(new KeptForm(Intended!, Kept, session?.PersonId));
    }

    // The form is cut off while the anti-forgery check reads it, which then only sees a form without its token.
    private bool IsTooLarge(int code, Exception? error) =>
        error is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }
        || (code == StatusCodes.Status400BadRequest && Request.ContentLength > HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize);

    /// <summary>只把从本站页面交来的还回去：别的网站不能借这一页把它的内容摆到人面前。</summary>
    private bool IsOwn() =>
        Request.Headers["Sec-Fetch-Site"] is ["same-origin"]
        || (Request.Headers["Sec-Fetch-Site"] is [] && (Request.Headers.Origin is [] || Request.Headers.Origin == $"{Request.Scheme}://{Request.Host}"));

    private async Task<IReadOnlyList<KeyValuePair<string, string>>> Fields()
    {
        var fields = Response.StatusCode switch
        {
            StatusCodes.Status413PayloadTooLarge => await LeftoverForm.Read(Request),
            StatusCodes.Status400BadRequest or StatusCodes.Status401Unauthorized or >= StatusCodes.Status500InternalServerError => KeptFields.Of(await Form()),
            _ => [],
        };
        KeyValuePair<string, string>[] kept = [.. KeptFields.Of(fields).Take(MostFields)];
        return IsOwn() && kept.Sum(field => field.Value.Length) <= MostCharacters ? kept : [];
    }

    private async Task<IFormCollection> Form()
    {
        try
        {
            return Request.HasFormContentType ? await Request.ReadFormAsync(HttpContext.RequestAborted) : FormCollection.Empty;
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or InvalidOperationException)
        {
            return FormCollection.Empty;
        }
    }
}
