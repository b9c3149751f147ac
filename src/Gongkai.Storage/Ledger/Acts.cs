using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.Engines;
using Gongkai.Storage.People;
using Gongkai.Storage.Privacy;
using Gongkai.Storage.Requests;

namespace Gongkai.Storage.Ledger;

/// <summary>办理：唯一的写入之路。问权限、取履历、由规则决定、入账并更新各表，全在一个事务里；答允许时已经落盘。</summary>
public sealed class Acts
{
    private readonly Database database;
    private readonly Overview overview;
    private readonly PersonalRecords personal;
    private readonly TimeProvider clock;

    internal Acts(Database database, Overview overview, PersonalRecords personal, TimeProvider clock) =>
        (this.database, this.overview, this.personal, this.clock) = (database, overview, personal, clock);

    /// <summary>办理一件行为。</summary>
    public Task<Outcome<Receipt>> Perform(Actor who, Act act, CancellationToken stop = default) =>
        Attempt(session => Perform(session, who, act), stop);

    /// <summary>依次办理几件，全部成功才算；有一件不允许的，全都不留。</summary>
    public Task<Outcome<IReadOnlyList<Receipt>>> PerformAll(Actor who, IEnumerable<Act> acts, CancellationToken stop = default)
    {
        var all = acts.ToList();
        return Attempt<IReadOnlyList<Receipt>>(
            async session =>
            {
                // All chains first, the lowest first, so that two such batches never wait for each other.
                await Appending.Lock(session, all.SelectMany(Chains));
                var receipts = new List<Receipt>();
                foreach (var act in all)
                {
                    switch (await Perform(session, who, act))
                    {
                        case Allowed<Receipt>(var receipt):
                            receipts.Add(receipt);
                            break;
                        case Blocked<Receipt>(var findings):
                            return new Blocked<IReadOnlyList<Receipt>>(findings);
                    }
                }

                return new Allowed<IReadOnlyList<Receipt>>(receipts);
            },
            stop);
    }

    /// <summary>依次办理，每一件按前几件之后的机关树装成（如上级刚刚设立的下级）；全部成功才算，有一件不允许的，全都不留。</summary>
    public Task<Outcome<IReadOnlyList<Receipt>>> PerformAll(Actor who, IReadOnlyList<Func<OrganTree, Act>> steps, CancellationToken stop = default) =>
        Attempt<IReadOnlyList<Receipt>>(
            async session =>
            {
                // The tree that the first step looks at stays as it is until the last is done.
                await Appending.Lock(session, [Subject.Platform]);
                var receipts = new List<Receipt>();
                foreach (var step in steps)
                {
                    switch (await Perform(session, who, step((await overview.Load(session)).Tree)))
                    {
                        case Allowed<Receipt>(var receipt):
                            receipts.Add(receipt);
                            break;
                        case Blocked<Receipt>(var findings):
                            return new Blocked<IReadOnlyList<Receipt>>(findings);
                    }
                }

                return new Allowed<IReadOnlyList<Receipt>>(receipts);
            },
            stop);

    /// <summary>试办：会不会被拒绝、为什么；什么也不留下。确认之前给办理者看，办理时仍以当时为准。</summary>
    public async Task<IReadOnlyList<Finding>> Try(Actor who, IReadOnlyList<Act> acts, CancellationToken stop = default)
    {
        // Refused in any case, so that the engine takes everything back: without findings it would have been allowed.
        var outcome = await database.Attempt<Receipt>(
            async session =>
            {
                await Appending.Lock(session, acts.SelectMany(Chains));
                foreach (var act in acts)
                {
                    if (await Perform(session, who, act) is Blocked<Receipt> refused)
                        return refused;
                }

                return new Blocked<Receipt>([]);
            },
            stop);
        return ((Blocked<Receipt>)outcome).Findings;
    }

    /// <summary>在已有的事务里办理；与它同成败。</summary>
    internal async Task<Outcome<Receipt>> Perform(Session session, Actor who, Act asked)
    {
        var act = asked with { Reason = PlainText.Tidy(asked.Reason) };
        var appending = await Appending.Lock(session, Chains(act));
        // The clock is read when the turn has come: entries of a chain stand in the order of their moments.
        var (now, today) = (Moments.Now(clock), Moments.Today(clock));
        var (staff, tree) = await overview.Load(session);
        if (Permissions.Ask(who, act.Kind, act.On.Organ, staff, tree, today) is Blocked<Grant>(var refused))
            return new Blocked<Receipt>(refused);

        var histories = await Load(session, act);
        if (Overtaken(act, histories) is { } finding)
            return new Blocked<Receipt>([finding]);

        var subject = await Number(session, act.On);
        await appending.Include(subject.Organ);
        histories.TryAdd(subject, new History(subject, []));
        List<object> views = [tree, staff];
        if (act.Counts is { } year)
            views.Add(await RecordedYears.Count(session, year, tree, today));
        var scene = new Scene(who, now, today, histories, views)
        {
            Subject = subject,
            Personal = await personal.Reserve(session, subject.Organ, act.Personal),
            Reserved = await Reserve(session, subject.Organ, act.Reserves),
        };
        return act.Decide(scene) switch
        {
            Allowed<Decision>(var decision) => await Record(session, appending, act, scene, decision, histories),
            Blocked<Decision>(var findings) => new Blocked<Receipt>(findings),
            _ => throw new InvalidOperationException("An outcome is allowed or blocked."),
        };
    }

