using Gongkai.Core.Letters;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Requests;
using Gongkai.Tests;

namespace Gongkai.Web.Tests.Workbench.Requests;

/// <summary>A street office in spring 2026 with an officer, a handler, a head, a signer and a reader, and the officer of another street.</summary>
public sealed class CaseServer : IAsyncLifetime
{
    private readonly List<(Guest Guest, long Person)> guests = [];

    public RunningServer Server { get; private set; } = null!;

    public MovedClock Clock { get; } = new() { Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero) };

    public long Street { get; private set; }

    public long Officer { get; private set; }

    public long Colleague { get; private set; }

    public long Handler { get; private set; }

    public long Head { get; private set; }

    public long Signer { get; private set; }

    public long Supervisor { get; private set; }

    public long Stranger { get; private set; }

    public DateOnly Today => Server.Platform.Today;

    public async ValueTask InitializeAsync()
    {
        Server = await RunningServer.Start(options => options with { Demonstration = true }, Clock);
        var district = (await Server.Do(new CreateOrgan(new("DEMO00002", new("云川市滨河区人民政府"), null, "binhe", new(OrganLevel.County, "县级政府", "云滨政"))) { LegalDate = new(2020, 1, 1) })).Subject.Organ;
        Street = (await Server.Do(new CreateOrgan(new("DEMO00001", new("云川市滨河区青禾街道办事处"), district, "qinghe", new(OrganLevel.Street, "派出机关", "云滨青禾"))) { LegalDate = new(2020, 1, 1) })).Subject.Organ;
        var other = (await Server.Do(new CreateOrgan(new("DEMO00010", new("云川市滨河区临江街道办事处"), district, "linjiang", new(OrganLevel.Street, "派出机关", "云滨临江"))) { LegalDate = new(2020, 1, 1) })).Subject.Organ;
        await Server.Do(new CreateUnit(Street, new UnitCreated("党政办公室", Parent: null, Telephone: null, Order: null)) { LegalDate = new(2020, 1, 1) });
        Officer = await Server.Person("chengban", Street, Role.CaseOfficer);
        Colleague = await Server.Person("tongshi", Street, Role.CaseOfficer);
        Handler = await Server.Person("keshi", Street, Role.Handler);
        Head = await Server.Person("fuzeren", Street, Role.UnitHead);
        Signer = await Server.Person("fenguan", Street, Role.Signer);
        Supervisor = await Server.Person("zhuguan", district, Role.Supervisor);
        Stranger = await Server.Person("linren", other, Role.CaseOfficer);
    }

    /// <summary>A request received at the counter; its number.</summary>
    public async Task<long> Received(DateOnly? on = null, string identity = "11010119900307761X") =>
        (await Server.Do(new RegisterApplication(
            Street, Channel.Counter, ApplicantKind.NaturalPerson, new Parties([new Party("王小明", identity, "13800000000", "青禾路1号")]),
            await Server.Platform.Applicants.Of(Street, new Parties([new Party("王小明", identity)])), "2025年青禾路老旧小区改造的验收报告", IsReceived: true)
        { LegalDate = on ?? Today })).Entries.First(entry => entry.Subject.Kind == DisclosureCase.SubjectKind).Subject.Number;

    public Task Did(long number, CaseFact fact, DateOnly? on = null) => Server.Do(new HandleCase(Street, number, fact) { LegalDate = on });

    /// <summary>All letters that could be final are.</summary>
    public async Task Wrote(long number)
    {
        await Server.Do(new DescribeOrgan(Street, new OrganDescription { DisclosureUnit = "党政综合办公室", Telephone = "010-55550101", Street = "青禾路1号" }));
        foreach (var waiting in (await Server.Platform.Letters.Of(Street, number))!.Where(letter => letter.IsWaiting))
        {
            var stated = waiting.Kind.Stated.ToDictionary(field => field, _ => "照卷写明");
            await Server.Do(new SaveLetter(Street, number, waiting.Slot, LetterDraft.Blank with { Fields = stated }));
            var view = (await Server.Platform.Letters.Open(Street, number, waiting.Slot))!;
            await Server.Do(new IssueLetter(Street, number, view.Slot, view.Letter!, view.Template.Current.Version, view.Seen));
        }
    }

    public async Task<Guest> As(long person)
    {
        var guest = await Guest.SignedIn(Server, person);
        guests.Add((guest, person));
        return guest;
    }

    public async Task<DisclosureCase> Case(long number) => (await Server.Platform.Cases.Find(Street, number))!.One;

    /// <summary>Days later, at nine in the morning; everyone has signed in again.</summary>
    public async Task On(int year, int month, int day)
    {
        Clock.Now = new(year, month, day, 1, 0, 0, TimeSpan.Zero);
        foreach (var (guest, person) in guests)
            guest.In(await Server.Session(person));
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
