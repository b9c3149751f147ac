using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Gongkai.Storage.SignIn;
using Gongkai.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Gongkai.Web.SignIn;

/// <summary>口令的哈希与核对（框架的 PBKDF2-HMAC-SHA512）。没有的账号也照样算一次，花的时间一样。</summary>
public sealed class Passwords(ServerOptions server) : IDisposable
{
    private static readonly StoredCredential Anyone = new();

    private readonly PasswordHasher<StoredCredential> hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = server.SignIn.Iterations }));
    private readonly string nobody = HashOfNobody(server.SignIn.Iterations);

    // A hash keeps one core busy; many at once would leave none for the pages.
    private readonly SemaphoreSlim turn = new(Math.Max(1, Environment.ProcessorCount / 2));

    public Task<string> Hash(string password, CancellationToken stop = default) => InTurn(() => hasher.HashPassword(Anyone, Plain(password)), stop);

    /// <summary>核对；<paramref name="hash"/> 为 <c>null</c> 的总是不对。</summary>
    public async Task<PasswordVerificationResult> Verify(string? hash, string password, CancellationToken stop = default)
    {
        var result = await InTurn(() => hasher.VerifyHashedPassword(Anyone, hash ?? nobody, Plain(password)), stop);
        return hash is null ? PasswordVerificationResult.Failed : result;
    }

    /// <summary>全角与半角、同一个字的不同编码算作一样：换一台电脑、换一个输入法，打出来的不同而看不出来。</summary>
    public static string Plain(string password)
    {
        try
        {
            return password.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            // Half a character is taken as it stands.
            return password;
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task<T> InTurn<T>(Func<T> work, CancellationToken stop)
    {
        await turn.WaitAsync(stop);
        try
        {
            return await Task.Run(work, stop);
        }
        finally
        {
            turn.Release();
        }
    }

    // The framework's own format (version 3) with a random subkey: verifying takes the usual time and never succeeds.
    private static string HashOfNobody(int iterations)
    {
        const int header = 13;
        var bytes = RandomNumberGenerator.GetBytes(header + 16 + 32);
        bytes[0] = 1;
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(1), 2);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(5), (uint)iterations);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(9), 16);
        return Convert.ToBase64String(bytes);
    }
}
