using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Records;

/// <summary>一条记录的几页；里面写链接，正看着的一页加 <c>current="true"</c>。</summary>
public sealed class Tabs(IHtmlHelper html) : Part(html)
{
    public string Label { get; set; } = "";
}
