using Gongkai.Documents.Tests.Wild.Layout;

namespace Gongkai.Documents.Tests.Wild.Quirks;

/// <summary>真的丢了东西：读作 <c>null</c> 并说明，不得猜。</summary>
internal static class LossQuirks
{
    public static IReadOnlyList<Quirk> All { get; } =
    [
        new("picture-table", "一张表是图片", Stage.Joinery) { Apply = UsePicture, LossyIn = WildFormat.All },
        new("table-cut-off", "表三截断", Stage.Rows) { Apply = CutOff, LossyIn = WildFormat.All },
        new("row-missing", "表三少几行", Stage.Spans) { Clash = "padding", Apply = DropRows, LossyIn = WildFormat.All, Group = "spans" },
        new("document-cut-off", "文件在表三之后没有了", Stage.Page) { Apply = (d, _) => CutDocument(d), LossyIn = WildFormat.All },
        new("blanks-dropped", "空白格连同位置一起没有了", Stage.Figures)
        {
            Clash = "padding", Apply = DropBlanks, LossyIn = WildFormat.All, Group = "blanks",
        },
        new("last-column-cut", "表三最右一列裁掉，列头还在", Stage.Spans)
        {
            Clash = "padding", Apply = (d, _) => CutLastColumn(d), LossyIn = WildFormat.All, Group = "spans",
        },
        new("digits-over-cells", "一个数字拆在两格，一行多出一格", Stage.Figures)
        {
            Clash = "padding", Apply = SplitOverCells, LossyIn = WildFormat.All, Group = "digits",
        },
        new("letters-for-digits", "数字 0 印成字母 O", Stage.Figures) { Apply = UseLetters, LossyIn = WildFormat.All },
    ];

    private static void UsePicture(WildDocument document, Random random)
    {
        var tables = document.Statutory.ToList();
        if (tables.Count == 0)
            return;
        var lost = tables[random.Next(tables.Count)];
        document.Replace(lost, new WildPicture(random.Next(2) == 0 ? "" : "图片1.png"));
        Lose(document, lost.Rows);
    }

    private static void Lose(WildDocument document, IEnumerable<List<WildCell>> rows)
    {
        var lost = rows.SelectMany(row => row).Where(cell => cell.Kind == CellKind.Figure && cell.Address is not null);
        document.Losable.UnionWith(lost.Select(cell => cell.Address!));
    }

    private static void CutOff(WildDocument document, Random random)
    {
        if (document.Table("T3") is not { } table)
            return;
        var keep = random.Next(6, table.Rows.Count - 1);
        Lose(document, table.Rows.Skip(keep));
        table.CutAfter(keep);
    }

    private static void DropRows(WildDocument document, Random random)
    {
        if (document.Table("T3") is not { } table)
            return;
        var plain = table.Rows.Where(row => row[0].Kind == CellKind.RowLabel).ToList();
        foreach (var row in plain.Where(_ => random.Next(6) == 0))
        {
            Lose(document, [row]);
            RemoveRow(table, row);
        }
    }

    private static void RemoveRow(WildTable table, List<WildCell> row)
    {
        var at = table.Rows.IndexOf(row);
        for (var y = 0; y < at; y++)
        {
            foreach (var cell in table.Rows[y].Where(cell => cell.Rows > 1 && y + cell.Rows > at))
                cell.Rows--;
        }

        table.Rows.Remove(row);
    }

    private static void CutDocument(WildDocument document)
    {
        var at = document.Heading(4) is { } heading ? document.Blocks.IndexOf(heading) : document.Blocks.Count;
        Lose(document, document.Blocks.Skip(at).OfType<WildTable>().SelectMany(table => table.Rows));
        document.Blocks.RemoveRange(at, document.Blocks.Count - at);
    }

    private static void DropBlanks(WildDocument document, Random random)
    {
        foreach (var row in document.Statutory.Where(t => t.Id != "T2").SelectMany(table => table.Rows).ToList())
        {
            var figures = row.Where(cell => cell.Kind == CellKind.Figure && cell.Address is not null).ToList();
            if (figures.Count == 0 || random.Next(3) > 0)
                continue;
            foreach (var cell in figures)
                document.Losable.Add(cell.Address!);
            foreach (var cell in figures.Where(cell => cell.Text == "0").Where(_ => random.Next(2) == 0))
            {
                document.Truth[cell.Address!] = null;
                row.Remove(cell);
            }
        }
    }

    private static void CutLastColumn(WildDocument document)
    {
        foreach (var row in document.Table("T3")?.Rows ?? [])
        {
            if (row is [.., { Kind: CellKind.Figure, Address: not null } last])
            {
                document.Losable.UnionWith(row.Where(c => c.Kind == CellKind.Figure && c.Address is not null).Select(c => c.Address!));
                row.Remove(last);
            }
        }
    }

    private static void SplitOverCells(WildDocument document, Random random)
    {
        foreach (var row in document.Table("T3")?.Rows ?? [])
        {
            var wide = row.FirstOrDefault(cell => cell is { Kind: CellKind.Figure, Address: not null, Text.Length: > 1 });
            if (wide is null || random.Next(2) == 0)
                continue;
            document.Losable.UnionWith(row.Where(c => c.Kind == CellKind.Figure && c.Address is not null).Select(c => c.Address!));
            row.Insert(row.IndexOf(wide) + 1, new WildCell(CellKind.Filler, wide.Text[1..]));
            wide.Text = wide.Text[..1];
        }
    }

    private static void UseLetters(WildDocument document, Random random)
    {
        foreach (var cell in document.FigureCells.Where(cell => cell is { Text: "0", Address: not null } && random.Next(20) == 0))
        {
            cell.Text = random.Next(2) == 0 ? "O" : "〇";
            document.Losable.Add(cell.Address!);
        }
    }
}
