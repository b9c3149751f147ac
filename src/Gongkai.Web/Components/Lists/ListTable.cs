using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Web.Components.Lists;

/// <summary>列表的表格，自带滚动的框；里面照常写 <c>thead</c>、<c>tbody</c>，每行的名称用 <c>th scope="row"</c>。</summary>
public sealed class ListTable(IHtmlHelper html) : Part(html)
{
    public string Label { get; set; } = "";

    /// <summary>有它才能按列排序、勾选。</summary>
    public Listing? Listing { get; set; }

    protected override void Enter(TagHelperContext context) => context.Items[typeof(Listing)] = Listing!;
}
