using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Web.Components.Records;

/// <summary>正看着的那一页的链接：<c>&lt;a asp-page="…" current="true"&gt;</c>。</summary>
[HtmlTargetElement("a", Attributes = "current")]
public sealed class CurrentLink : TagHelper
{
    public bool Current { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Current)
            output.Attributes.SetAttribute("aria-current", "page");
    }
}
