using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Tests;

namespace Gongkai.Web.Tests.Workbench.Organs;

/// <summary>A district with two streets on a server of its own, and those who look at them: the system administrator, the street's head of unit, the district's supervisor.</summary>
public sealed class OrganServer : IAsyncLifetime
{
    public RunningServer Server { get; private set; } = null!;

    public MovedClock Clock { get; } = new();

    public long District { get; private set; }

    public long Street { get; private set; }

    public string Administrator { get; private set; } = "";

    public string UnitHead { get; private set; } = "";

    public string Supervisor { get; private set; } = "";

    public string Stranger { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Server = await RunningServer.Start(options => options with { Demonstration = true }, Clock);
        District = await Create("DEMO00002", "云川市滨河区人民政府", null, "binhe", OrganLevel.County);
        Street = await Create("DEMO00001", "云川市滨河区青禾街道办事处", District, "qinghe", OrganLevel.Street);
        await Create("DEMO00010", "云川市滨河区临江街道办事处", District, "linjiang", OrganLevel.Street);
        await Server.Do(new DescribeOrgan(Street, new() { Telephone = "0000-63312345", OfficeHours = "周一至周五" }));
        await Server.Do(new CreateUnit(Street, new("党政办公室", null, "0000-63312345", null)));
        await Server.Do(new CreateUnit(Street, new("档案室", 1, null, null)));
        Administrator = await Server.Session(await Server.Person("xitong", Subject.Platform, Role.SystemAdministrator));
        UnitHead = await Server.Session(await Server.Person("fuzeren", Street, Role.UnitHead));
        Supervisor = await Server.Session(await Server.Person("zhuguan", District, Role.Supervisor));
        Stranger = await Server.Session(await Server.Person("moren"));
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private async Task<long> Create(string code, string name, long? parent, string address, OrganLevel level) =>
        (await Server.Do(new CreateOrgan(new(code, new(name), parent, address, new(level))) { LegalDate = new(2020, 1, 1) })).Subject.Organ;
}
