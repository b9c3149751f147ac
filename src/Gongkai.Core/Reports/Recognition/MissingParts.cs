namespace Gongkai.Core.Reports.Recognition;

/// <summary>逐一说明缺失的部分：没有的表、以图片代替的表、分成几块的表、没有的部分。</summary>
internal static class MissingParts
{
    private static readonly StatutoryTable[] Expected = [StatutoryTable.T2, StatutoryTable.T3, StatutoryTable.T4];

    public static void Report(
        Outline outline, List<SectionHeading> headings, ReportTables tables, Dictionary<StatutoryTable, TableShape> shapes, ReportNotes notes)
    {
        foreach (var table in Expected)
        {
            if (shapes.ContainsKey(table) || (table == StatutoryTable.T2 && shapes.ContainsKey(StatutoryTable.T2019)))
                ReportSource(tables.Sources[table], outline, table, notes);
            else
                shapes[table] = ReportAbsent(HasPicture(outline, headings, table.SectionNumber()), table, notes);
        }

        for (var number = 1; number <= Section.StatutoryTitles.Length; number++)
        {
            if (!headings.Exists(heading => heading.Number == number))
                notes.Error(NoteCodes.SectionMissing, Section.CodeOf(number), $"没有找到{Section.NameOf(number)}“{Section.StatutoryTitles[number - 1]}”。");
        }
    }

    private static void ReportSource(TableSource source, Outline outline, StatutoryTable table, ReportNotes notes)
    {
        if (!outline.Tables.Exists(entry => entry.Lines.Length > 0 && entry.Lines[0].Block == source.Blocks[0]))
            notes.Info(NoteCodes.TableAsText, table.ToString(), $"{table.FullName()}不成表格，是逐段的文字，按标签和数目拼合。");
        else if (source.Blocks.Count > 1)
            notes.Info(NoteCodes.TableSplit, table.ToString(), $"{table.FullName()}分成 {source.Blocks.Count} 个表格，已接上。");
    }

    private static TableShape ReportAbsent(bool isPicture, StatutoryTable table, ReportNotes notes)
    {
        if (isPicture)
            notes.Error(NoteCodes.TablePicture, table.ToString(), $"{table.FullName()}是图片，读不出数字，全部留空。请改用文本表格。");
        else
            notes.Error(NoteCodes.TableMissing, table.ToString(), $"没有找到{table.FullName()}，全部留空。");
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
