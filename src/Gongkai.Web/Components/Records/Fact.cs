using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Records;

/// <summary>一项事实：名称，值写在里面；没有写的显示“未填写”。</summary>
public sealed class Fact(IHtmlHelper html) : Part(html)
{
    public string Label { get; set; } = "";

    /// <summary>可以就地改这一项时，去哪里改。</summary>
    public string? Change { get; set; }
}
