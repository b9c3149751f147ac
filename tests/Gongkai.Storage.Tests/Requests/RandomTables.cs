using Gongkai.Core.Remedies;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Counting;
using Gongkai.Core.Requests;

namespace Gongkai.Storage.Tests.Requests;

/// <summary>Random tables 3 and 4 that add up, and histories that amount to them.</summary>
internal static class RandomTables
{
    public static Dictionary<CellAddress, decimal> Of(int seed, int most)
    {
        var random = new Random(seed);
        var cells = CellAddress.Of(StatutoryTable.T3).Concat(CellAddress.Of(StatutoryTable.T4)).ToDictionary(cell => cell, _ => 0m);
        foreach (var column in ApplicantColumn.Kinds)
        {
            foreach (var row in RequestRow.Leaves)
                Add(cells, row, column, random.Next(most + 1));
            var handled = RequestRow.Leaves.Sum(row => cells[row.At(column)]);
            var forward = random.Next(most + 1);
            var over = random.Next((int)handled + forward + 1);
            Add(cells, RequestRow.TotalHandled, column, handled);
            Add(cells, RequestRow.CarriedForward, column, forward);
            Add(cells, RequestRow.CarriedOver, column, over);
            Add(cells, RequestRow.NewlyReceived, column, handled + forward - over);
        }

        foreach (var group in RemedyGroup.All)
        {
            foreach (var result in RemedyResult.All.Where(result => result != RemedyResult.Total))
            {
                var count = random.Next(most + 1);
                (cells[group.At(result)], cells[group.At(RemedyResult.Total)]) = (count, cells[group.At(RemedyResult.Total)] + count);
            }
        }

        return cells;
    }

    public static List<ToldApplication> Histories(Dictionary<CellAddress, decimal> cells, string organ, int year, Random random)
    {
        var told = new List<ToldApplication>();
        foreach (var (column, kind) in ApplicantColumn.Kinds.Zip(Enum.GetValues<ApplicantKind>()))
        {
            var over = cells[RequestRow.CarriedOver.At(column)];
            DateOnly Received() => over-- > 0 ? new DateOnly(year - 1, 12, 1).AddDays(random.Next(31)) : new DateOnly(year, 1, 1).AddDays(random.Next(330));
            foreach (var row in RequestRow.Leaves)
            {
                var types = AnswerTypeName.All.Where(name => Tally.RowOf(name.Type) == row).Select(name => name.Type).ToArray();
                for (var i = 0; i < cells[row.At(column)]; i++)
                {
                    var received = Received();
                    var first = received.Year < year ? new DateOnly(year, 1, 1) : received;
                    told.Add(History(organ, kind, received, types[random.Next(types.Length)], first.AddDays(random.Next(1, 30))));
                }
            }

            for (var i = 0; i < cells[RequestRow.CarriedForward.At(column)]; i++)
                told.Add(History(organ, kind, Received(), answer: null, done: null));
        }

        // Any case may be fought over; so that one is there where the tables have remedies and no cases.
        var remedies = Remedies(cells, year).ToList();
        return [.. told.Select((one, index) => one with { Remedies = [.. remedies.Where((_, number) => number % told.Count == index).Select(remedy => Dated(remedy, one))] })];
    }

    public static ToldApplication History(string organ, ApplicantKind kind, DateOnly received, AnswerType? answer, DateOnly? done)
    {
        List<OutsideAct> acts = [new(received, new CaseReceived(Channel.Counter), [])];
        if (answer is { } type && done is { } sent)
        {
            acts.Add(new(received < sent ? sent.AddDays(-1) : sent, new AnswerDecided(type, []), []));
            acts.Add(new(sent, new AnswerDispatched(DispatchMethod.Post), []));
        }

        return new ToldApplication(organ, kind, new Parties([new Party("某申请人")]), Mandate.None, "某信息", Channel.Counter, acts, []);
    }

    private static IEnumerable<ToldRemedy> Remedies(Dictionary<CellAddress, decimal> cells, int year) =>
        from remedy in RemedyGroup.All
        from result in RemedyResult.All
        where result != RemedyResult.Total
        from number in Enumerable.Range(0, (int)cells[remedy.At(result)])
        let isPending = result == RemedyResult.Pending
        select new ToldRemedy(
            remedy == RemedyGroup.Reconsideration ? RemedyKind.Reconsideration : RemedyKind.Litigation,
            remedy == RemedyGroup.LitigationAfterReconsideration,
            new DateOnly(year, 12, 1),
            isPending ? null : (RemedyOutcome)(result.Number - 1),
            isPending ? null : new DateOnly(year, 12, 20));

    // Not before the request was received.
    private static ToldRemedy Dated(ToldRemedy remedy, ToldApplication one) => one.Acts[0].On is var received && received > remedy.FiledOn
        ? remedy with { FiledOn = received }
        : remedy;

    private static void Add(Dictionary<CellAddress, decimal> cells, RequestRow row, ApplicantColumn column, decimal count)
    {
        cells[row.At(column)] = count;
        cells[row.At(ApplicantColumn.Total)] += count;
    }
}
