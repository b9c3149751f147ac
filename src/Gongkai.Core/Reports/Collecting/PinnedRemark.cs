using Gongkai.Core.Reports.Records;

namespace Gongkai.Core.Reports.Collecting;

/// <summary>退回的一条意见，钉在一处：单元格（如 <c>T3.R1.C7</c>）、部分（如 <c>SEC1</c>）或者整份（空串）。</summary>
/// <param name="Quote">所指的句子，照上报的原文；不指句子的为 <c>null</c>。</param>
public sealed record PinnedRemark(string Where, string? Quote, string Text)
{
    /// <summary>所指之处改过了没有：单元格的数字变了，引用的句子不再是原样，整个部分、整份的文字或数字变了。</summary>
    public bool IsMended(ReportContent before, ReportContent now) =>
        Where.Length == 0 ? !before.IsSameAs(now)
        : CellAddress.Find(Where) is not null ? Figure(before) != Figure(now)
        : Quote is { } quote ? !Passage(now).Contains(quote, StringComparison.Ordinal)
        : Passage(before) != Passage(now);

    /// <summary>钉住的单元格里的数字；空白、不是单元格的为 <c>null</c>。</summary>
    public decimal? Figure(ReportContent content) => content.Cells.TryGetValue(Where, out var value) ? value : null;

    /// <summary>所指部分的文字；没有这一部分的为空串。</summary>
    public string Passage(ReportContent content) =>
        Where == Section.CodeOf(0) ? content.Preface : content.Sections.FirstOrDefault(section => Section.CodeOf(section.Number) == Where)?.Text ?? "";

    /// <summary>是不是年报里的一处。</summary>
    public static bool IsPlace(string where) =>
        where.Length == 0 || CellAddress.Find(where) is not null || Enumerable.Range(0, 7).Any(number => Section.CodeOf(number) == where);
}

/// <summary>对退回的第几条意见（由 1 起）的答复。</summary>
public sealed record RemarkAnswer(int Remark, string Text);
