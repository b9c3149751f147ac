using System.Security.Cryptography;
using System.Text;
using Gongkai.Core.Ledger;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Keys;

namespace Gongkai.Storage.Privacy;

/// <summary>个人信息：封装后存在账本之外，账上只有号和加盐摘要。删除内容，链仍完好。</summary>
/// <param name="salts">给出若干随机字节；测试用来得到可重复的账本。</param>
internal sealed class PersonalRecords(KeyRing keys, Func<int, byte[]>? salts = null)
{
    private const int SaltLength = 16;
    private const int BatchLength = 100;

    /// <summary>存下，答引用；与本事务同成败。</summary>
    public async Task<IReadOnlyList<PersonalReference>> Reserve(Session session, long organ, IReadOnlyList<PersonalContent> contents)
    {
        var references = new List<PersonalReference>();
        foreach (var content in contents)
        {
            var number = await session.Next(organ, "personal-record");
            var salt = salts?.Invoke(SaltLength) ?? RandomNumberGenerator.GetBytes(SaltLength);
            var plain = Encoding.UTF8.GetBytes(content.Json);
            await session.Execute(
                "insert into personal_record (organ_id, number, purpose, salt, sealed) values (@organ, @number, @Purpose, @salt, @body)",
                new { organ, number, content.Purpose, salt, body = keys.Seal(plain, Purpose(organ, number)) });
            references.Add(new PersonalReference(organ, number, Digest(salt, plain)));
        }

        return references;
    }

    /// <summary>读出内容（JSON）；已删除、钥匙不在的为 <c>null</c>。</summary>
    public async Task<string?> Read(Session session, PersonalReference reference)
    {
        var body = await session.Row<byte[]>("select sealed from personal_record where organ_id = @Organ and number = @Number", new { reference.Organ, reference.Number });
        return body is not null && keys.Open(body, Purpose(reference.Organ, reference.Number)) is { } plain ? Encoding.UTF8.GetString(plain) : null;
    }

    /// <summary>一次读出几份内容（JSON）；已删除、钥匙不在的不在其中。</summary>
    public async Task<IReadOnlyDictionary<PersonalReference, string>> Read(Session session, IReadOnlySet<PersonalReference> references)
    {
        var contents = new Dictionary<PersonalReference, string>();
        foreach (var batch in references.GroupBy(reference => reference.Organ).SelectMany(organ => organ.Chunk(BatchLength)))
        {
            var sought = batch.Select((reference, index) => ($"n{index}", (object)reference.Number)).Append(("organ", batch[0].Organ)).ToDictionary();
            var rows = await session.Rows<Record>(
                $"select number, sealed from personal_record where organ_id = @organ and number in ({string.Join(", ", batch.Select((_, index) => $"@n{index}"))}) and sealed is not null",
                sought);
            var found = rows.ToDictionary(row => row.Number, row => row.Sealed!);
            foreach (var reference in batch)
            {
                if (found.TryGetValue(reference.Number, out var body) && keys.Open(body, Purpose(reference.Organ, reference.Number)) is { } plain)
                    contents[reference] = Encoding.UTF8.GetString(plain);
            }
        }

        return contents;
    }

    /// <summary>删除内容和盐：剩下的号和摘要推不出内容，链仍完好。已经删除的为假。</summary>
    public static async Task<bool> Erase(Session session, PersonalReference reference, DateTimeOffset now) =>
        await session.Execute(
            "update personal_record set salt = null, sealed = null, erased_at = @now where organ_id = @Organ and number = @Number and erased_at is null",
            new { now, reference.Organ, reference.Number }) > 0;

    /// <summary>内容还在不在，与摘要是否相符。</summary>
    public async Task<PersonalState> Check(Session session, PersonalReference reference)
    {
        var record = await session.Row<Record>(
            "select salt, sealed, erased_at from personal_record where organ_id = @Organ and number = @Number",
            new { reference.Organ, reference.Number });
        return record switch
        {
            null => PersonalState.Absent,
            { Sealed: null, ErasedAt: not null } => PersonalState.Erased,
            { Sealed: null } or { Salt: null } => PersonalState.Altered,
            { Sealed: var body } when KeyRing.NumberOf(body) is { } number && !keys.Has(number) => PersonalState.KeyMissing,
            { Sealed: var body, Salt: var salt } => keys.Open(body, Purpose(reference.Organ, reference.Number)) is { } plain && Digest(salt, plain) == reference.Digest
                ? PersonalState.Present : PersonalState.Altered,
        };
    }

    /// <summary>加盐摘要（SHA-256，十六进制小写）。</summary>
    public static string Digest(byte[] salt, byte[] plain) => Convert.ToHexStringLower(SHA256.HashData([.. salt, .. plain]));

    private static string Purpose(long organ, long number) => FormattableString.Invariant($"personal/{organ}/{number}");

    private sealed class Record
    {
        public long Number { get; init; }

        public byte[]? Salt { get; init; }

        public byte[]? Sealed { get; init; }

        public DateTimeOffset? ErasedAt { get; init; }
    }
}
