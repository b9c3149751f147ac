using Gongkai.Core.Requests;

namespace Gongkai.Core.Reports.Counting;

/// <summary>计数：一个年度的表三、表四由记录数出来，每一格都说得出是哪几件（年报格式 §6）。</summary>
public sealed class Tally
{
    private readonly Dictionary<CellAddress, List<Counted>> cells =
        CellAddress.Of(StatutoryTable.T3).Concat(CellAddress.Of(StatutoryTable.T4)).ToDictionary(address => address, _ => new List<Counted>());

    private readonly DateOnly first;
    private readonly DateOnly end;

    /// <param name="year">年度。</param>
    /// <param name="asOf">截至哪天（含），不晚于年末；之后的事还没有发生。</param>
    public Tally(int year, DateOnly asOf)
    {
        first = new DateOnly(year, 1, 1);
        var last = new DateOnly(year, 12, 31);
        end = asOf < last ? asOf : last;
    }

    /// <summary>全部数字；没有一件的格是 0。</summary>
    public Figures Figures => Figures.Of(cells.Select(cell => KeyValuePair.Create(cell.Key, (decimal?)cell.Value.Count)));

    /// <summary>一格是哪几件；不是表三、表四的格，没有记录可数，为 <c>null</c>。</summary>
    public IReadOnlyList<Counted>? Behind(CellAddress cell) => cells.GetValueOrDefault(cell);

    /// <summary>计入一件申请。</summary>
    public void Add(CountedCase one)
    {
        if (one.ReceivedOn > end || one.DoneOn < first)
            return;
        var counted = new Counted(one.Organ, one.Number, one.ReceiptNumber) { Case = one };
        Enter(one.ReceivedOn >= first ? RequestRow.NewlyReceived : RequestRow.CarriedOver, one.Column, counted);
        if (one is { DoneOn: { } done, Answer: { } answer } && done <= end)
        {
            Enter(RowOf(answer), one.Column, counted);
            Enter(RequestRow.TotalHandled, one.Column, counted);
        }
        else
        {
            Enter(RequestRow.CarriedForward, one.Column, counted);
        }
    }

    /// <summary>计入一件复议或诉讼：审结的计入审结之年，没有审结的计入尚未审结。</summary>
    public void Add(CountedRemedy remedy)
    {
        if (remedy.FiledOn > end || remedy.ConcludedOn < first)
            return;
        var counted = new Counted(remedy.Organ, remedy.Number, ReceiptNumber: null) { Remedy = remedy };
        cells[remedy.Group.At(remedy.ResultBy(end))].Add(counted);
        cells[remedy.Group.At(RemedyResult.Total)].Add(counted);
    }

    /// <summary>答复类型在表三的行。</summary>
    public static RequestRow RowOf(AnswerType answer) => Rows[answer];

    private static readonly Dictionary<AnswerType, RequestRow> Rows =
        AnswerTypeName.All.ToDictionary(name => name.Type, name => RequestRow.All.Single(row => row.Number == name.Row));

    private void Enter(RequestRow row, ApplicantColumn column, Counted counted)
    {
        cells[row.At(column)].Add(counted);
        cells[row.At(ApplicantColumn.Total)].Add(counted);
    }
}

/// <summary>数到的一件：哪个机关第几件，受理号（复议、诉讼没有）。</summary>
public sealed record Counted(long Organ, long Number, string? ReceiptNumber)
{
    /// <summary>计入表三的一件申请；表四的为 <c>null</c>。</summary>
    public CountedCase? Case { get; init; }

    /// <summary>计入表四的一件复议或诉讼；表三的为 <c>null</c>。</summary>
    public CountedRemedy? Remedy { get; init; }
}
