using System.Buffers.Binary;
using System.Text;

namespace Gongkai.Documents.Tests.Sheets;

/// <summary>用最少的记录拼出 .xls（BIFF8）：一张工作表，文字和数字。</summary>
internal static class Xls
{
    public static byte[] Of(params object[][] rows) => CompoundFile.Of(("Workbook", Workbook(rows)));

    private static byte[] Workbook(object[][] rows)
    {
        byte[] start = [.. Bof(5), .. Record(0x42, 0xB0, 0x04), .. Record(0x3D, new byte[18]), .. Format()];
        const int SheetName = 2;
        var sheetAt = start.Length + 4 + 8 + (SheetName * 2) + 4;
        return
        [
            .. start,
            .. Record(0x85, [.. Int(sheetAt), 0, 0, SheetName, 1, .. Encoding.Unicode.GetBytes("机关")]),
            .. Record(0x0A),
            .. Bof(0x10), .. Record(0x200, [.. Int(0), .. Int(rows.Length), 0, 0, .. Short(rows.Max(row => row.Length)), 0, 0]),
            .. rows.SelectMany((cells, row) => cells.SelectMany((cell, column) => Cell(row, column, cell))),
            .. Record(0x0A),
        ];
    }

    private static byte[] Cell(int row, int column, object cell) => cell switch
    {
        string text => Record(0x204, [.. Short(row), .. Short(column), 0, 0, .. Short(text.Length), 1, .. Encoding.Unicode.GetBytes(text)]),
        double number => Record(0x203, [.. Short(row), .. Short(column), 0, 0, .. BitConverter.GetBytes(number)]),
        _ => throw new ArgumentException("text or number", nameof(cell)),
    };

    private static byte[] Format() => Record(0xE0, new byte[20]);

    private static byte[] Bof(int kind) => Record(0x809, [0, 6, .. Short(kind), .. new byte[12]]);

    private static byte[] Record(int id, params byte[] content) => [.. Short(id), .. Short(content.Length), .. content];

    private static byte[] Short(int value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)value);
        return bytes;
    }

    private static byte[] Int(int value) => BitConverter.GetBytes(value);
}
