namespace Gongkai.Core.Reports.Recognition;

/// <summary>一行的标签：认定为什么、到第几格为止、原文怎么写、是否照错字认定。</summary>
/// <param name="Label">认不出为 <c>null</c>。</param>
/// <param name="End">标签的最后一格；没有文字为 −1。</param>
internal readonly record struct RowLabel(Label? Label, int End, string Printed, bool Guessed)
{
    /// <summary>由相邻几格拼成一个标签时最多拼几格。</summary>
    private const int MostPieces = 5;

    /// <param name="isRow">本表的行。</param>
    /// <param name="isGroup">本表的组。</param>
    /// <param name="closest">照错字认定本表的行。</param>
    public static RowLabel Find(SourceLine line, Func<Label, bool> isRow, Func<Label, bool> isGroup, Func<string, Label?> closest)
    {
        var cells = line.Cells;
        var end = EndOfWords(cells);
        for (var i = cells.Length - 1; i >= 0; i--)
        {
            if (cells[i].Label is not { } label || !(isRow(label) || isGroup(label)))
                continue;
            var stray = HasStrayWords(cells, i, end);
            if (isRow(label) && (label.ApplicantColumn < 0 || !stray))
                return Extended(cells, label, i, end);
            if (!stray)
                return new(label, i, cells[i].Text, Guessed: false);
            return Resolve(cells, i + 1, end, isRow, closest);
        }

        return end < 0 ? new(null, -1, "", Guessed: false) : Resolve(cells, 0, end, isRow, closest);
    }

    /// <summary>标签拆在相邻两格（如括注单独成格）时，连后一格一并算作标签。</summary>
    private static RowLabel Extended(LineCell[] cells, Label label, int at, int end)
    {
        // 后一格只有一个字的（“〇”“O”）是写坏的数字，不是标签的下半截。
        Span<char> buffer = stackalloc char[LabelKey.Longest];
        if (at < end && cells[at + 1].Kind == CellKind.Text && LabelKey.Of(cells[at + 1].Text, buffer).Body.Length > 1)
        {
            var both = cells[at].Text + cells[at + 1].Text;
            if (LabelKey.BodyOf(cells[at + 1].Text).Length > 1
                && ReportLabels.Find(LabelKey.Of(both, buffer).Body) is { } joined && joined.Statutory == label.Statutory)
                return new(label, at + 1, both, Guessed: false);
        }

        return new(label, at, cells[at].Text, Guessed: false);
    }

    private static RowLabel Resolve(LineCell[] cells, int from, int end, Func<Label, bool> isRow, Func<string, Label?> closest)
    {
        Span<char> buffer = stackalloc char[LabelKey.Longest];
        for (var pieces = 2; pieces <= MostPieces && end - pieces + 1 >= from; pieces++)
        {
            if (ReportLabels.Find(LabelKey.Of(Join(cells, end, pieces), buffer).Body) is { } label && isRow(label))
                return new(label, end, Join(cells, end, pieces), Guessed: false);
        }

        for (var pieces = 1; pieces <= 3 && end - pieces + 1 >= from; pieces++)
        {
            var text = Join(cells, end, pieces);
            if (closest(text) is { } label)
                return new(label, end, text, Guessed: true);
        }

        return new(null, end, cells[end].Text, Guessed: false);
    }

    private static string Join(LineCell[] cells, int end, int pieces) =>
        pieces == 1 ? cells[end].Text : string.Concat(cells[(end - pieces + 1)..(end + 1)].Select(cell => cell.Text));

    /// <summary>数字之前最后一格文字。</summary>
    private static int EndOfWords(LineCell[] cells)
    {
        var end = cells.Length - 1;
        while (end >= 0 && !cells[end].IsWords)
            end--;
        return end;
    }

    /// <summary>组标签（或与列头同形的“其他”“总计”）之后另有文字（如“小计”）：那才是这一行的标签。</summary>
    private static bool HasStrayWords(LineCell[] cells, int group, int end)
    {
        for (var i = group + 1; i <= end; i++)
        {
            if (cells[i].IsWords && cells[i].Text.Trim() is not ("件" or "数量" or "件数"))
                return true;
        }

        return false;
    }
}
