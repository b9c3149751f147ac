namespace Gongkai.Documents.Tests.Wild;

/// <summary>一份待印的文件：块、真相和因怪癖而可能读不出（须有说明）的地址。怪癖就地改动它。</summary>
internal sealed class WildDocument(WildReport report)
{
    public WildReport Report { get; } = report;

    /// <summary>应读出的机关；文中没有印则为 <c>null</c>。</summary>
    public string? Organ { get; set; } = report.Organ;

    public int? Year { get; set; } = report.Year;

    public Dictionary<string, decimal?> Truth { get; } = new(report.Figures, StringComparer.Ordinal);

    public List<WildBlock> Blocks { get; set; } = [];

    public Markup Markup { get; set; }

    /// <summary>可以读作 <c>null</c> 而附说明的地址。</summary>
    public HashSet<string> Losable { get; } = new(StringComparer.Ordinal);

    /// <summary>印了两个不同数字的地址与另一个数字：读哪一个都须有说明。</summary>
    public Dictionary<string, decimal> Disputed { get; } = new(StringComparer.Ordinal);

    public IEnumerable<WildTable> Tables => Blocks.OfType<WildTable>();

    public IEnumerable<WildTable> Statutory => Tables.Where(table => table.Id != WildTable.Other);

    public IEnumerable<WildCell> Cells => Statutory.SelectMany(table => table.Rows).SelectMany(row => row);

    public IEnumerable<WildCell> FigureCells => Cells.Where(cell => cell.Kind == CellKind.Figure);

    public WildTable? Table(string id) => Tables.FirstOrDefault(table => table.Id == id);

    public WildParagraph? Heading(int section) =>
        Blocks.OfType<WildParagraph>().FirstOrDefault(p => p.Role == TextRole.SectionTitle && p.Section == section);

    public void InsertBefore(WildBlock block, params WildBlock[] added) => Blocks.InsertRange(Blocks.IndexOf(block), added);

    public void Replace(WildBlock block, params IEnumerable<WildBlock> replacement)
    {
        var at = Blocks.IndexOf(block);
        Blocks.RemoveAt(at);
        Blocks.InsertRange(at, replacement);
    }

    /// <summary>应读出的第 <paramref name="number"/> 部分文字，段落以换行相接。</summary>
    public string SectionText(int number) => string.Join(
        '\n', Blocks.OfType<WildParagraph>().Where(p => p.Role == TextRole.Body && p.Section == number).Select(p => p.Text));
}

internal abstract class WildBlock;

internal enum TextRole
{
    Title,
    Preamble,
    SectionTitle,
    Body,

    /// <summary>页码、导航、落款一类，不属于任何部分。</summary>
    Furniture,
}

internal sealed class WildParagraph(TextRole role, string text, int section = 0) : WildBlock
{
    public TextRole Role { get; } = role;

    public string Text { get; set; } = text;

    public int Section { get; } = section;
}

internal sealed class WildPicture(string description) : WildBlock
{
    public string Description { get; } = description;
}

internal sealed class WildTable(string id) : WildBlock
{
    public const string Other = "other";

    /// <summary><c>T2</c>、<c>T3</c>、<c>T4</c> 或 <see cref="Other"/>。</summary>
    public string Id { get; } = id;

    public List<List<WildCell>> Rows { get; set; } = [];
}

internal enum CellKind
{
    Corner,
    ColumnHead,
    GroupLabel,
    RowLabel,
    Figure,
    Filler,
}

/// <summary>一格。<see cref="Address"/>：数字格为地址，行标签为行（<c>T3.R1</c>），列头为列（<c>C1</c>、<c>A1</c>）。</summary>
internal sealed class WildCell(CellKind kind, string text, string? address = null, int columns = 1, int rows = 1)
{
    public CellKind Kind { get; set; } = kind;

    public string Text { get; set; } = text;

    public string? Address { get; set; } = address;

    public int Columns { get; set; } = columns;

    public int Rows { get; set; } = rows;

    public WildCell Copy() => new(Kind, Text, Address, Columns, Rows);
}
