using System.Globalization;

namespace Gongkai.Documents.Sheets;

/// <summary>单元格的位置：行号从 1 起，列从 0 起；写作 <c>B5</c>。</summary>
public sealed record CellPlace(int Row, int Column)
{
    public static string ColumnName(int column)
    {
        var name = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            name = (char)('A' + ((rest - 1) % 26)) + name;
        return name;
    }

    public override string ToString() => ColumnName(Column) + Row.ToString(CultureInfo.InvariantCulture);
}

/// <summary>一片单元格：左上角和右下角，如 <c>A1:C2</c>。</summary>
public sealed record CellRange(CellPlace From, CellPlace To)
{
    public override string ToString() => $"{From}:{To}";
}
