namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>表格线：把同一条线上的碎段（每格一段、虚线、双线）接起来，再把相交的线归成一张张表。</summary>
internal static class Rules
{
    /// <summary>相距不到这么远的是同一条线，相差不到这么远的端点算接上。</summary>
    public const double Near = 2.5;

    /// <summary>更短的是字的笔画、项目符号。</summary>
    private const double Shortest = 7;

    /// <summary>各张表的横线和竖线；横竖都有的才是表。</summary>
    public static List<(List<Segment> Horizontal, List<Segment> Vertical)> Tables(Drawing drawing)
    {
        var (horizontal, vertical) = (Joined(drawing.Horizontal), Joined(drawing.Vertical));
        if (horizontal.Count > PdfLimits.Rules * 10 || vertical.Count > PdfLimits.Rules * 10)
            return [];

        var parent = Enumerable.Range(0, horizontal.Count + vertical.Count).ToArray();
        for (var h = 0; h < horizontal.Count; h++)
        {
            for (var v = 0; v < vertical.Count; v++)
            {
                if (Meet(horizontal[h], vertical[v]))
                    parent[Root(parent, h)] = Root(parent, horizontal.Count + v);
            }
        }

        return
        [
            .. Enumerable.Range(0, parent.Length).GroupBy(i => Root(parent, i))
                .Select(group => (group.Where(i => i < horizontal.Count).Select(i => horizontal[i]).ToList(),
                    group.Where(i => i >= horizontal.Count).Select(i => vertical[i - horizontal.Count]).ToList()))
                .Where(table => table.Item1.Count is > 1 and <= PdfLimits.Rules && table.Item2.Count is > 0 and <= PdfLimits.Rules),
        ];
    }

    /// <summary>同一位置、首尾相接或重叠的各段接成一条。</summary>
    public static List<Segment> Joined(List<Segment> segments)
    {
        var joined = new List<Segment>();
        var sorted = segments.OrderBy(s => s.At).ToList();
        for (var start = 0; start < sorted.Count;)
        {
            var end = start + 1;
            while (end < sorted.Count && sorted[end].At - sorted[end - 1].At <= 1 && sorted[end].At - sorted[start].At <= Near)
                end++;
            JoinAlong(sorted.GetRange(start, end - start), joined);
            start = end;
        }

        joined.RemoveAll(s => s.Length < Shortest);
        return joined;
    }

    private static void JoinAlong(List<Segment> same, List<Segment> joined)
    {
        same.Sort((a, b) => a.From.CompareTo(b.From));
        var open = same[0];
        foreach (var next in same.Skip(1))
        {
            if (next.From <= open.To + Near)
            {
                open = open with { To = Math.Max(open.To, next.To) };
                continue;
            }

            joined.Add(open);
            open = next;
        }

        joined.Add(open);
    }

    private static bool Meet(Segment horizontal, Segment vertical) =>
        vertical.At >= horizontal.From - Near && vertical.At <= horizontal.To + Near
        && horizontal.At >= vertical.From - Near && horizontal.At <= vertical.To + Near;

    private static int Root(int[] parent, int i)
    {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]];
        return i;
    }
}
