using System.Buffers.Binary;
using System.Security.Cryptography;
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

    public Task<string> Hash(string password, CancellationToken stop = default) => InTurn(() => hasher.HashPassword(Anyone, password), stop);

    /// <summary>核对；<paramref name="hash"/> 为 <c>null</c> 的总是不对。</summary>
    public async Task<PasswordVerificationResult> Verify(string? hash, string password, CancellationToken stop = default)
    {
        var result = await InTurn(() => hasher.VerifyHashedPassword(Anyone, hash ?? nobody, password), stop);
        return hash is null ? PasswordVerificationResult.Failed : result;
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
