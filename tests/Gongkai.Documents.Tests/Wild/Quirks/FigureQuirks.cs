using System.Globalization;
using Gongkai.Documents.Tests.Wild.Layout;

namespace Gongkai.Documents.Tests.Wild.Quirks;

/// <summary>数字的写法：千分位、全角、单位与括注、空白与横线、以元计。</summary>
internal static class FigureQuirks
{
    private static readonly string[] BlankMarks = ["/", "-", "—", "——", "－", "／", "无", "\\"];

    public static IReadOnlyList<Quirk> All { get; } =
    [
        Figures("thousands-comma", "千分位逗号", (s, _) => Group(s, ",")) with { Group = "digits" },
        Figures("thousands-wide-comma", "全角千分位逗号", (s, _) => Group(s, "，")) with { Group = "digits" },
        Figures("thousands-space", "千分位空格", (s, _) => Group(s, " ")) with { Group = "digits", Formats = WildFormat.Celled | WildFormat.Lines },
        Figures("wide-figures", "数字是全角", (s, _) => Wide(s)) with { Group = "digits" },
        Figures("split-digits", "数字之间有空格（“6 0”）", (s, _) => string.Join(' ', s.ToCharArray())) with
        {
            Group = "digits", Formats = WildFormat.Celled | WildFormat.Lines, LossyIn = WildFormat.Lines,
        },
        new("blank-marks", "没有的用斜线、横线表示", Stage.Figures) { Apply = MarkBlanks, Group = "blanks" },
        new("blank-cells", "没有的留空", Stage.Figures) { Apply = (d, r) => Blank(d, r, _ => ""), Group = "blanks", LossyIn = WildFormat.Placeless },
        new("all-blank", "整张表留空", Stage.Figures) { Clash = "padding", Apply = BlankTable, Group = "blanks", LossyIn = WildFormat.Placeless },
        new("figures-with-unit", "数字后带单位（12件、1286.47万元）", Stage.Figures) { Apply = AddUnits, Group = "units" },
        new("figures-with-remark", "数字后带括注（22（其中修订16件））", Stage.Figures)
        {
            Clash = "crowded", Apply = AddRemarks, Group = "units", LossyIn = WildFormat.Spaces,
        },
        new("fee-in-yuan", "收费的列头写作“单位：元”，数字以元计", Stage.Figures) { Apply = (d, _) => UseYuanHead(d), Group = "units" },
        new("fee-cell-in-yuan", "收费格写作“12864700元”", Stage.Figures) { Apply = (d, _) => UseYuanCell(d), Group = "units" },
        new("fee-head-without-unit", "收费的列头没有单位，格里写万元", Stage.Figures) { Apply = (d, _) => MoveUnit(d), Group = "units" },
        new("fee-with-zeros", "收费金额印作两位以上小数（0.00）", Stage.Figures) { Apply = (d, _) => PadFee(d), Group = "units" },
        new("label-and-figure", "表二的标签与数字在一格（行政处罚：12）", Stage.Figures) { Apply = (d, _) => JoinProactive(d), Group = "joined" },
        new("row-in-one-cell", "表三整行在一格", Stage.Figures) { Clash = "crowded", Apply = (d, _) => JoinRequests(d), Group = "spans" },
        Figures("figures-with-stop", "数字后带顿号或句点", (s, r) => s + (r.Next(2) == 0 ? "、" : "。")) with { Group = "units", LossyIn = WildFormat.All },
    ];

    private static Quirk Figures(string name, string sentence, Func<string, Random, string> write) =>
        new(name, sentence, Stage.Figures)
        {
            Apply = (document, random) =>
            {
                foreach (var cell in document.FigureCells.Where(cell => cell.Text.Length > 0 && cell.Text.All(c => char.IsAsciiDigit(c) || c is '.' or '-')))
                    cell.Text = write(cell.Text, random);
            },
        };

