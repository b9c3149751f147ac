namespace Gongkai.Documents.Tests.Wild;

/// <summary>按种子生成真相：如现实那样零居多，有大数，有的表内不相符（读取与核对无关，照印照读）。</summary>
internal static class WildReports
{
    private static readonly string[] Organs =
    [
        "云川市滨河区青禾街道办事处", "云川市滨河区人民政府", "云川市自然资源和规划局", "云川市人民政府",
        "滨河区柳林镇人民政府", "云川市滨河区卫生健康委员会", "云川高新技术产业开发区管理委员会", "云川市滨河区城市管理综合执法局",
    ];

    public static WildReport Of(int seed, bool oldProactive = false, bool undividedOther = false)
    {
        var random = new Random(seed);
        var busy = random.Next(4);
        var figures = new Dictionary<string, decimal?>(StringComparer.Ordinal);
        FillProactive(figures, random, busy, oldProactive);
        FillRequests(figures, random, busy, undividedOther);
        FillRemedies(figures, random, busy);
        if (random.Next(5) == 0)
            Disturb(figures, random, undividedOther);
        var year = oldProactive ? random.Next(2019, 2021) : random.Next(2021, 2026);
        var organ = Organs[random.Next(Organs.Length)];
        return new WildReport
        {
            Organ = organ,
            Year = year,
            PublishedOn = new DateOnly(year + 1, 1, random.Next(10, 31)),
            Figures = figures,
            Prose = Narrative.Of(organ, year, figures, random),
            OldProactive = oldProactive,
            UndividedOther = undividedOther,
        };
    }

    /// <summary>零居多；<paramref name="busy"/> 越大数越大。</summary>
    private static decimal Count(Random random, int busy) => (busy, random.Next(10)) switch
    {
        (0, < 9) or (_, < 4) => 0,
        (0, _) => random.Next(1, 4),
        (1, _) => random.Next(1, 30),
        (2, < 9) => random.Next(1, 400),
        (3, 9) => random.Next(1000, 1_300_000),
        _ => random.Next(1, 4000),
    };

    private static void FillProactive(Dictionary<string, decimal?> figures, Random random, int busy, bool old)
    {
        var form = old ? Wording.Proactive2019 : Wording.Proactive2021;
        foreach (var (_, heads, rows) in form)
        {
            foreach (var (row, _) in rows)
            {
                for (var i = 0; i < heads.Length; i++)
                    figures[ProactiveAddress(old, row, heads.Length, i)] = Proactive(old, row, i, random, busy);
            }
        }

        if (old)
        {
            figures["T2.R3"] = figures["T2019.R3.C3"];
            figures["T2.R4"] = figures["T2019.R5.C3"];
            figures["T2.R5"] = figures["T2019.R6.C3"];
        }
    }

    public static string ProactiveAddress(bool old, string row, int columns, int column) =>
        $"{(old ? "T2019" : "T2")}.{row}{(columns == 1 ? "" : $".C{column + 1}")}";

    private static decimal Proactive(bool old, string row, int column, Random random, int busy) => (old, row, column) switch
    {
        (false, "R6", _) or (true, "R8", 1) => Amount(random, busy),
        (true, _, 1) when row != "R1" && row != "R2" => Count(random, busy) * (random.Next(3) == 0 ? -1 : 1),
        _ => Count(random, busy),
    };

    /// <summary>金额，万元：整数、两位或至多六位小数（精确到分）。</summary>
    private static decimal Amount(Random random, int busy) => random.Next(busy == 0 ? 8 : 4) switch
    {
        0 => random.Next(1, 9_000_000) / 100m,
        1 => random.Next(1, 9999),
        2 => random.Next(1, 99_999_999) / 1_000_000m,
        _ => 0,
    };

    private static void FillRequests(Dictionary<string, decimal?> figures, Random random, int busy, bool undivided)
    {
        for (var column = 1; column <= 6; column++)
        {
            foreach (var leaf in Leaves(undivided))
                figures[$"T3.{leaf}.C{column}"] = Math.Min(Count(random, column == 1 ? busy : Math.Max(0, busy - 1)), 99_999);
            var handled = Leaves(undivided).Sum(leaf => figures[$"T3.{leaf}.C{column}"])!.Value;
            var forward = Math.Min(Count(random, 0), 9);
            var carried = Math.Min(Count(random, 0), handled + forward);
            figures[$"T3.R3.7.C{column}"] = handled;
            figures[$"T3.R4.C{column}"] = forward;
            figures[$"T3.R2.C{column}"] = carried;
            figures[$"T3.R1.C{column}"] = handled + forward - carried;
        }

        foreach (var row in Rows(undivided))
            figures[$"T3.{row}.C7"] = Enumerable.Range(1, 6).Sum(column => figures[$"T3.{row}.C{column}"]);
    }

    public static IEnumerable<string> Rows(bool undivided) =>
        Wording.RequestRows.Where(row => !undivided || (row != "R3.6.1" && row != "R3.6.2"));

    private static IEnumerable<string> Leaves(bool undivided) => Rows(undivided).Intersect(Wording.Leaves);

    private static void FillRemedies(Dictionary<string, decimal?> figures, Random random, int busy)
    {
        foreach (var (group, _) in Wording.RemedyGroups)
        {
            for (var i = 1; i <= 4; i++)
                figures[$"T4.{group}{i}"] = Math.Min(Count(random, busy), 500);
            figures[$"T4.{group}5"] = Enumerable.Range(1, 4).Sum(i => figures[$"T4.{group}{i}"]);
        }
    }

    /// <summary>现实中有的报告自相矛盾；读取须照印的读，不得凑平。</summary>
    private static void Disturb(Dictionary<string, decimal?> figures, Random random, bool undivided)
    {
        var rows = Rows(undivided).ToList();
        for (var i = 0; i < 3; i++)
            figures[$"T3.{rows[random.Next(rows.Count)]}.C{random.Next(1, 8)}"] = random.Next(1, 99);
    }
}
