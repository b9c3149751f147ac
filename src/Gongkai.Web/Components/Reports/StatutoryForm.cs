using Gongkai.Core.Reports;

namespace Gongkai.Web.Components.Reports;

/// <summary>一张法定表格的印刷样式：表头与表身的格子，合并关系与印件一致。</summary>
public sealed record StatutoryForm(
    StatutoryTable Table, int LabelColumns, int FigureColumns, IReadOnlyList<FormRow> Head, IReadOnlyList<FormRow> Body)
{
    /// <summary>这份年报应当印出的表格；读到旧表二的印旧表二。</summary>
    public static IReadOnlyList<StatutoryForm> Of(AnnualReport report) =>
    [
        ProactiveForm.Of(report),
        RequestForm.Of(report),
        RemedyForm.Form,
    ];

    /// <summary>表中的全部单元格。</summary>
    public IEnumerable<CellAddress> Cells => Body.SelectMany(row => row.Cells).OfType<FigureCell>().Select(cell => cell.Address);
}

/// <summary>印刷样式的一行。</summary>
public sealed record FormRow(IReadOnlyList<FormCell> Cells);

/// <summary>一格：横跨几列、纵跨几行。</summary>
public abstract record FormCell(int Columns, int Rows);

/// <summary>数字格。</summary>
public sealed record FigureCell(CellAddress Address, int Columns = 1) : FormCell(Columns, Rows: 1);

/// <summary>标签格：是行的、列的标题，还是只作说明。</summary>
/// <param name="Depth">行标签缩进到第几列（1–3），供窄屏固定；列标签为 0。</param>
public sealed record LabelCell(string Text, LabelRole Role, int Columns = 1, int Rows = 1, int Depth = 0) : FormCell(Columns, Rows);

/// <summary>标签的作用。</summary>
public enum LabelRole
{
    Column,
    Row,
    Remark,
}