    /// <summary>办理；提交之后，本事务所更新的全景留给别的会话，免得它们重读一遍。</summary>
    private async Task<Outcome<T>> Attempt<T>(Func<Session, Task<Outcome<T>>> perform, CancellationToken stop)
    {
        Panorama? seen = null;
        var outcome = await database.Attempt(
            async session =>
            {
                var performed = await perform(session);
                seen = session.Seen;
                return performed;
            },
            stop);
        if (outcome is Allowed<T> && seen is not null)
            overview.Keep(seen);
        return outcome;
    }

    private static IEnumerable<long> Chains(Act act)
    {
        yield return act.On.Organ;
        foreach (var organ in act.AlsoTouches)
            yield return organ;
        // What changes organs, people or posts is done one after another, so that each sees the tree as the last left it.
        if (Overview.Includes(act.On.Kind))
            yield return Subject.Platform;
    }

    private static async Task<Dictionary<Subject, History>> Load(Session session, Act act)
    {
        var histories = new Dictionary<Subject, History>();
        foreach (var subject in act.AlsoReads.Append(act.On).Where(subject => !subject.IsNew).Distinct())
            histories[subject] = session.Written.TryGetValue(subject, out var written) ? written : await EntryStore.Load(session, subject);
        return histories;
    }

    private static Finding? Overtaken(Act act, Dictionary<Subject, History> histories)
    {
        if (act.SeenVersion is not { } seen || act.On.IsNew)
            return null;
        // What another organ's act has merely noted here (a child that joined) changes nothing that was read.
        var since = histories[act.On].Entries.Where(entry => entry.Number > seen && entry.Counterpart is not { Hash: not null }).Select(entry => EventType.Of(entry.Fact).Term).ToList();
        if (since.Count == 0)
            return null;
        return StorageRules.Break(StorageRules.Version, $"在您打开之后，别人已经先改过：{string.Join('、', since)}。您填写的内容仍在页面上，请看过改动再保存");
    }

    private static async Task<Subject> Number(Session session, Subject subject) =>
        !subject.IsNew ? subject
        : subject.Organ == Subject.NewOrgan ? subject with { Organ = await session.Next(Subject.Platform, "organ-id"), Number = 1 }
        : subject with { Number = await session.Next(subject.Organ, subject.Kind) };

    private static async Task<IReadOnlyList<long>> Reserve(Session session, long organ, IReadOnlyList<string> counters)
    {
        var numbers = new List<long>(counters.Count);
        foreach (var counter in counters)
            numbers.Add(await session.Next(organ, counter));
        return numbers;
    }

    private static async Task<Outcome<Receipt>> Record(
        Session session, Appending appending, Act act, Scene scene, Decision decision, Dictionary<Subject, History> histories)
    {
        var basis = act.Kind.Basis;
        Entry Draft(Subject subject, Event fact) => new()
        {
            Organ = subject.Organ,
            Number = 0,
            Subject = subject,
            Who = scene.Who,
            RecordedAt = scene.Now,
            LegalDate = act.LegalDate ?? scene.Today,
            Act = act.Kind.Key,
            Fact = fact,
            Reason = act.Reason,
            Basis = basis,
        };

        foreach (var part in decision.Parts)
        {
            if (part.Elsewhere is { } to)
                await appending.Include(to.Subject.Organ);
            Entry? last = null;
            foreach (var (fact, index) in part.Facts.Select((fact, index) => (fact, index)))
            {
                var draft = Draft(part.Subject, fact);
                last = appending.Add(index == part.Facts.Count - 1 && part.Elsewhere is { } other
                    ? draft with { Counterpart = new Counterpart(other.Subject.Organ, appending.NextNumber(other.Subject.Organ), Hash: null) }
                    : draft);
            }

            if (part.Elsewhere is { } elsewhere)
                appending.Add(Draft(elsewhere.Subject, elsewhere.Fact) with { Counterpart = new Counterpart(last!.Organ, last.Number, last.Link!.Hash) });
        }

        if (appending.HasNul)
            return new Blocked<Receipt>([StorageRules.Break(StorageRules.Text, "文字里有不可见的空字符，不能保存。请把内容粘贴到记事本里，再复制回来")]);
        foreach (var reference in act.Erases)
        {
            if (!await PersonalRecords.Erase(session, reference, scene.Now))
                return new Blocked<Receipt>([StorageRules.Break(StorageRules.Duplicate, "这份个人信息已经不在了，没有什么可删除")]);
        }

        var entries = await appending.Write();
        await Projections.Write(session, entries, histories);
        return new Allowed<Receipt>(new Receipt(decision.Subject, entries));
    }
}
