using Gongkai.Core.Reports;

namespace Gongkai.Documents.Sheets;

/// <summary>电子表格：各工作表和读取说明。一张也读不出来时 <see cref="Sheets"/> 为空，说明里有原因和怎么办。</summary>
public sealed record Workbook(IReadOnlyList<Sheet> Sheets, IReadOnlyList<Note> Notes)
{
    public bool IsReadable => Sheets.Count > 0;
}

/// <summary>工作表：名称和不空的各行。</summary>
public sealed record Sheet(string Name, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>在表格程序里看不见的工作表；内容照读。</summary>
    public bool IsHidden { get; init; }

    /// <summary>合并的单元格；文字只在左上角的一格里。</summary>
    public IReadOnlyList<CellRange> Merged { get; init; } = [];
}

/// <summary>一行：表格程序里显示的行号，和各格的文字（空格为 <c>null</c>）。</summary>
public sealed record SheetRow(int Number, IReadOnlyList<string?> Cells)
{
    /// <summary>在表格程序里看不见的行；内容照读。</summary>
    public bool IsHidden { get; init; }

    /// <summary>第几列（从 0 起）的文字；空格和行尾以外为 <c>null</c>。</summary>
    public string? this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : null;

    /// <summary>给人看的位置，如“第 5 行，机关代码”。</summary>
    public string Place(string heading) => $"第 {Number} 行，{heading}";
}
