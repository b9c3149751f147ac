using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Gongkai.Web.Components.Notices;

/// <summary>办成之后转到另一页，在那一页上说一声；只说一次。</summary>
public static class Telling
{
    private const string Key = "told";

    public static void Tell(this PageModel page, string done) => page.TempData[Key] = done;

    /// <summary>上一页留下的话；没有则为 <c>null</c>。</summary>
    public static string? Told(this ITempDataDictionary left) => left[Key] as string;
}
