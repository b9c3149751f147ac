using System.Security.Cryptography;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Keys;

namespace Gongkai.Storage.Attachments;

/// <summary>各机关自己的密钥，封装后存在库中；第一次用到时生成。</summary>
internal sealed class OrganKeys(Database database, KeyRing keys)
{
    private const string Digests = "content-digest";
    private const string Applicants = "applicant-digest";

    /// <summary>算内容摘要的密钥；封装它的钥匙不在的为 <c>null</c>。</summary>
    public Task<byte[]?> ForDigests(long organ, CancellationToken stop) => Open(organ, Digests, stop);

    /// <summary>算申请人摘要的密钥；封装它的钥匙不在的为 <c>null</c>。</summary>
    public Task<byte[]?> ForApplicants(long organ, CancellationToken stop) => Open(organ, Applicants, stop);

    private async Task<byte[]?> Open(long organ, string name, CancellationToken stop)
    {
        var body = await database.Read(session => Find(session, organ, name), stop)
            ?? await database.Write(session => Make(session, organ, name), stop);
        return keys.Open(body, Purpose(organ, name));
    }

    private async Task<byte[]> Make(Session session, long organ, string name)
    {
        await session.Execute(
            "insert into organ_key (organ_id, name, sealed) values (@organ, @name, @body) on conflict (organ_id, name) do nothing",
            new { organ, name, body = keys.Seal(RandomNumberGenerator.GetBytes(32), Purpose(organ, name)) });
        return (await Find(session, organ, name))!;
    }

    private static Task<byte[]?> Find(Session session, long organ, string name) =>
        session.Row<byte[]>("select sealed from organ_key where organ_id = @organ and name = @name", new { organ, name });

    private static string Purpose(long organ, string name) => FormattableString.Invariant($"organ-key/{organ}/{name}");
}
