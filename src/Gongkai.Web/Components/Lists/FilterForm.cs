using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Lists;

/// <summary>筛选：条件写进地址。里面写各栏，值取自 <see cref="Lists.Listing"/>。</summary>
public sealed class FilterForm(IHtmlHelper html) : Part(html)
{
    public required Listing Listing { get; set; }

    public string Label { get; set; } = "筛选";
}