    private static string Group(string text, string mark)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? text : text[..point];
        for (var at = whole.Length - 3; at > (whole.StartsWith('-') ? 1 : 0); at -= 3)
            whole = whole.Insert(at, mark);
        return point < 0 ? whole : whole + text[point..];
    }

    private static string Wide(string text) => string.Concat(text.Select(c => c switch
    {
        '.' => '．',
        '-' => '－',
        _ => (char)(c + 0xFEE0),
    }));

    private static void MarkBlanks(WildDocument document, Random random)
    {
        var mark = BlankMarks[random.Next(BlankMarks.Length)];
        Blank(document, random, _ => mark);
    }

    private static void Blank(WildDocument document, Random random, Func<WildCell, string> mark)
    {
        var share = random.Next(2) == 0 ? 2 : 8;
        foreach (var row in document.Statutory.SelectMany(table => table.Rows))
        {
            var zeros = row.Where(cell => cell is { Kind: CellKind.Figure, Address: not null, Text: "0" }).ToList();
            foreach (var cell in zeros.Where(_ => random.Next(share) == 0))
            {
                SetNull(document, cell.Address!);
                cell.Text = mark(cell);
                if (cell.Text.Length == 0)
                    document.Losable.UnionWith(row.Where(c => c is { Kind: CellKind.Figure, Address: not null }).Select(c => c.Address!));
            }
        }
    }

    /// <summary>旧表二的处理决定数量同时算作现行表二的数字。</summary>
    private static void SetNull(WildDocument document, string address)
    {
        document.Truth[address] = null;
        var carried = address switch { "T2019.R3.C3" => "T2.R3", "T2019.R5.C3" => "T2.R4", "T2019.R6.C3" => "T2.R5", _ => null };
        if (carried is not null)
            document.Truth[carried] = null;
    }

    private static void BlankTable(WildDocument document, Random random)
    {
        var tables = document.Statutory.ToList();
        foreach (var cell in tables[random.Next(tables.Count)].Rows.SelectMany(row => row))
        {
            if (cell is not { Kind: CellKind.Figure, Address: not null })
                continue;
            SetNull(document, cell.Address);
            cell.Text = "";
        }
    }

    private static void AddUnits(WildDocument document, Random random)
    {
        foreach (var cell in document.FigureCells.Where(cell => cell.Text.Length > 0 && char.IsAsciiDigit(cell.Text[^1])))
        {
            if (IsFee(cell))
                cell.Text += "万元";
            else if (!IsMoney(cell) && random.Next(3) > 0)
                cell.Text += random.Next(4) == 0 ? " 件" : "件";
        }
    }

    private static bool IsFee(WildCell cell) => cell.Address == "T2.R6";

    private static bool IsMoney(WildCell cell) => IsFee(cell) || cell.Address == "T2019.R8.C2";

    private static void AddRemarks(WildDocument document, Random random)
    {
        foreach (var cell in document.FigureCells.Where(cell => cell.Text.Length > 0 && !IsMoney(cell) && random.Next(12) == 0))
            cell.Text += random.Next(2) == 0 ? "（其中修订16件）" : "(含上年结转3件)";
    }

    private static WildCell? Fee(WildDocument document) =>
        document.FigureCells.FirstOrDefault(cell => IsFee(cell) && cell.Text.Length > 0 && document.Truth["T2.R6"] is not null);

    private static string Yuan(WildDocument document) =>
        (document.Truth["T2.R6"]!.Value * 10000m).ToString("0.##", CultureInfo.InvariantCulture);

    private static void UseYuanHead(WildDocument document)
    {
        if (Fee(document) is not { } fee)
            return;
        foreach (var head in document.Cells.Where(cell => cell.Text.Contains("单位：万元", StringComparison.Ordinal)))
        {
            head.Text = head.Text.Replace("单位：万元", "单位：元", StringComparison.Ordinal);
            fee.Text = Yuan(document);
        }
    }

    private static void UseYuanCell(WildDocument document)
    {
        if (Fee(document) is { } fee)
            fee.Text = $"{Yuan(document)}元";
    }

    private static void MoveUnit(WildDocument document)
    {
        foreach (var head in document.Cells.Where(cell => cell.Text.Contains("（单位：万元）", StringComparison.Ordinal)))
            head.Text = head.Text.Replace("（单位：万元）", "", StringComparison.Ordinal);
        if (Fee(document) is { } fee)
            fee.Text = $"{Laying.Print(document.Truth["T2.R6"])}万元";
    }

    private static void PadFee(WildDocument document)
    {
        if (Fee(document) is { } fee)
            fee.Text = document.Truth["T2.R6"]!.Value.ToString("0.00####", CultureInfo.InvariantCulture);
    }

    private static void JoinProactive(WildDocument document)
    {
        foreach (var row in document.Table("T2")?.Rows ?? [])
        {
            if (row is not [{ Kind: CellKind.RowLabel } label, { Kind: CellKind.Figure, Text.Length: > 0 } figure])
                continue;
            label.Text = $"{label.Text}：{figure.Text}";
            label.Columns += figure.Columns;
            row.Remove(figure);
        }
    }

    private static void JoinRequests(WildDocument document)
    {
        foreach (var row in document.Table("T3")?.Rows ?? [])
        {
            var figures = row.Where(cell => cell.Kind == CellKind.Figure).ToList();
            if (figures.Count == 0)
                continue;
            if (figures.Any(cell => cell.Text.Length == 0 || cell.Text.Contains(' ', StringComparison.Ordinal)))
                document.Losable.UnionWith(figures.Where(cell => cell.Address is not null).Select(cell => cell.Address!));
            var label = row[row.IndexOf(figures[0]) - 1];
            label.Text = $"{label.Text} {string.Join(' ', figures.Select(cell => cell.Text))}";
            row.RemoveAll(cell => cell.Kind == CellKind.Figure);
        }
    }
}
