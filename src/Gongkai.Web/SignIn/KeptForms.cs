using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Gongkai.Web.SignIn;

/// <summary>登录失效时正在提交的内容：封装后由登录页带着走，登录之后接着提交。服务器在登录之前什么也不记。</summary>
public sealed class KeptForms(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("kept-form").ToTimeLimitedDataProtector();

    public string Seal(KeptForm form) => protector.Protect(JsonSerializer.Serialize(form), Lifetime);

    /// <summary>打开；不是本平台封装的、过期的为 <c>null</c>。</summary>
    public KeptForm? Open(string? text)
    {
        try
        {
            return text is null ? null : JsonSerializer.Deserialize<KeptForm>(protector.Unprotect(text));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>留下的提交：交到哪里、各栏的内容、是谁填的（会话已无从查的为 <c>null</c>）。</summary>
public sealed record KeptForm(string Target, IReadOnlyList<KeyValuePair<string, string>> Fields, long? Person);
