using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Records;

namespace Gongkai.Web.Workbench.Reports.Importing;

/// <summary>核对导入的表单里，年报内容以外的各栏；原件放下之后也能照它保存。</summary>
public sealed class ReviewForm
{
    /// <summary>年度；没有读到的请人填。</summary>
    public int? Year { get; set; }

    /// <summary>从前公布的日期；只作草稿的不填。</summary>
    public DateOnly? PublishedOn { get; set; }

    public TableLayout Proactive { get; set; }

    public TableLayout Requests { get; set; }

    /// <summary>各处存疑。</summary>
    public IList<Doubt> Doubts { get; set; } = [];

    /// <summary>没有确认、也没有改过的各处，随草稿记下。</summary>
    public IReadOnlyList<ReportRemark> Notes(ReportForm form) =>
        [.. Doubts.Where(doubt => doubt.Text.Length > 0 && !doubt.IsDone(doubt.Cell is { } cell ? form.Cell(cell.Text) : null)).Select(doubt => doubt.ToRemark())];

    /// <summary>照版式的空白一稿：版式没有认出的，照现行的。</summary>
    public ReportContent Basis() => ReportContent.Blank with
    {
        ProactiveLayout = Known(Proactive),
        RequestLayout = Known(Requests),
    };

    private static TableLayout Known(TableLayout layout) => layout == TableLayout.Unknown ? TableLayout.Of2021 : layout;
}
