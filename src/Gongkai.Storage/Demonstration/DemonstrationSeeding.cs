using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Demonstration;

/// <summary>演示数据的装载：全部经过真实的行为，一个事务装完；中途断电的，下一次从头装，装过的不再装。</summary>
public static class DemonstrationSeeding
{
    /// <summary>演示数据从这一天起。</summary>
    public static readonly DateOnly Since = new(2020, 1, 1);

    /// <summary>装载；答是否这一次装的，已经装过的什么也不做。</summary>
    /// <param name="hash">把演示口令变成哈希；全部账号共用一个，只算一次。</param>
    /// <param name="more">机关、人员之后再办的，由各机关的编号（按代码）得出；没有的为 <c>null</c>。</param>
    public static async Task<Outcome<bool>> Load(
        Platform platform, Func<string, Task<string>> hash, Func<IReadOnlyDictionary<string, long>, IEnumerable<Act>>? more = null, CancellationToken stop = default)
    {
        if (IsLoaded((await platform.Look(stop)).Staff))
            return new Allowed<bool>(false);
        var password = await hash(DemonstrationAccounts.Password);
        return await platform.Database.Attempt<bool>(
            async session =>
            {
                // Of several nodes that start at once the first holds the platform's chain until it is done.
                await EntryStore.Lock(session, Subject.Platform);
                if (IsLoaded((await platform.Look(session)).Staff))
                    return new Allowed<bool>(false);
                var organs = await Organs(platform, session);
                foreach (var account in DemonstrationAccounts.All)
                    await Officer(platform, session, account, account.OrganCode is { } code ? organs[code] : Subject.Platform, password);
                foreach (var act in more?.Invoke(organs) ?? [])
                    await Do(platform, session, act);
                return new Allowed<bool>(true);
            },
            stop);
    }

    private static bool IsLoaded(Staff staff) => staff.WithSignInName(DemonstrationAccounts.All[^1].Account) is not null;

    private static async Task<Dictionary<string, long>> Organs(Platform platform, Session session)
    {
        var numbers = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var organ in DemonstrationOrgans.All)
        {
            long? parent = organ.Parent is { } code ? numbers[code] : null;
            var nature = organ.Nature with { ReviewOrgan = parent is { } above ? OrganReference.To(above) : OrganReference.Outside("省人民政府") };
            var created = new OrganCreated(organ.Code, new OrganName(organ.Name, organ.Brief), parent, organ.Address, nature);
            numbers.Add(organ.Code, (await Do(platform, session, new CreateOrgan(created) { Description = organ.Description, LegalDate = Since })).Subject.Organ);
            foreach (var unit in organ.Units)
                await Do(platform, session, new CreateUnit(numbers[organ.Code], new UnitCreated(unit, Parent: null, organ.Description.Telephone, Order: null)) { LegalDate = Since });
        }

        return numbers;
    }

    private static async Task Officer(Platform platform, Session session, DemonstrationAccount account, long organ, string password)
    {
        var person = (await Do(platform, session, new AddPerson(account.Account, new PersonDetails(account.Name).ToContent()))).Subject.Number;
        foreach (var role in account.Roles)
            await Do(platform, session, new AppointPost(organ, new PostAppointed(person, role, Unit: null, Since, To: null)));
        await Do(platform, session, new ChangeCredential(person, CredentialActs.SetPassword));
        await platform.Credentials.WritePassword(session, person, password, keep: null);
    }

    private static async Task<Receipt> Do(Platform platform, Session session, Act act) =>
        await platform.Acts.Perform(session, Actor.Demonstration, act) switch
        {
            Allowed<Receipt>(var receipt) => receipt,
            Blocked<Receipt>(var findings) => throw new InvalidOperationException($"Demonstration data was refused: {string.Join(' ', findings)}"),
            _ => throw new InvalidOperationException(),
        };
}
