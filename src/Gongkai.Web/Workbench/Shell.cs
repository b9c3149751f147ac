namespace Gongkai.Web.Workbench;

/// <summary>工作台的外框：谁、以什么岗位、能去哪里。由登录后的请求给出；没有给出的页面（如登录页）只有平台名称。</summary>
/// <param name="Person">姓名。</param>
/// <param name="Posts">现任各岗位，如“青禾街道办事处　办件”。</param>
/// <param name="Links">能打开的各部分，依次排列；不能打开的不在其中。</param>
public sealed record Shell(string Person, IReadOnlyList<string> Posts, IReadOnlyList<ShellLink> Links)
{
    /// <summary>退出登录交给哪个地址；没有则不显示。</summary>
    public string? SignOut { get; init; }

    /// <summary>本人的口令、会话等在哪个地址；没有则姓名不是链接。</summary>
    public string? Account { get; init; }

    /// <summary>全站查找交给哪个地址；没有则外框里没有查找。</summary>
    public string? Search { get; init; }

    /// <summary>给读屏的人说当前在哪：<c>page</c> 正是这一页，<c>true</c> 在这个部分里。</summary>
    public string? Current(ShellLink link, string? viewPath) =>
        viewPath == link.Page ? "page"
        : viewPath is not null && viewPath.StartsWith(link.Folder, StringComparison.Ordinal) && !IsElsewhere(link, viewPath) ? "true"
        : null;

    // Today stands in the folder that holds the folders of all the others; only its own page is in it.
    private bool IsElsewhere(ShellLink link, string viewPath) => Links.Any(other =>
        other.Page == viewPath || (other.Folder != link.Folder && other.Folder.StartsWith(link.Folder, StringComparison.Ordinal)));

    /// <summary>本次请求的外框。</summary>
    public static Shell? Of(HttpContext context) => context.Features.Get<Shell>();

    /// <summary>给定本次请求的外框，在页面写出之前。</summary>
    public void For(HttpContext context) => context.Features.Set(this);
}

/// <summary>外框里的一个部分。</summary>
/// <param name="Name">名称，如“今天”。</param>
/// <param name="Page">首页的页名，如 <c>/Workbench/Organs/Index</c>；同一文件夹里的各页都算在这个部分。</param>
/// <param name="Values">地址里的各项，如机关。</param>
public sealed record ShellLink(string Name, string Page, object? Values = null)
{
    /// <summary>等着办的件数；没有则为 <c>null</c>。</summary>
    public int? Waiting { get; init; }

    internal string Folder => Page[..(Page.LastIndexOf('/') + 1)];
}
