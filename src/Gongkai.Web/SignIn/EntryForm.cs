namespace Gongkai.Web.SignIn;

/// <summary>登录的表单：登录名、口令，以及登录之后回到哪里、接着提交什么。</summary>
public sealed class EntryForm
{
    /// <summary>在表单里的名字。</summary>
    public const string Name = "Entry";

    public string? SignInName { get; set; }

    public string? Password { get; set; }

    /// <summary>登录之后打开的地址，本站的路径；没有则为“今天”。</summary>
    public string? Back { get; set; }

    /// <summary>封装的、正在提交的内容；没有则为 <c>null</c>。</summary>
    public string? Kept { get; set; }
}
