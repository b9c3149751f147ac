using Gongkai.Web.Components;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace Gongkai.Web.Portal;

/// <summary>公开页的版本：来访者手里的还是新的，就不必再送（ETag）。</summary>
public static class PageVersion
{
    private static readonly string ThisProgram = typeof(PageVersion).Module.ModuleVersionId.ToString("N")[..8];

    /// <summary>写上版本；答来访者手里的是不是同一版。长者版、换了程序的，是另一版。</summary>
    /// <param name="version">内容的版本：内容变了它就变。</param>
    public static bool IsUnchanged(this PageModel page, FormattableString version, DateTimeOffset modified)
    {
        var tag = new EntityTagHeaderValue($"\"{FormattableString.Invariant(version)}-{(Appearance.IsLarge(page.HttpContext) ? "l" : "s")}-{ThisProgram}\"", isWeak: true);
        var headers = page.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.LastModified = modified;
        headers.CacheControl = new CacheControlHeaderValue { NoCache = true };
        page.Response.Headers.Vary = "Cookie";
        return page.Request.GetTypedHeaders().IfNoneMatch.Any(one => one.Compare(tag, useStrongComparison: false));
    }
}
