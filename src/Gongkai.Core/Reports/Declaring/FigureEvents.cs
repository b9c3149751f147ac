using Gongkai.Core.Ledger;

namespace Gongkai.Core.Reports.Declaring;

/// <summary>科室申报了一格的数。</summary>
/// <param name="Number">第几条申报，在机关、年度之内由 1 起。</param>
/// <param name="Cell">单元格地址，如 <c>T2.R3</c>。</param>
/// <param name="Unit">科室号。</param>
/// <param name="Value">件数，或者以元计的金额。</param>
/// <param name="From">所计期间的第一天。</param>
/// <param name="To">所计期间的最后一天（含）。</param>
/// <param name="Source">来源系统、台账的名称。</param>
/// <param name="Evidence">依据的附件号；申报为零、没有附的为 <c>null</c>。</param>
/// <param name="CountedBy">统计人姓名的引用。</param>
/// <param name="Replaces">更改的是第几条；初次申报的为 <c>null</c>，更改的理由在账目上。</param>
[EventType("figure.declared", 1, "申报数字", StandsAlone = true)]
public sealed record FigureDeclared(
    [property: Field("第几条")] int Number,
    [property: Field("单元格")] string Cell,
    [property: Field("科室", Refers = "unit")] long Unit,
    decimal Value,
    [property: Field("期间自")] DateOnly From,
    [property: Field("期间至")] DateOnly To,
    [property: Field("来源")] string Source,
    [property: Field("依据附件号")] long? Evidence,
    [property: Field("统计人")] PersonalReference CountedBy,
    int? Replaces) : Event;

/// <summary>另一人核实了一条申报；更改的，原来的一条不再计入。</summary>
[EventType("figure.confirmed", 1, "核实申报", StandsAlone = true)]
public sealed record FigureConfirmed([property: Field("第几条")] int Number) : Event
{
    /// <summary>由本人纸质签批的，签批的凭据；本人登录办理的为 <c>null</c>。</summary>
    [Field("纸质签批")]
    public PaperSignOff? PaperSignOff { get; init; }
}

/// <summary>退回了一条申报，理由在账目上。</summary>
[EventType("figure.returned", 1, "退回申报", StandsAlone = true)]
public sealed record FigureReturned([property: Field("第几条")] int Number) : Event;

/// <summary>请各科室申报，附内部的期限。</summary>
[EventType("figure.asked", 1, "请科室申报", StandsAlone = true)]
public sealed record FiguresAsked(IReadOnlyList<long> Units, IReadOnlyList<string> Cells, [property: Field("内部期限")] DateOnly Due) : Event;

/// <summary>催办还没有申报的科室。</summary>
[EventType("figure.chased", 1, "催办申报", StandsAlone = true)]
public sealed record FiguresChased(IReadOnlyList<long> Units) : Event;
