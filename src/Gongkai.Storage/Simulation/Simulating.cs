using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.Demonstration;
using Gongkai.Storage.Engines;

namespace Gongkai.Storage.Simulation;

/// <summary>
/// 模拟一个省：机关、人员、各年公开的信息、申请、复议诉讼、年报，全部经过真实的行为，成批提交，边算边装。
/// 一个机关的一年总在一个事务里：中途停下的，再运行一次就接着装，装好的不再装。只用于演示目录。
/// </summary>
public sealed class Simulating(Platform platform, SimulationPlan plan)
{
    /// <summary>这么多件行为提交一次；一个机关的一年不拆开。</summary>
    private const int BatchLength = 400;

    /// <summary>办成的行为的件数。</summary>
    public long Acts { get; private set; }

    /// <summary>已经装好、这一次没有再装的机关年度数。</summary>
    public int Kept { get; private set; }

    /// <summary>装；答装好以后的机关数。</summary>
    public async Task<Outcome<int>> Run(Action<SimulationProgress>? progress = null, CancellationToken stop = default)
    {
        var today = platform.Today;
        if (plan.Check(today) is { Count: > 0 } findings)
            return new Blocked<int>(findings);
        var years = plan.YearsBefore(today).ToList();
        var organs = SimulatedProvince.Organs().Take(plan.Organs).ToList();
        var founded = await Found(progress, stop);
        if (founded is not Allowed<IReadOnlyDictionary<int, long>>(var ids))
            return new Blocked<int>(((Blocked<IReadOnlyDictionary<int, long>>)founded).Findings);

        List<Act> batch = [];
        foreach (var organ in organs)
        {
            if (await Years(organ, ids[organ.Ordinal], years, stop) is not Allowed<List<List<Act>>>(var wanted))
                return new Blocked<int>([StorageRules.Break(StorageRules.Simulation, $"{organ.Name}已有别的数据：换一个数据目录，或者用当初的机关数、年数、种子接着装")]);
            foreach (var acts in wanted)
            {
                batch.AddRange(acts);
                if (batch.Count < BatchLength)
                    continue;
                if (await Perform(batch, stop) is { Count: > 0 } refused)
                    return new Blocked<int>(refused);
                batch.Clear();
            }

            progress?.Invoke(new(organ.Ordinal, plan.Organs, Acts, organ.Name));
        }

        return await Perform(batch, stop) is { Count: > 0 } trouble ? new Blocked<int>(trouble) : new Allowed<int>(organs.Count);
    }

    /// <summary>只设立各机关，每个机关一位信息员；已有的不动。答各机关的编号，按第几个。</summary>
    public async Task<Outcome<IReadOnlyDictionary<int, long>>> Found(Action<SimulationProgress>? progress = null, CancellationToken stop = default)
    {
        var ids = new Dictionary<int, long>();
        var since = new DateOnly(plan.YearsBefore(platform.Today).First(), 1, 1);
        foreach (var part in SimulatedProvince.Organs().Take(plan.Organs).Chunk(BatchLength / 4))
        {
            if (await Found(part, ids, since, stop) is { Count: > 0 } refused)
                return new Blocked<IReadOnlyDictionary<int, long>>(refused);
            progress?.Invoke(new(0, plan.Organs, Acts, part[^1].Name));
        }

        return new Allowed<IReadOnlyDictionary<int, long>>(ids);
    }

    // Organs with one officer each; what is there already keeps its number.
    private async Task<IReadOnlyList<Finding>> Found(SimulatedOrgan[] part, Dictionary<int, long> ids, DateOnly since, CancellationToken stop)
    {
        var performed = 0;
        var outcome = await platform.Database.Attempt<int>(
            async session =>
            {
                performed = 0;
                // Of two that simulate at once the second waits, and then finds what the first has founded.
                await Ledger.EntryStore.Lock(session, Subject.Platform);
                var (staff, tree) = await platform.Look(session);
                foreach (var organ in part)
                {
                    if (tree.WithCode(organ.Code, platform.Today) is { } known)
                    {
                        ids[organ.Ordinal] = known.Id;
                        continue;
                    }

                    long? parent = organ.Parent is { } above ? ids[above] : null;
                    var nature = organ.Nature with { ReviewOrgan = parent is { } review ? OrganReference.To(review) : OrganReference.Outside("国务院") };
                    var created = await Do(session, new CreateOrgan(new OrganCreated(organ.Code, new OrganName(organ.Name, organ.Brief), parent, organ.Address, nature)) { LegalDate = since });
                    if (created is not Allowed<Receipt>(var founded))
                        return new Blocked<int>(((Blocked<Receipt>)created).Findings);
                    ids[organ.Ordinal] = founded.Subject.Organ;
                    if (staff.WithSignInName(organ.Address) is not null)
                        continue;
                    var added = await Do(session, new AddPerson(organ.Address, new PersonDetails($"{organ.Brief}信息员").ToContent()));
                    if (added is not Allowed<Receipt>(var person))
                        return new Blocked<int>(((Blocked<Receipt>)added).Findings);
                    if (await Do(session, new AppointPost(founded.Subject.Organ, new PostAppointed(person.Subject.Number, Role.CaseOfficer, Unit: null, since, To: null))) is Blocked<Receipt>(var refused))
                        return new Blocked<int>(refused);
                }

                return new Allowed<int>(part.Length);
            },
            stop);
        if (outcome is Blocked<int>(var findings))
            return findings;
        Acts += performed;
        return [];

        async Task<Outcome<Receipt>> Do(Session session, Act act)
        {
            performed++;
            return await platform.Acts.Perform(session, Actor.Demonstration, act);
        }
    }

    // What an organ still lacks, a year each: told by how many items and requests it has, for whole years only are ever stored.
    private async Task<Outcome<List<List<Act>>>> Years(SimulatedOrgan organ, long id, List<int> years, CancellationToken stop)
    {
        var stored = await platform.Database.Read(
            async session => (Items: await Counter(session, id, Core.Catalogue.DisclosureItem.SubjectKind), Cases: await Counter(session, id, Core.Requests.DisclosureCase.SubjectKind)), stop);
        var (items, cases, remedies) = (0L, 0L, 0L);
        var isMet = stored == (0, 0);
        var wanted = new List<List<Act>>();
        SimulatedYear? before = null;
        foreach (var year in years)
        {
            var simulated = SimulatedYear.Of(organ, year, plan.Seed);
            if (isMet)
                wanted.Add([.. simulated.Acts(id, new DemonstrationDesk(id, cases, remedies)), simulated.Report(id, before)]);
            else
                Kept++;
            (items, cases, remedies, before) = (items + simulated.Items.Count, cases + simulated.Cases.Count, remedies + simulated.Remedies, simulated);
            isMet = isMet || stored == (items, cases);
        }

        return isMet ? new Allowed<List<List<Act>>>(wanted) : new Blocked<List<List<Act>>>([]);
    }

    private static async Task<long> Counter(Session session, long organ, string name) =>
        await session.Row<long?>("select value from counter where organ_id = @organ and name = @name", new { organ, name }) ?? 0;

    private async Task<IReadOnlyList<Finding>> Perform(List<Act> acts, CancellationToken stop)
    {
        if (await platform.Acts.PerformAll(Actor.Demonstration, acts, stop) is Blocked<IReadOnlyList<Receipt>>(var findings))
            return findings;
        Acts += acts.Count;
        return [];
    }
}
