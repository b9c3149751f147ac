namespace Gongkai.Storage.SignIn;

/// <summary>登录记录的种类：键与名称。</summary>
public sealed record SignInEvent(string Key, string Name)
{
    public static readonly SignInEvent SignedIn = new("signed-in", "登录");
    public static readonly SignInEvent PasswordAccepted = new("password-accepted", "口令正确，等待动态口令");
    public static readonly SignInEvent PasswordWrong = new("password-wrong", "口令不对");
    public static readonly SignInEvent CodeWrong = new("code-wrong", "动态口令不对");
    public static readonly SignInEvent UnknownAccount = new("unknown-account", "没有这个账号");
    public static readonly SignInEvent Suspended = new("suspended", "账号已停用");
    public static readonly SignInEvent Locked = new("locked", "试得太频繁，须等候");
    public static readonly SignInEvent SignedOut = new("signed-out", "退出");
    public static readonly SignInEvent Revoked = new("revoked", "会话被撤销");

    /// <summary>全部，按此排列。</summary>
    public static IReadOnlyList<SignInEvent> All { get; } =
        [SignedIn, PasswordAccepted, PasswordWrong, CodeWrong, UnknownAccount, Suspended, Locked, SignedOut, Revoked];

    public static SignInEvent Of(string key) => All.FirstOrDefault(one => one.Key == key) ?? new SignInEvent(key, key);
}
