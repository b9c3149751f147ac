using System.Text;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Keys;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.SignIn;

/// <summary>网页节点保护表单用的钥匙：存在库里，各节点共用；每把都封装，钥匙串不在就打不开。</summary>
public sealed class ProtectionKeys
{
    private readonly Database database;
    private readonly KeyRing keys;
    private readonly TimeProvider clock;

    internal ProtectionKeys(Database database, KeyRing keys, TimeProvider clock) => (this.database, this.keys, this.clock) = (database, keys, clock);

    /// <summary>打得开的全部。</summary>
    public async Task<IReadOnlyList<string>> All()
    {
        var rows = await database.Read(session => session.Rows<Row>("select name, sealed from protection_key order by name"));
        return [.. from row in rows let plain = keys.Open(row.Sealed, Purpose(row.Name)) where plain is not null select Encoding.UTF8.GetString(plain)];
    }

    /// <summary>存下一把。</summary>
    public Task Store(string name, string xml) =>
        database.Write(session => session.Execute(
            "insert into protection_key (name, sealed, made_at) values (@name, @body, @now)",
            new { name, body = keys.Seal(Encoding.UTF8.GetBytes(xml), Purpose(name)), now = Moments.Now(clock) }));

    private static string Purpose(string name) => $"protection/{name}";

    private sealed class Row
    {
        public string Name { get; init; } = "";

        public byte[] Sealed { get; init; } = [];
    }
}
