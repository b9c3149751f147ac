namespace Gongkai.Documents.Tests.Wild.Quirks;

/// <summary>表内文字的写法：空格、全半角、序号、错别字、换行。</summary>
internal static class LabelQuirks
{
    private static readonly (string Right, string Wrong)[] Slips =
    [
        ("行政事业性收费", "行政事业型收费"), ("其他法律行政法规禁止公开", "其他法律行政止公开"),
        ("属于三类内部事务信息", "属于三类内部事物信息"), ("保护第三方合法权益", "保护第三方合法权利"),
        ("本机关不掌握相关政府信息", "本机关不掌握相关信息"), ("没有现成信息需要另行制作", "没有现成信息需另行制作"),
        ("补正后申请内容仍不明确", "补正后申请内容任不明确"), ("无正当理由大量反复申请", "无正当理由大量反复申清"),
        ("危及“三安全一稳定”", "危及\"三安全一稳定\""), ("属于行政执法案卷", "属于行政执法案件"),
        ("本年新收政府信息公开申请数量", "本年新收政府信息公开申请数"), ("结转下年度继续办理", "结转下年继续办理"),
        ("要求行政机关确认或重新出具已获取信息", "要求行政机关确认或者重新出具已获取信息"),
        ("区分处理的，只计这一情形，不计其他情形", "区分处理的,只计这一情形"), ("社会公益组织", "社会公益性组织"),
        ("尚未审结", "未审结"), ("本年制发件数", "本年制发数"),
    ];

    public static IReadOnlyList<Quirk> All { get; } =
    [
        Text("inner-spaces", "字间有空格", Spread),
        Text("half-width-brackets", "括号、逗号、冒号是半角", HalfWidth),
        Text("full-width-digits", "标签里的数字是全角", (s, _) => FullWidth(s)),
        Text("number-comma", "“1.”写作“1、”", (s, _) => Renumber(s, "、")) with { Group = "numbering" },
        Text("number-space", "“1.”写作“1. ”", (s, _) => Renumber(s, ". ")) with { Group = "numbering" },
        Text("number-wide-dot", "“1.”写作“1．”", (s, _) => Renumber(s, "．")) with { Group = "numbering" },
        Text("number-bracket", "“1.”写作“（1）”", (s, _) => Bracket(s)) with { Group = "numbering" },
        Text("number-circle", "“1.”写作“①”", (s, _) => Circle(s)) with { Group = "numbering" },
        Text("no-numbers", "标签前没有序号", (s, _) => Unnumber(s)) with { Group = "numbering" },
        Text("misspelt-labels", "标签有错别字、漏字", Misspell) with { Clash = "spelling" },
        Text("normative-documents-short", "“行政规范性文件”写作“规范性文件”", (s, _) => Swap(s, "行政规范性文件", "规范性文件")),
        Text("sum-for-total", "“总计”写作“合计”", (s, _) => Swap(s, "总计", "合计")),
        Text("organisations-reworded", "“法人或其他组织”写作“法人和其他组织”", (s, _) => Swap(s, "法人或其他组织", "法人和其他组织")),
        new("broken-labels", "标签在格内断行", Stage.Labels) { Apply = BreakLabels, Formats = WildFormat.Celled, Group = "breaks" },
        new("broken-heads", "列头每两个字一行", Stage.Labels) { Apply = BreakHeads },
        new("zero-width", "格内有零宽字符和不间断空格", Stage.Figures) { Apply = Pad },
    ];

    private static Quirk Text(string name, string sentence, Func<string, Random, string> write) =>
        new(name, sentence, Stage.Labels)
        {
            Apply = (document, random) =>
            {
                foreach (var cell in document.Cells.Where(cell => cell.Kind != CellKind.Figure && cell.Text.Any(char.IsLetter)))
                    cell.Text = write(cell.Text, random);
            },
        };

    private static string Swap(string text, string from, string to) => text.Replace(from, to, StringComparison.Ordinal);

    private static string Spread(string text, Random random)
    {
        var spread = "";
        foreach (var c in text)
            spread += random.Next(4) == 0 ? $"{c}{(random.Next(3) == 0 ? '\u3000' : ' ')}" : c;
        return spread.Trim();
    }

    private static string HalfWidth(string text, Random random) =>
        Swap(Swap(Swap(Swap(text, "（", random.Next(2) == 0 ? "(" : " ("), "）", random.Next(2) == 0 ? ")" : ") "), "，", ", "), "：", ":").Trim();

    private static string FullWidth(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c + 0xFEE0) : c));

    private static int NumberAt(string text)
    {
        var at = text.IndexOf('.', StringComparison.Ordinal);
        return at > 0 && char.IsAsciiDigit(text[at - 1]) ? at : -1;
    }

    private static string Renumber(string text, string mark) =>
        NumberAt(text) is > 0 and var at ? $"{text[..at]}{mark}{text[(at + 1)..]}" : text;

    private static string Bracket(string text) =>
        NumberAt(text) is > 0 and var at ? $"{text[..(at - 1)]}（{text[at - 1]}）{text[(at + 1)..]}" : text;

    private static string Circle(string text) =>
        NumberAt(text) is > 0 and var at ? $"{text[..(at - 1)]}{(char)('①' + (text[at - 1] - '1'))}{text[(at + 1)..]}" : text;

    private static string Unnumber(string text)
    {
        if (NumberAt(text) is > 0 and var at)
            return text[..(at - 1)] + text[(at + 1)..];
        if (text.Length > 2 && text[1] == '、')
            return text[2..];
        return text is ['（', _, '）', ..] ? text[3..] : text;
    }

    private static string Misspell(string text, Random random) =>
        Slips.Aggregate(text, (s, slip) => random.Next(3) > 0 ? Swap(s, slip.Right, slip.Wrong) : s);

    public static void BreakLabels(WildDocument document, Random random)
    {
        foreach (var cell in document.Cells.Where(cell => cell.Kind is CellKind.RowLabel or CellKind.GroupLabel && cell.Text.Length > 4))
        {
            if (random.Next(3) > 0)
                cell.Text = cell.Text.Insert(random.Next(2, cell.Text.Length - 1), "\n");
        }
    }

    private static void BreakHeads(WildDocument document, Random random)
    {
        foreach (var cell in document.Cells.Where(cell => cell.Kind == CellKind.ColumnHead && cell.Text.Length > 3))
            cell.Text = string.Join('\n', cell.Text.Chunk(2).Select(pair => new string(pair)));
    }

    private static void Pad(WildDocument document, Random random)
    {
        foreach (var cell in document.Cells.Where(cell => cell.Text.Length > 0))
        {
            cell.Text = random.Next(4) switch
            {
                0 => $"\u200B{cell.Text}",
                1 => $"\u00A0{cell.Text}\u00A0",
                2 => $"{cell.Text}\u3000",
                _ => $"\uFEFF{cell.Text} ",
            };
        }
    }
}
