using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>
/// 没有线的表的各行：每个数归到与它同高的行标签（折了行的标签上下一整块都算）。够不着标签、或者夹在两个标签之间的数断不定；
/// 它又紧挨着已经归好的数时，那一格可能是折行的数，也断不定。
/// </summary>
internal sealed class AlignedRows(AlignedColumns columns, List<LabelChain> labels)
{
    /// <summary>读不出的数：标出上下两截，让那一格留空。</summary>
    public const string Unsure = "↵";

    /// <summary>标签上下放宽这么多（字号的倍数）。</summary>
    private const double Slack = 0.25;

    /// <summary>一格之内行距最多是字号的这么多倍（公文 28 磅行距、三号字是 1.75 倍）。</summary>
    private const double Pitch = 2.3;

    private readonly List<AlignedRow> rows = [];

    /// <param name="above">前一页的末行。</param>
    /// <param name="pending">前一页最后一个行标签以下的数。</param>
    public static (List<AlignedRow> Rows, List<PdfWord> Trailing) Of(AlignedColumns columns, List<LabelChain> labels, List<PdfWord> figures, AlignedRow? above, List<PdfWord> pending)
    {
        var table = new AlignedRows(columns, labels);
        if (columns.Table == LabelUses.RemedyResult)
            table.AddUnlabelled(figures, above);
        else
            table.AddLabelled(figures, above);
        var ordered = table.rows.OrderBy(row => row.Box.CenterY).ToList();
        if (ordered.Find(row => row.IsKnown) is { } first)
        {
            foreach (var figure in pending.Where(figure => columns.IndexOf(figure.Box) >= 0))
                first.Doubt(columns.IndexOf(figure.Box), Unsure + figure.Text);
        }

        // 一个行标签也没有的页：上一行的下半截和下一行的上半截都在这里，连同前一页剩下的，一并留给下一页。
        var end = ordered.Where(row => row.IsKnown).Select(row => row.Label!.Box.Bottom).DefaultIfEmpty(double.MinValue).Max();
        var kept = ordered.Exists(row => row.IsKnown) ? [] : pending;
        return (ordered, [.. kept, .. figures.Where(figure => figure.Box.CenterY > end && HasDigit(figure))]);
    }

    private void AddLabelled(List<PdfWord> figures, AlignedRow? above)
    {
        foreach (var label in Anchors.Where(label => label.Uses.HasFlag(LabelUses.Row)))
            rows.Add(new(columns.Count, label));
        var stray = new List<PdfWord>();
        foreach (var figure in figures.Where(figure => columns.IndexOf(figure.Box) < 0))
            DoubtAcross(figure);
        foreach (var column in figures.GroupBy(figure => columns.IndexOf(figure.Box)).Where(column => column.Key >= 0))
        {
            foreach (var stack in Stacks(column))
                AddStack(stack, column.Key, stray);
        }

        foreach (var figure in stray)
            Doubt(figure);
        if (above is not null)
            DoubtBrokenRow(figures, above);
    }

    /// <summary>一列里上下紧挨着的数：只有一个标签与它们同高的，是那一格里折了行的一个数；不然一个一个地归。</summary>
    private void AddStack(List<PdfWord> stack, int column, List<PdfWord> stray)
    {
        var box = stack.Select(figure => figure.Box).Aggregate((a, b) => a.With(b));
        if (stack.Count > 1 && Anchors.FindAll(label => label.Box.SharedHeight(box) > -label.Size * Slack) is [{ Uses: var uses } only] && uses.HasFlag(LabelUses.Row))
        {
            foreach (var figure in stack)
                RowOf(only).Add(figure, column);
            return;
        }

        foreach (var figure in stack)
        {
            var label = LabelOf(figure);
            if (label is not null)
                RowOf(label).Add(figure, column);
            if (label is null || !label.Uses.HasFlag(LabelUses.Row))
                stray.Add(figure);
        }

        stray.RemoveAll(figure => !HasDigit(figure));
    }

    private static bool HasDigit(PdfWord figure) => figure.Text.Any(char.IsDigit);

    /// <summary>“/”“—”自成一格，不会是折行的数的一截。</summary>
    private static IEnumerable<List<PdfWord>> Stacks(IEnumerable<PdfWord> column)
    {
        var stack = new List<PdfWord>();
        foreach (var figure in column.OrderBy(figure => figure.Box.Top))
        {
            if (stack.Count > 0 && (!HasDigit(stack[^1]) || !HasDigit(figure) || !AreClose(stack[^1], figure)))
            {
                yield return stack;
                stack = [];
            }

            stack.Add(figure);
        }

        if (stack.Count > 0)
            yield return stack;
    }

    /// <summary>行的组（“三、本年度办理结果”）不带数；“（六）其他处理”分了三行的也不带：那三行有一行在这一页上，或者它右边还有字。</summary>
    private List<LabelChain> Anchors { get; } = labels.FindAll(label => !label.Uses.HasFlag(LabelUses.Caption)
        || (label.Uses.HasFlag(LabelUses.Row) && !labels.Exists(other => IsOfOther(other) || (other.Box.CenterX > label.Box.Right && other.Box.SharedHeight(label.Box) > -label.Size))));

