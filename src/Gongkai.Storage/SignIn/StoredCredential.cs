namespace Gongkai.Storage.SignIn;

/// <summary>存着的登录凭据：口令的哈希、何时设的、有没有第二种鉴别、还剩几个恢复码。</summary>
public sealed class StoredCredential
{
    public long PersonId { get; init; }

    /// <summary>口令的哈希；还没有设的为 <c>null</c>。</summary>
    public string? PasswordHash { get; init; }

    public DateTimeOffset? PasswordSetAt { get; init; }

    /// <summary>已经绑定动态口令。</summary>
    public bool HasSecondFactor { get; init; }

    /// <summary>没有用过的恢复码的个数。</summary>
    public long RecoveryCodes { get; init; }
}
