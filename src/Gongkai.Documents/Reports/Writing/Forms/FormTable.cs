using System.Collections.Immutable;
using Gongkai.Core.Reports;

namespace Gongkai.Documents.Reports.Writing.Forms;

/// <summary>格子是什么：小节标题、勾稽说明、列头、行标签、数字。</summary>
public enum FormCellKind
{
    Heading,
    Remark,
    ColumnLabel,
    RowLabel,
    Figure,
}

/// <summary>法定表格的一格：文字、跨度；数字格另有地址。被合并盖住的位置不出现。</summary>
public sealed record FormCell(FormCellKind Kind, string Text, int ColumnSpan = 1, int RowSpan = 1, CellAddress? Address = null);

/// <summary>法定表格的一行。</summary>
/// <param name="IsHeader">表头行：跨页时在每页重复。</param>
public sealed record FormRow(ImmutableArray<FormCell> Cells, bool IsHeader = false);

/// <summary>一张法定表格，照规定的式样填好（空白的格子仍空白），与文件格式无关。</summary>
/// <param name="Widths">各列宽度之比。</param>
/// <param name="StackedHeaders">各小节自带列头（表二），而不是整张表一个表头。</param>
public sealed record FormTable(
    StatutoryTable Table,
    ImmutableArray<int> Widths,
    ImmutableArray<FormRow> Rows,
    bool StackedHeaders = false)
{
    /// <summary>本报告的各张表，按表二、表三、表四；版式未知而又没有数字的表不出。</summary>
    public static IReadOnlyList<FormTable> Of(AnnualReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. new[] { ProactiveForm.Fill(report), RequestForm.Fill(report), RemedyForm.Fill(report) }.OfType<FormTable>()];
    }

    /// <summary>所在的部分（2–4）。</summary>
    public int SectionNumber => Table.SectionNumber();

    /// <summary>如“表二　主动公开政府信息情况”。</summary>
    public string Caption => $"{Table.Name()}　{Table.Title()}";

    /// <summary>补上被纵向合并盖住的位置（<c>null</c>），使每行从左到右没有缺口。</summary>
    public IEnumerable<IReadOnlyList<FormPlace>> Grid()
    {
        var below = new Dictionary<int, (FormCell Cell, int RowsLeft)>();
        foreach (var row in Rows)
            yield return [.. Places(row, below)];
    }

    private IEnumerable<FormPlace> Places(FormRow row, Dictionary<int, (FormCell Cell, int RowsLeft)> below)
    {
        var cells = new Queue<FormCell>(row.Cells);
        for (var column = 0; column < Widths.Length;)
        {
            if (below.Remove(column, out var above))
            {
                if (above.RowsLeft > 1)
                    below[column] = (above.Cell, above.RowsLeft - 1);
                yield return new(above.Cell, column, IsContinued: true);
                column += above.Cell.ColumnSpan;
                continue;
            }

            var cell = cells.Dequeue();
            if (cell.RowSpan > 1)
                below[column] = (cell, cell.RowSpan - 1);
            yield return new(cell, column, IsContinued: false);
            column += cell.ColumnSpan;
        }
    }
}

/// <summary>表格网格中的一处：哪一格、从第几列起（从 0 起）、是否上一行那一格的延续。</summary>
public sealed record FormPlace(FormCell Cell, int Column, bool IsContinued);
