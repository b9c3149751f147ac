using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Gongkai.Core.Ledger;

/// <summary>哈希链：每条账目连同上一条的哈希算出自己的哈希，改动任何一条，其后各条都对不上。</summary>
public static class Chain
{
    /// <summary>当前的算法；名称随每一环入库，将来可以换用别的。</summary>
    public const string Sha256 = "SHA-256";

    /// <summary>把一条接到链上。</summary>
    /// <param name="entry">尚未入账的一条。</param>
    /// <param name="payload">事件内容入库时的原文；哈希按原文计算，与今后的读法无关。</param>
    /// <param name="previous">上一条的哈希；第一条为 <see cref="Link.Origin"/>。</param>
    public static Link Forge(Entry entry, string type, string payload, string previous) =>
        new(Sha256, previous, Hash(entry, type, payload, previous));

    /// <summary>一条是否原样：算法认得，哈希与内容相符。</summary>
    public static bool IsIntact(Entry entry, string type, string payload) =>
        entry.Link is { Algorithm: Sha256 } link && link.Hash == Hash(entry, type, payload, link.Previous);

    // Each part with its length before it, so that no two different entries give the same text.
    private static string Hash(Entry entry, string type, string payload, string previous)
    {
        var text = new StringBuilder();
        foreach (var part in Parts(entry, type, payload, previous))
            text.Append(CultureInfo.InvariantCulture, $"{part?.Length ?? -1}:{part};");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static IEnumerable<string?> Parts(Entry entry, string type, string payload, string previous) =>
    [
        Sha256,
        previous,
        Text(entry.Organ),
        Text(entry.Number),
        entry.Subject.ToString(),
        Text(entry.Who.Person),
        Text(entry.Who.PostOrgan),
        Text(entry.Who.Post),
        entry.Who.Role,
        entry.Who.ForPerson is { } principal ? Text(principal) : null,
        entry.RecordedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffff", CultureInfo.InvariantCulture),
        entry.LegalDate.ToString("O", CultureInfo.InvariantCulture),
        entry.Act,
        type,
        payload,
        entry.Reason,
        entry.Basis,
        entry.Counterpart is { } other ? $"{Text(other.Organ)}/{Text(other.Number)}/{other.Hash}" : null,
    ];

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
