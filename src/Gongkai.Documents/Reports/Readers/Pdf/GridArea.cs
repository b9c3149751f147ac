using System.Runtime.InteropServices;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>表中的一格：从第几行、第几列起，跨几行、几列。</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GridArea(int Row, int Column, int RowSpan, int ColumnSpan);
