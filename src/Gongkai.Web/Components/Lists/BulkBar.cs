using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Lists;

/// <summary>对勾选的各行一起办：里面写按钮（<c>formaction</c> 指明交给谁），交上来的是 <c>picked</c>。没有脚本也能用。</summary>
public sealed class BulkBar(IHtmlHelper html) : Part(html)
{
    public const string UsualId = "bulk";
    public const string Field = "picked";
    public const string AllKey = "all";

    public string Id { get; set; } = UsualId;

    public string Unit { get; set; } = "项";

    public required Listing Listing { get; set; }

    public bool AllPicked => Listing[AllKey] is not null;
}
