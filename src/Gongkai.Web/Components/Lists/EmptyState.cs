using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Lists;

/// <summary>什么也没有的时候：一句平实的话，里面写可以接着做什么。</summary>
public sealed class EmptyState(IHtmlHelper html) : Part(html)
{
    public string Text { get; set; } = "";
}
