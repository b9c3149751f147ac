using Gongkai.Core.Ledger;

namespace Gongkai.Core.Reports.Declaring;

/// <summary>采数单：一个机关一个年度里，各科室申报的数、请谁申报。全部由履历推出。</summary>
public sealed record FigureSheet
{
    /// <summary>类别键；对象的号就是年度。</summary>
    public const string SubjectKind = "figure-sheet";

    public required Subject Subject { get; init; }

    /// <summary>各条申报，由先到后。</summary>
    public IReadOnlyList<FigureDeclaration> Declarations { get; init; } = [];

    /// <summary>请各科室申报的，每个科室每一格一条，按最近一次。</summary>
    public IReadOnlyList<FigureAsk> Asks { get; init; } = [];

    /// <summary>履历的版本：最后一条的条目号。</summary>
    public long Version { get; init; }

    public int Year => (int)Subject.Number;

    public DateOnly FirstDay => new(Year, 1, 1);

    public DateOnly LastDay => new(Year, 12, 31);

    public static Subject SubjectOf(long organ, int year) => new(organ, SubjectKind, year);

    /// <summary>由履历推出；还什么也没有的，为空的一份。</summary>
    public static FigureSheet From(History history) =>
        history.Facts.Aggregate(new FigureSheet { Subject = history.Subject }, Next) with { Version = history.Version };

    /// <summary>第几条；没有则为 <c>null</c>。</summary>
    public FigureDeclaration? Find(int number) => Declarations.FirstOrDefault(one => one.Number == number);

    /// <summary>一格的各条申报。</summary>
    public IEnumerable<FigureDeclaration> Of(DeclaredCell cell) => Declarations.Where(one => one.Particulars.Cell == cell.Address.Text);

    /// <summary>一格的数：已经核实的各科室之和，以申报的单位计；一条也没有核实的为 <c>null</c>。</summary>
    public decimal? Declared(DeclaredCell cell) =>
        Of(cell).Where(one => one.State == FigureDeclarationState.Confirmed).Select(one => (decimal?)one.Value).DefaultIfEmpty(null).Aggregate((sum, value) => sum + value);

    /// <summary>年报上这一格的数；一条也没有核实的为 <c>null</c>。</summary>
    public decimal? InReport(DeclaredCell cell) => Declared(cell) is { } sum ? cell.InReport(sum) : null;

    /// <summary>请过的各科室都报齐、核实了，也没有等着核实的。</summary>
    public bool IsComplete(DeclaredCell cell) =>
        Declared(cell) is not null
        && Of(cell).All(one => one.State != FigureDeclarationState.Waiting)
        && Units(cell).All(unit => StateOf(unit, cell) == FigureState.Done);

    /// <summary>一个科室的一格到了哪一步。</summary>
    public FigureState StateOf(long unit, DeclaredCell cell)
    {
        var live = Of(cell).Where(one => one.Unit == unit && one.IsLive).ToList();
        return live.Count == 0 ? Ask(unit, cell) is null ? FigureState.NotAsked : FigureState.Missing
            : live.Exists(one => one.State == FigureDeclarationState.Waiting) ? FigureState.Waiting
            : Covers(live) ? FigureState.Done
            : FigureState.Partial;
    }

    /// <summary>请这个科室申报这一格的；没有请的为 <c>null</c>。</summary>
    public FigureAsk? Ask(long unit, DeclaredCell cell) => Asks.FirstOrDefault(ask => ask.Unit == unit && ask.Cell == cell);

    /// <summary>请过而还没有报齐、核实的。</summary>
    public IEnumerable<FigureAsk> Open => Asks.Where(IsOpen);

    /// <summary>等着另一人核实的。</summary>
    public IEnumerable<FigureDeclaration> Waiting => Declarations.Where(one => one.State == FigureDeclarationState.Waiting);

    /// <summary>请过或者报过这一格的科室。</summary>
    public IEnumerable<long> Units(DeclaredCell cell) =>
        Asks.Where(ask => ask.Cell == cell).Select(ask => ask.Unit).Concat(Of(cell).Where(one => one.IsLive).Select(one => one.Unit)).Distinct();

    private bool IsOpen(FigureAsk ask) => StateOf(ask.Unit, ask.Cell) is FigureState.Missing or FigureState.Partial;

    // Periods do not overlap, so their days may simply be added.
    private bool Covers(List<FigureDeclaration> live) =>
        live.Sum(one => one.Particulars.To.DayNumber - one.Particulars.From.DayNumber + 1) == LastDay.DayNumber - FirstDay.DayNumber + 1;

    private static FigureSheet Next(FigureSheet sheet, Entry entry) => entry.Fact switch
    {
        FigureDeclared fact => sheet with
        {
            Declarations = [.. sheet.Declarations, new FigureDeclaration { Particulars = fact, Who = entry.Who, At = entry.RecordedAt, Reason = entry.Reason }],
        },
        FigureConfirmed fact => sheet.With(fact.Number, one => one with { State = FigureDeclarationState.Confirmed, JudgedBy = entry.Who, JudgedAt = entry.RecordedAt, PaperSignOff = fact.PaperSignOff })
            .Replaced(sheet.Find(fact.Number)?.Particulars.Replaces),
        FigureReturned fact => sheet.With(fact.Number, one => one with { State = FigureDeclarationState.Returned, JudgedBy = entry.Who, JudgedAt = entry.RecordedAt, ReasonToReturn = entry.Reason }),
        FiguresAsked fact => sheet.With(fact, entry.LegalDate),
        FiguresChased fact => sheet with
        {
            Asks = [.. sheet.Asks.Select(ask => fact.Units.Contains(ask.Unit) && sheet.IsOpen(ask) ? ask with { ChasedOn = [.. ask.ChasedOn, entry.LegalDate] } : ask)],
        },
        _ => sheet,
    };

    private FigureSheet With(int number, Func<FigureDeclaration, FigureDeclaration> change) =>
        this with { Declarations = [.. Declarations.Select(one => one.Number == number ? change(one) : one)] };

    private FigureSheet Replaced(int? number) => number is { } before ? With(before, one => one with { State = FigureDeclarationState.Replaced }) : this;

    private FigureSheet With(FiguresAsked fact, DateOnly day)
    {
        var asked = (from unit in fact.Units from cell in fact.Cells.Select(DeclaredCell.Find).OfType<DeclaredCell>() select new FigureAsk(unit, cell, fact.Due, day)).ToList();
        return this with { Asks = [.. Asks.Where(ask => !asked.Exists(one => one.Unit == ask.Unit && one.Cell == ask.Cell)), .. asked] };
    }
}

/// <summary>一个科室的一格到了哪一步。</summary>
public enum FigureState
{
    /// <summary>没有请，也没有报。</summary>
    NotAsked,

    /// <summary>请过，还没有报。</summary>
    Missing,

    /// <summary>报了，待核实。</summary>
    Waiting,

    /// <summary>核实了，但没有报足全年。</summary>
    Partial,

    /// <summary>全年的都核实了。</summary>
    Done,
}
