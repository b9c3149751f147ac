using Gongkai.Storage.Engines;
using Gongkai.Storage.Keys;

namespace Gongkai.Storage.Attachments;

/// <summary>证件影像各自的密钥，封装后存在库中；销毁密钥，影像就打不开；此前的备份里两者都还在，到备份删去为止。</summary>
internal sealed class DataKeys(Database database, KeyRing keys)
{
    public Task Keep(long organ, string place, byte[] key, CancellationToken stop) => database.Write(
        session => session.Execute(
            "insert into data_key (organ_id, place, sealed) values (@organ, @place, @body)",
            new { organ, place, body = keys.Seal(key, Purpose(organ, place)) }),
        stop);

    /// <summary>取出；已销毁或封装它的钥匙不在的为 <c>null</c>。</summary>
    public async Task<byte[]?> Find(long organ, string place, CancellationToken stop)
    {
        var body = await database.Read(
            session => session.Row<byte[]>("select sealed from data_key where organ_id = @organ and place = @place", new { organ, place }), stop);
        return body is null ? null : keys.Open(body, Purpose(organ, place));
    }

    public Task Destroy(long organ, string place, CancellationToken stop) => database.Write(
        session => session.Execute("delete from data_key where organ_id = @organ and place = @place", new { organ, place }), stop);

    private static string Purpose(long organ, string place) => FormattableString.Invariant($"data-key/{organ}/{place}");
}
