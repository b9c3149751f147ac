using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Gongkai.Core.Requests;
using Gongkai.Storage.Attachments;

namespace Gongkai.Storage.Requests;

/// <summary>认出同一申请人：身份证件号码（或统一社会信用代码）的密钥摘要，各机关的密钥不同，推不出是谁，也比不出别的机关有没有他。</summary>
public sealed class ApplicantKeys
{
    private readonly OrganKeys keys;
    private readonly ConcurrentDictionary<long, byte[]> known = new();

    internal ApplicantKeys(OrganKeys keys) => this.keys = keys;

    /// <summary>第一本人的密钥摘要；没有写身份证明号码的、密钥不在的为 <c>null</c>。</summary>
    public async Task<string?> Of(long organ, Parties parties, CancellationToken stop = default)
    {
        var identity = string.Concat((parties.Principals[0].Identity ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();
        if (identity.Length == 0 || await Key(organ, stop) is not { } key)
            return null;
        return Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(identity)));
    }

    private async Task<byte[]?> Key(long organ, CancellationToken stop)
    {
        if (!known.TryGetValue(organ, out var key) && await keys.ForApplicants(organ, stop) is { } opened)
            key = known[organ] = opened;
        return key;
    }
}
