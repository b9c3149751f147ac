using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Web.Components.Lists;

/// <summary>可以按它排序的列名：<c>&lt;th sort="code"&gt;代码&lt;/th&gt;</c>，写在 <c>list-table</c> 里面。</summary>
[HtmlTargetElement("th", Attributes = "sort")]
public sealed class SortHeading(HtmlEncoder encoder) : TagHelper
{
    public string Sort { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute("scope", "col");
        if (!context.Items.TryGetValue(typeof(Listing), out var given) || given is not Listing listing)
            return;
        var current = listing.Sort == Sort;
        if (current)
            output.Attributes.SetAttribute("aria-sort", listing.Descending ? "descending" : "ascending");
        output.PreContent.SetHtmlContent($"<a class=\"sort\" href=\"{encoder.Encode(listing.SortedBy(Sort))}\">");
        output.PostContent.SetHtmlContent($"<span class=\"sort-sign\" aria-hidden=\"true\">{(!current ? "↕" : listing.Descending ? "↓" : "↑")}</span></a>");
    }
}
