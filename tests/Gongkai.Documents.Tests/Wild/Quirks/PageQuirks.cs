namespace Gongkai.Documents.Tests.Wild.Quirks;

/// <summary>法定表格周围的东西：元数据表、别的表、重述标签的文字、目录、落款、部分次序。</summary>
internal static class PageQuirks
{
    public static IReadOnlyList<Quirk> All { get; } =
    [
        new("metadata-table", "正文前有索引号、发布机构等元数据表", Stage.Page) { Apply = (d, _) => AddMetadata(d) },
        new("prose-with-labels", "标题与表之间的文字重述行标签并带别的数字", Stage.Page) { Apply = AddProse },
        new("list-with-labels", "表前逐条列出“（一）予以公开 31 件”", Stage.Page) { Apply = AddList },
        new("other-table", "第一部分有一张别的统计表", Stage.Page) { Apply = AddOtherTable },
        new("contents-list", "正文前有目录", Stage.Page) { Apply = (d, _) => AddContents(d) },
        new("signature", "文末有落款和日期", Stage.Page) { Apply = (d, _) => Sign(d) },
        new("table-captions", "表前有“表一”和单位", Stage.Page) { Apply = (d, _) => Caption(d) },
        new("remedies-before-requests", "第四部分在第三部分之前", Stage.Page) { Apply = (d, _) => Swap(d, 3, 4) },
        new("last-sections-swapped", "第五、第六部分对调", Stage.Page) { Apply = (d, _) => Swap(d, 5, 6) },
        new("indented", "段首用空格缩进", Stage.Page) { Apply = (d, r) => Indent(d, r) },
        new("run-in-titles", "部分标题与正文第一句在同一段", Stage.Page) { Apply = (d, _) => RunIn(d), LossyIn = WildFormat.All },
        new("attached-tables", "三张表都在文末附件里", Stage.Page) { Apply = (d, _) => Attach(d), LossyIn = WildFormat.All },
        new("traditional", "繁体字", Stage.Script) { Clash = "organ", Apply = (d, _) => TraditionalScript.Rewrite(d) },
    ];

    private static void AddMetadata(WildDocument document) => document.Blocks.Insert(0, new WildTable(WildTable.Other)
    {
        Rows =
        [
            Row("索引号", "DEMO00001/2024-00017", "主题分类", "政务公开"),
            Row("发布机构", document.Report.Organ, "成文日期", $"{document.Report.PublishedOn.AddDays(-3):yyyy-MM-dd}"),
            Row("发布日期", $"{document.Report.PublishedOn:yyyy-MM-dd}", "有效性", "有效"),
        ],
    });

    private static List<WildCell> Row(params string[] texts) => [.. texts.Select(text => new WildCell(CellKind.Filler, text))];

    private static void AddProse(WildDocument document, Random random)
    {
        AddBody(document, 2, $"全年作出行政许可{random.Next(100, 9000)}件，行政处罚{random.Next(1, 99)}件，行政事业性收费{random.Next(1, 99)}万元。");
        AddBody(
            document,
            3,
            $"我单位本级一、本年新收政府信息公开申请数量{random.Next(100, 900)}件，上年结转{random.Next(2, 9)}件，其中（一）予以公开{random.Next(10, 99)}件，（七）总计{random.Next(100, 900)}件。");
        AddBody(document, 4, $"行政复议{random.Next(20, 90)}件，结果维持{random.Next(10, 20)}件；行政诉讼{random.Next(600, 700)}件。");
    }

    private static void AddList(WildDocument document, Random random)
    {
        AddBody(document, 3, $"本年新收政府信息公开申请数量 {random.Next(100, 900)} 件");
        AddBody(document, 3, $"（一）予以公开 {random.Next(10, 99)} 件");
        AddBody(document, 3, $"（三）不予公开：{random.Next(10, 99)}件，属于国家秘密 {random.Next(10, 99)} 件");
    }

    private static void AddBody(WildDocument document, int section, string text)
    {
        if (document.Heading(section) is { } heading)
            document.InsertAfter(heading, new WildParagraph(TextRole.Body, text, section));
    }

