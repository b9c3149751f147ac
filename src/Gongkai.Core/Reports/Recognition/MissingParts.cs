namespace Gongkai.Core.Reports.Recognition;

/// <summary>逐一说明缺失的部分：没有的表、以图片代替的表、分成几块的表、没有的部分。</summary>
internal static class MissingParts
{
    private static readonly (StatutoryTable Table, string Name, int Section)[] Expected =
        [(StatutoryTable.T2, "表二（主动公开政府信息情况）", 2), (StatutoryTable.T3, "表三（收到和处理政府信息公开申请情况）", 3), (StatutoryTable.T4, "表四（行政复议、行政诉讼情况）", 4)];

    public static void Report(
        Outline outline, List<SectionHeading> headings, ReportTables tables, Dictionary<StatutoryTable, TableShape> shapes, ReportNotes notes)
    {
        foreach (var (table, name, section) in Expected)
        {
            if (shapes.ContainsKey(table) || (table == StatutoryTable.T2 && shapes.ContainsKey(StatutoryTable.T2019)))
                ReportSource(tables.Sources[table], outline, table, name, notes);
            else
                shapes[table] = ReportAbsent(HasPicture(outline, headings, section), table, name, notes);
        }

        for (var number = 1; number <= Section.StatutoryTitles.Length; number++)
        {
            if (!headings.Exists(heading => heading.Number == number))
                notes.Error(NoteCodes.SectionMissing, $"SEC{number}", $"没有找到第{"一二三四五六"[number - 1]}部分“{Section.StatutoryTitles[number - 1]}”。");
        }
    }

    private static void ReportSource(TableSource source, Outline outline, StatutoryTable table, string name, ReportNotes notes)
    {
        if (!outline.Tables.Exists(entry => entry.Lines.Length > 0 && entry.Lines[0].Block == source.Blocks[0]))
            notes.Info(NoteCodes.TableAsText, table.ToString(), $"{name}不成表格，是逐段的文字，按标签和数目拼合。");
        else if (source.Blocks.Count > 1)
            notes.Info(NoteCodes.TableSplit, table.ToString(), $"{name}分成 {source.Blocks.Count} 个表格，已接上。");
    }

    private static TableShape ReportAbsent(bool isPicture, StatutoryTable table, string name, ReportNotes notes)
    {
        if (isPicture)
            notes.Error(NoteCodes.TablePicture, table.ToString(), $"{name}是图片，读不出数字，全部留空。请改用文本表格。");
        else
            notes.Error(NoteCodes.TableMissing, table.ToString(), $"没有找到{name}，全部留空。");
        return TableShape.Absent with { IsPicture = isPicture };
    }

    private static bool HasPicture(Outline outline, List<SectionHeading> headings, int section)
    {
        var at = headings.FindIndex(heading => heading.Number == section);
        if (at < 0)
            return false;
        var from = outline.Lines[headings[at].Line].Block;
        var to = at + 1 < headings.Count ? outline.Lines[headings[at + 1].Line].Block : int.MaxValue;
        return outline.Pictures.Exists(picture => picture > from && picture < to);
    }
}
