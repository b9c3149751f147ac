using System.Runtime.InteropServices;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>表中的一格：从第几行、第几列起，跨几行、几列。</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GridArea(int Row, int Column, int RowSpan, int ColumnSpan)
{
    /// <summary>线围成的不是矩形，这是其中一行：多半是各行长短不一，这里本没有格。</summary>
    public bool IsIrregular { get; init; }
}