    /// <summary>“（六）其他处理”下面三行之一，或其中一截。</summary>
    private static bool IsOfOther(LabelChain label) =>
        label.Text.Contains("逾期", StringComparison.Ordinal) || label.Text.Contains("不再处理", StringComparison.Ordinal) || (label.IsNumbered && label.Text.EndsWith("其他", StringComparison.Ordinal));

    private AlignedRow RowOf(LabelChain label)
    {
        if (rows.Find(row => row.Label == label) is not { } found)
            rows.Add(found = new(columns.Count, label));
        return found;
    }

    /// <summary>下一页的头一个行标签之前还有数：前一页的末行断在两页上，那几格都存疑。</summary>
    private void DoubtBrokenRow(List<PdfWord> figures, AlignedRow above)
    {
        var first = labels.Where(label => label.Uses.HasFlag(LabelUses.Row)).Select(label => label.Box.Top).DefaultIfEmpty(double.MaxValue).Min();
        foreach (var figure in figures.Where(figure => figure.Box.CenterY < first && HasDigit(figure) && columns.IndexOf(figure.Box) >= 0))
            above.Doubt(columns.IndexOf(figure.Box), Unsure + figure.Text);
    }

    /// <summary>同高的标签里最靠右的一个（左边的是组）；同一列里有两个够得着的，断不定。</summary>
    private LabelChain? LabelOf(PdfWord figure)
    {
        var y = figure.Box.CenterY;
        var near = Anchors.FindAll(label => y > label.Box.Top - (label.Size * Slack) && y < label.Box.Bottom + (label.Size * Slack));
        if (near.MaxBy(label => label.Box.Left) is not { } rightmost)
            return null;
        var rivals = near.FindAll(label => label.Box.SharedWidth(rightmost.Box) > 0);
        if (rivals.Count > 1)
            rivals.RemoveAll(label => y < label.Box.Top || y > label.Box.Bottom);
        return rivals.Count == 1 ? rivals[0] : null;
    }

    /// <summary>两列之间没有空隙，两个数连成了一个词：那一行的那几格都存疑。</summary>
    private void DoubtAcross(PdfWord figure)
    {
        var label = LabelOf(figure);
        var row = label is null ? rows.Where(row => row.IsKnown).MinBy(row => Math.Abs(row.Box.CenterY - figure.Box.CenterY)) : RowOf(label);
        DoubtAcross(figure, row);
    }

    private void DoubtAcross(PdfWord figure, AlignedRow? row)
    {
        for (var column = 0; column < columns.Count; column++)
        {
            if (columns[column].SharedWidth(figure.Box) > 0)
                row?.Doubt(column, Unsure + figure.Text);
        }
    }

    /// <summary>没有归到行里的数：上下紧挨着的那一格存疑；够不着的，上下最近的两行那一列空着也存疑。</summary>
    private void Doubt(PdfWord figure)
    {
        var column = columns.IndexOf(figure.Box);
        var known = rows.FindAll(row => row.IsKnown);
        var touched = known.FindAll(row => row.Cells[column].Exists(word => AreClose(word, figure)));
        if (touched.Count == 0)
        {
            var y = figure.Box.CenterY;
            touched.AddRange(known.Where(row => row.Box.CenterY <= y).OrderBy(row => -row.Box.CenterY).Take(1));
            touched.AddRange(known.Where(row => row.Box.CenterY > y).OrderBy(row => row.Box.CenterY).Take(1));
            touched.RemoveAll(row => row.Cells[column].Count > 0);
        }

        foreach (var row in touched)
            row.Doubt(column, Unsure + figure.Text);
    }

    /// <summary>上下相邻的两行：行距至多这么大。</summary>
    private static bool AreClose(PdfWord a, PdfWord b) => Math.Abs(a.Box.CenterY - b.Box.CenterY) < Math.Max(a.Em, b.Em) * Pitch;

    /// <summary>表四没有行标签：上下紧挨着的数是一行，窄格里折行的也在内。只有一行，下一页的数是它的下半截。</summary>
    private void AddUnlabelled(List<PdfWord> figures, AlignedRow? above)
    {
        if (above is { HasFigures: true })
        {
            foreach (var figure in figures)
                above.Doubt(Math.Max(0, columns.IndexOf(figure.Box)), Unsure + figure.Text);
            return;
        }

        foreach (var figure in figures.OrderBy(figure => figure.Box.Top))
        {
            if (rows.Count == 0 || figure.Box.CenterY - rows[^1].Box.Bottom > figure.Em * Pitch)
                rows.Add(new(columns.Count, null));
            if (columns.IndexOf(figure.Box) is >= 0 and var column)
                rows[^1].Add(figure, column);
            else
                DoubtAcross(figure, rows[^1]);
        }
    }
}
