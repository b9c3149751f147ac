using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Notices;

/// <summary>
/// 费时的事办到哪里：可以离开再回来，可以取消。没有脚本时整页每隔几秒自己刷新，有脚本时只换这一块；
/// 页面须在顶部写 <c>ViewData["Refresh"] = 5</c>。
/// </summary>
public sealed class ProgressPanel(IHtmlHelper html) : Part(html)
{
    public string Text { get; set; } = "";

    public long Done { get; set; }

    /// <summary>共多少；还不知道的为 <c>null</c>。</summary>
    public long? Total { get; set; }

    public string Unit { get; set; } = "项";

    /// <summary>取消交给哪个地址；不能取消的为 <c>null</c>。</summary>
    public string? Cancel { get; set; }

    /// <summary>办完了，或者取消了：不再刷新。</summary>
    public bool Ended { get; set; }

    /// <summary>还在走，而且页面说了要刷新。</summary>
    public bool Live => !Ended && ViewContext.ViewData["Refresh"] is not null;

    public int? Percent => Total is > 0 and var total ? (int)Math.Min(100, Done * 100 / total) : null;
}
