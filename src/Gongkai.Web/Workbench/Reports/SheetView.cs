using Gongkai.Core.Reports;
using Gongkai.Web.Components.Reports;

namespace Gongkai.Web.Workbench.Reports;

/// <summary>可以填写的法定表格要用的：核对过的一稿、填写的文字、能不能填、格里再写什么。</summary>
/// <param name="LastYear">上一年同一格的数；没有的为 <c>null</c>。</param>
public sealed record SheetView(CheckedReport Shown, ReportForm Form, bool IsOpen, Func<CellAddress, decimal?> LastYear)
{
    /// <summary>这一格在原件上的锚点；没有的为 <c>null</c>。</summary>
    public Func<CellAddress, string?> Source { get; init; } = _ => null;

    /// <summary>这一格与采数单相联；不相联的为 <c>null</c>。</summary>
    public Func<CellAddress, DeclaredMark?> Declared { get; init; } = _ => null;

    /// <summary>这一格由登记的各件数出；不由记录数出的、没有一件而又相符的为 <c>null</c>。</summary>
    public Func<CellAddress, CountedMark?> Counted { get; init; } = _ => null;

    /// <summary>这一格存疑，要对照原件。</summary>
    public Func<CellAddress, bool> IsDoubtful { get; init; } = _ => false;
}
