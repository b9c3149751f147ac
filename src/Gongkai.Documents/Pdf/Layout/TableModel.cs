namespace Gongkai.Documents.Pdf.Layout;

/// <summary>表格的一格：文字，跨几列几行，居中与否，结构类型（TH 或 TD）和属性；放不下时可不可以横向压缩（数字不拆开）。</summary>
internal sealed record TableCell(string Text, int Column, int ColumnSpan, int RowSpan)
{
    public bool IsCentred { get; init; } = true;

    public string Tag { get; init; } = "TD";

    public string Attributes { get; init; } = "";

    public bool IsFigure { get; init; }
}

/// <summary>表格的一行；表头行在每页重复。</summary>
internal sealed record TableRow(IReadOnlyList<TableCell> Cells, bool IsHeader = false);

/// <summary>一张表：各列宽度（磅，合计为表宽）、各行、文字样式、最小行高。</summary>
internal sealed record TableModel(IReadOnlyList<double> Widths, IReadOnlyList<TableRow> Rows, TextStyle Style, double LeastHeight);
