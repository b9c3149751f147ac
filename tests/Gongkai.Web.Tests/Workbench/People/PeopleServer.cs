using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Tests;

namespace Gongkai.Web.Tests.Workbench.People;

/// <summary>A district with a street, three administrators and an officer; the clock stands at 2026-03-02.</summary>
public sealed class PeopleServer : IAsyncDisposable
{
    private PeopleServer(RunningServer server) => Server = server;

    public RunningServer Server { get; }

    public long District { get; private set; }

    public long Street { get; private set; }

    public long System { get; private set; }

    public long Security { get; private set; }

    public long Auditor { get; private set; }

    /// <summary>林晓, 办件 of the street.</summary>
    public long Officer { get; private set; }

    public static async Task<PeopleServer> Start()
    {
        var server = await RunningServer.Start(options => options with { Demonstration = true }, new MovedClock());
        var site = new PeopleServer(server);
        site.District = await server.Organ("binhe", "滨河区人民政府", level: Core.Organs.OrganLevel.County);
        site.Street = await server.Organ("qinghe", "青禾街道办事处", site.District);
        site.System = await server.Person("郑凯", role: Role.SystemAdministrator);
        site.Security = await server.Person("冯岚", role: Role.SecurityAdministrator);
        site.Auditor = await server.Person("沈越", role: Role.AuditAdministrator);
        site.Officer = await server.Person("林晓", site.Street, Role.CaseOfficer);
        return site;
    }

    /// <summary>That person at a browser without script.</summary>
    public async Task<Guest> As(long person) => new Guest(Server.Address).In(await Server.Session(person));

    public async Task<Subject> PostOf(long person) => (await Server.Platform.Look()).Staff.Posts.First(post => post.Person == person).Subject;

    public async Task<IReadOnlyList<Post>> Posts(long person) => [.. (await Server.Platform.Look()).Staff.Posts.Where(post => post.Person == person)];

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
