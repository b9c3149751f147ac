using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.Ledger;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests;

/// <summary>A platform of its own on one engine, with a clock that the test moves.</summary>
public sealed class OpenPlatform : IAsyncDisposable
{
    private readonly DirectoryInfo folder;

    private OpenPlatform(Platform platform, DirectoryInfo folder, string? connection, MovedClock clock) =>
        (Platform, this.folder, Connection, Clock) = (platform, folder, connection, clock);

    public Platform Platform { get; private set; }

    public MovedClock Clock { get; }

    public string DataPath => folder.FullName;

    /// <summary>The connection to PostgreSQL; on SQLite there is none.</summary>
    public string? Connection { get; }

    /// <param name="folder">The data folder; a new one where none is given.</param>
    public static async Task<OpenPlatform> On(Engine engine, PostgresCluster cluster, bool demonstration = true, string? folder = null)
    {
        var own = folder is null ? Directory.CreateTempSubdirectory("gongkai-storage-") : Directory.CreateDirectory(folder);
        var schema = engine == Engine.Postgres ? await cluster.NewSchema() : null;
        var clock = new MovedClock();
        return new OpenPlatform(await Open(own.FullName, schema, clock, demonstration), own, schema, clock);
    }

    /// <summary>Another process on the same database.</summary>
    public Task<Platform> Another(TimeProvider? clock = null) => Open(DataPath, Connection, clock ?? Clock, Platform.Folder.IsDemonstration);

    /// <summary>What the server does when it starts; it may be refused.</summary>
    public Task<Outcome<Platform>> Start() => Platform.Open(Platform.Folder, Connection, Clock);

    /// <summary>What a command does; it may be refused.</summary>
    public Task<Outcome<Platform>> Maintain() => Platform.OpenExisting(DataPath, Connection, Clock);

    /// <summary>Closes and opens again what is stored, as a new process would.</summary>
    public async Task Reopen()
    {
        var demonstration = Platform.Folder.IsDemonstration;
        await Platform.DisposeAsync();
        Platform = await Open(DataPath, Connection, Clock, demonstration);
    }

    /// <summary>What a test expects to be allowed.</summary>
    public async Task<Receipt> Do(Act act, Actor? who = null) => (await Platform.Acts.Perform(who ?? Actor.Demonstration, act)) switch
    {
        Allowed<Receipt>(var receipt) => receipt,
        Blocked<Receipt>(var findings) => throw new InvalidOperationException(string.Join('\n', findings)),
        _ => throw new InvalidOperationException(),
    };

    public async Task<IReadOnlyList<Finding>> Refused(Act act, Actor? who = null) =>
        (await Platform.Acts.Perform(who ?? Actor.Demonstration, act)).ShouldBeOfType<Blocked<Receipt>>().Findings;

    /// <summary>One organ's whole chain.</summary>
    public Task<IReadOnlyList<Entry>> Entries(long organ) => Platform.Database.Read<IReadOnlyList<Entry>>(async session =>
        [.. (await session.Rows<EntryRow>($"select {EntryRow.Columns} from entry where organ_id = @organ order by number", new { organ })).Select(row => row.ToEntry(EventJson.Current))]);

    public async Task<long> Organ(string code, long? parent = null) =>
        (await Do(new CreateOrgan(new OrganCreated(code, new OrganName($"示例机关{code}"), parent, code.ToLowerInvariant(), new OrganNature(OrganLevel.Street))))).Subject.Organ;

    public async Task<long> Person(string name) =>
        (await Do(new AddPerson(name, new PersonalContent("person", $$"""{"name":"{{name}}"}""")))).Subject.Number;

    public async Task<Actor> Appoint(long person, long organ, Role role)
    {
        var receipt = await Do(new AppointPost(organ, new PostAppointed(person, role, Unit: null, new DateOnly(2026, 1, 1), To: null)));
        return new Actor(person, organ, receipt.Subject.Number, RoleName.Of(role).Key);
    }

    public async ValueTask DisposeAsync()
    {
        await Platform.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>What a new process does with what is stored there.</summary>
    public static async Task<Platform> Open(string path, string? connection, TimeProvider clock, bool demonstration)
    {
        var data = DataFolder.Open(path, demonstration).ShouldBeOfType<Allowed<DataFolder>>().Value;
        var opened = await Platform.Open(data, connection, clock);
        return opened is Allowed<Platform>(var platform) ? platform : throw new InvalidOperationException(string.Join('\n', ((Blocked<Platform>)opened).Findings));
    }
}
