namespace Gongkai.Web.Tests.Hosting.Routes;

/// <summary>Knocks at every door as everyone; what nobody may do is tried with a form that would succeed for who may.</summary>
public sealed class RouteWalk(RouteStage stage)
{
    private readonly List<Knock> knocks = [];
    private readonly List<string> forged = [];

    public IReadOnlyList<Knock> Knocks => knocks;

    /// <summary>Forms of those who may not, after which a ledger had grown.</summary>
    public IReadOnlyList<string> Forged => forged;

    /// <summary>Doors whose form, filled in, left an entry when someone handed it in who may.</summary>
    public ISet<Door> Entered { get; } = new HashSet<Door>();

    /// <summary>Doors whose form is taken without the mark of the own site.</summary>
    public ISet<Door> Unmarked { get; } = new HashSet<Door>();

    public async Task Go(IReadOnlyList<Door> doors)
    {
        foreach (var route in doors.GroupBy(door => door.Route))
        {
            foreach (var door in route.OrderBy(door => door.IsPost).ThenBy(door => door.Handler == "Confirm"))
                await Everyone(door);
        }

        foreach (var door in doors.Where(door => door.IsPost))
            await FromAnotherSite(door);
        // What ends a record comes after what still needs it.
        foreach (var door in doors.Where(door => door.IsPost).OrderBy(door => door.Route.Contains("/suspend", StringComparison.Ordinal) || door.Route.EndsWith("/end", StringComparison.Ordinal) || door.Route.EndsWith("/move", StringComparison.Ordinal)))
            await InEarnest(door);
    }

    private async Task Everyone(Door door)
    {
        await stage.Prepare(door);
        var before = await stage.Entries();
        var cases = door.Places.SelectMany(place => stage.Visitors.Where(visitor => Comes(door, visitor, place)).Select(visitor => (Place: place, Visitor: visitor))).ToList();
        var (likely, unlikely) = (cases.Where(one => IsLikely(door, one.Place, one.Visitor)).ToList(), cases.Where(one => !IsLikely(door, one.Place, one.Visitor)).ToList());
        var answers = new System.Collections.Concurrent.ConcurrentBag<Knock>();
        await Parallel.ForEachAsync(unlikely, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (one, _) =>
            answers.Add(await (door.IsPost ? HandIn(door, one.Place, one.Visitor, stage.Filled(one.Place)) : Open(door, one.Place, one.Visitor))));
        await Sound(door, before, answers);
        foreach (var (place, visitor) in likely)
        {
            var answer = await HandIn(door, place, visitor, RouteStage.Blank);
            answers.Add(answer);
            await visitor.Enter();
            if (answer.IsLetIn)
                continue;
            before = await stage.Entries();
            var again = await HandIn(door, place, visitor, stage.Filled(place));
            await Sound(door, before, [again]);
        }

        // In the order of the cases, whichever came back first.
        knocks.AddRange(cases.Select(one => answers.Single(answer => answer.Place == one.Place && answer.Visitor == one.Visitor)));
    }

    // A blank form goes where the page was shown. Everywhere else nothing may come of a form however well it is filled in.
    private bool IsLikely(Door door, Place place, Visitor visitor) =>
        door.IsPost && (!door.IsOfStaff || knocks.Any(knock => knock.Door.Route == door.Route && !knock.Door.IsPost && knock.Place == place && knock.Visitor == visitor && knock.IsLetIn));

    private static bool Comes(Door door, Visitor visitor, Place place) => visitor.Role is not null || !door.IsOfStaff || place is Place.None or Place.Own or Place.Platform || (place == Place.Self && visitor.IsSignedIn && visitor.Post > 0);

    private async Task Sound(Door door, long before, IEnumerable<Knock> answers)
    {
        var after = await stage.Entries();
        if (after != before)
            forged.Add($"{door}: {after - before} entries; {string.Join(' ', answers.Select(one => one.ToString()))}");
    }

    private Task<Knock> Open(Door door, Place place, Visitor visitor) =>
        Knock.Of(door, place, visitor, () => visitor.Get(Address(door, place, visitor)));

    private Task<Knock> HandIn(Door door, Place place, Visitor visitor, IEnumerable<KeyValuePair<string, string>> form, bool marked = true) =>
        Knock.Of(door, place, visitor, () => visitor.HandIn(Address(door, place, visitor), form, TakesFile(door), marked));

    private async Task FromAnotherSite(Door door)
    {
        if (knocks.FirstOrDefault(knock => knock.Door == door && knock.IsLetIn) is not { } welcome)
            return;
        await welcome.Visitor.Enter();
        var before = await stage.Entries();
        var answer = await HandIn(door, welcome.Place, welcome.Visitor, stage.Filled(welcome.Place), marked: false);
        if (answer.Status != 400 || !door.IsPage)
            Unmarked.Add(door);
        await Sound(door, before, [answer]);
    }

    private async Task InEarnest(Door door)
    {
        foreach (var welcome in knocks.Where(knock => knock.Door == door && knock.IsLetIn).DistinctBy(knock => (knock.Place, knock.Visitor.IsOfPlatform)))
        {
            await stage.Prepare(door);
            var before = await stage.Entries();
            await HandIn(door, welcome.Place, welcome.Visitor, stage.Filled(welcome.Place));
            if (await stage.Entries() > before)
            {
                Entered.Add(door);
                return;
            }
        }
    }

    private string Address(Door door, Place place, Visitor visitor)
    {
        var address = door.Address(name => stage.Value(door, name, place, visitor));
        return door.Route.EndsWith("/appoint", StringComparison.Ordinal) ? $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}organ={stage.OrganAt(place)}" : address;
    }

    private static bool TakesFile(Door door) =>
        door.Route.EndsWith("/attachments", StringComparison.Ordinal) || door.Route.Contains("/assisting/", StringComparison.Ordinal) || door.Route.EndsWith("/elsewhere", StringComparison.Ordinal) || door.Route.EndsWith("/import", StringComparison.Ordinal) || door.Route == "/check";
}
