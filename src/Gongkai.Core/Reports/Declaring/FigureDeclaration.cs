using Gongkai.Core.Ledger;

namespace Gongkai.Core.Reports.Declaring;

/// <summary>一条申报：哪个科室、哪一格、哪段期间、多少，由谁申报、谁核实。</summary>
public sealed record FigureDeclaration
{
    public required FigureDeclared Particulars { get; init; }

    public FigureDeclarationState State { get; init; }

    /// <summary>谁申报的。</summary>
    public required Actor Who { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>更改的理由；初次申报的为 <c>null</c>。</summary>
    public string? Reason { get; init; }

    /// <summary>谁核实、退回的；还没有的为 <c>null</c>。</summary>
    public Actor? JudgedBy { get; init; }

    public DateTimeOffset? JudgedAt { get; init; }

    /// <summary>退回的理由；没有退回的为 <c>null</c>。</summary>
    public string? ReasonToReturn { get; init; }

    /// <summary>纸质签批的凭据；登录办理的为 <c>null</c>。</summary>
    public PaperSignOff? PaperSignOff { get; init; }

    public int Number => Particulars.Number;

    public DeclaredCell Cell => DeclaredCell.Find(Particulars.Cell)!;

    public long Unit => Particulars.Unit;

    public decimal Value => Particulars.Value;

    /// <summary>等着核实，或者已经核实：占着这段期间。</summary>
    public bool IsLive => State is FigureDeclarationState.Waiting or FigureDeclarationState.Confirmed;

    /// <summary>与这段期间有重叠。</summary>
    public bool Overlaps(DateOnly from, DateOnly to) => Particulars.From <= to && from <= Particulars.To;
}

/// <summary>一条申报到了哪一步。</summary>
public enum FigureDeclarationState
{
    /// <summary>已申报，待另一人核实。</summary>
    Waiting,

    /// <summary>已核实，计入年报。</summary>
    Confirmed,

    /// <summary>已退回。</summary>
    Returned,

    /// <summary>已被更改后的一条取代。</summary>
    Replaced,
}

/// <summary>请一个科室申报一格：内部的期限、何时请的、催过几次。</summary>
public sealed record FigureAsk(long Unit, DeclaredCell Cell, DateOnly Due, DateOnly AskedOn)
{
    /// <summary>催办的日子，由先到后。</summary>
    public IReadOnlyList<DateOnly> ChasedOn { get; init; } = [];
}
