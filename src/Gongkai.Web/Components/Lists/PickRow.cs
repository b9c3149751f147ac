using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Lists;

/// <summary>勾选一行；交给同一页上 <c>bulk-bar</c> 的表单。</summary>
public sealed class PickRow(IHtmlHelper html) : Part(html)
{
    /// <summary>交上来的值，如编号。</summary>
    public string Value { get; set; } = "";

    /// <summary>念给读屏的人听的行名。</summary>
    public string Label { get; set; } = "";

    /// <summary>交给哪个 <c>bulk-bar</c>。</summary>
    public string Bar { get; set; } = BulkBar.UsualId;

    /// <summary>已经选中的：没有脚本时，“全选本页”由服务器勾上。</summary>
    public bool Picked { get; set; }

    public bool IsPicked => Picked || ViewContext.HttpContext.Request.Query.ContainsKey(BulkBar.AllKey);
}