    private static void InsertAfter(this WildDocument document, WildBlock block, WildBlock added)
    {
        var at = document.Blocks.IndexOf(block) + 1;
        while (at < document.Blocks.Count && document.Blocks[at] is WildParagraph { Role: TextRole.Body })
            at++;
        document.Blocks.Insert(at, added);
    }

    private static void AddOtherTable(WildDocument document, Random random)
    {
        if (document.Heading(1) is not { } heading)
            return;
        document.InsertAfter(heading, new WildTable(WildTable.Other)
        {
            Rows =
            [
                Row("公开渠道", "条数", "总计"),
                Row("门户网站", $"{random.Next(10, 400)}", $"{random.Next(400, 900)}"),
                Row("政务新媒体", $"{random.Next(10, 400)}", ""),
                Row("行政许可公示", $"{random.Next(10, 400)}", ""),
                Row("其他", $"{random.Next(10, 400)}", ""),
            ],
        });
    }

    private static void AddContents(WildDocument document)
    {
        var title = document.Blocks.OfType<WildParagraph>().Last(p => p.Role == TextRole.Title);
        var lines = document.Blocks.OfType<WildParagraph>().Where(p => p.Role == TextRole.SectionTitle)
            .Select((p, i) => new WildParagraph(TextRole.Furniture, $"{p.Text}……………………{i + 1}"));
        document.Replace(title, [title, new WildParagraph(TextRole.Furniture, "目　录"), .. lines]);
    }

    private static void Sign(WildDocument document)
    {
        document.Blocks.Add(new WildParagraph(TextRole.Furniture, document.Report.Organ));
        document.Blocks.Add(new WildParagraph(TextRole.Furniture, $"{document.Report.PublishedOn:yyyy年M月d日}"));
    }

    private static void Caption(WildDocument document)
    {
        foreach (var (table, i) in document.Statutory.Select((table, i) => (table, i)).ToList())
        {
            document.InsertBefore(
                table,
                new WildParagraph(TextRole.Furniture, $"表{Wording.Numerals[i % 6]}"),
                new WildParagraph(TextRole.Furniture, table.Id == "T2" ? "（单位：件、万元）" : "单位：件"));
        }
    }

    private static void Swap(WildDocument document, int first, int second)
    {
        if (document.Heading(first) is not { } one || document.Heading(second) is not { } two)
            return;
        var from = document.Blocks.IndexOf(one);
        var middle = document.Blocks.IndexOf(two);
        var end = document.Heading(second + 1) is { } next ? document.Blocks.IndexOf(next) : document.Blocks.Count;
        if (from > middle || end < middle)
            return;
        var moved = document.Blocks[middle..end];
        var signed = moved.FindIndex(block => block is WildParagraph { Role: TextRole.Furniture } && second == 6);
        if (signed >= 0)
            moved.RemoveRange(signed, moved.Count - signed);
        document.Blocks.RemoveRange(middle, moved.Count);
        document.Blocks.InsertRange(from, moved);
    }

    private static void Indent(WildDocument document, Random random)
    {
        var indent = new[] { "　　", "    ", "\u00A0\u00A0\u00A0\u00A0" }[random.Next(3)];
        foreach (var paragraph in document.Blocks.OfType<WildParagraph>())
            paragraph.Text = indent + paragraph.Text;
    }

    private static void RunIn(WildDocument document)
    {
        foreach (var section in new[] { 1, 5, 6 })
        {
            if (document.Heading(section) is not { } heading || document.Blocks.IndexOf(heading) + 1 is var at && at >= document.Blocks.Count)
                continue;
            if (document.Blocks[at] is not WildParagraph { Role: TextRole.Body } body)
                continue;
            heading.Text = $"{heading.Text}。{body.Text}";
            document.Blocks.Remove(body);
        }
    }

    private static void Attach(WildDocument document)
    {
        var moved = document.Statutory.ToList();
        foreach (var table in moved)
            document.Blocks.Remove(table);
        document.Blocks.Add(new WildParagraph(TextRole.Furniture, "附件：三张统计表"));
        document.Blocks.AddRange(moved);
    }
}
