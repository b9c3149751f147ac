using System.Globalization;
using System.Security.Cryptography;
using Gongkai.Core.People;
using Microsoft.AspNetCore.DataProtection;

namespace Gongkai.Web.SignIn;

/// <summary>绑定之前的密钥：封装后由页面带着走，绑定成功才存下；只对这一个人有效。</summary>
public sealed class Enrolments(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(TimedCode.SecretLength);

    public string Seal(byte[] secret, long person) => Convert.ToBase64String(For(person).Protect(secret, Lifetime));

    /// <summary>打开；过期的、别人的为 <c>null</c>。</summary>
    public byte[]? Open(string? text, long person)
    {
        try
        {
            return text is null ? null : For(person).Unprotect(Convert.FromBase64String(text));
        }
        catch (Exception problem) when (problem is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector For(long person) =>
        protection.CreateProtector("enrolment", person.ToString(CultureInfo.InvariantCulture)).ToTimeLimitedDataProtector();
}
