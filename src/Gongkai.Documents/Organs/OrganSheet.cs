using Gongkai.Core.Organs;
using Gongkai.Core.Reports;
using Gongkai.Documents.Sheets;

namespace Gongkai.Documents.Organs;

/// <summary>机关清单的表格：一张“机关”，一张“内设机构”，一页“填写说明”。栏目的次序、多余的栏目、标题的别名、空行都不妨碍读取。</summary>
public static class OrganSheet
{
    private static readonly IReadOnlyList<string> GuideLines =
    [
        "一行一个机关；请勿改动标题行，不用的栏目可以留空，也可以删去。",
        "导入前逐行核对：有一行不对就都不存，并说明是第几行、哪一栏。",
        "科室填在“内设机构”表里，一行一个。",
    ];

    /// <summary>写 .xlsx；没有行就是一份空白的模板。</summary>
    public static void Write(Stream output, IEnumerable<OrganRow> organs, IEnumerable<UnitRow> units) =>
        SheetWriter.Write(output, [Form(OrganColumns.SheetName, OrganColumns.All, organs), Form(UnitColumns.SheetName, UnitColumns.All, units)], GuideLines);

    /// <summary>读 .xlsx、.xls 或 .csv；任何内容都不抛出异常。</summary>
    public static OrganList Read(ReadOnlyMemory<byte> content)
    {
        var workbook = SheetReader.Read(content);
        if (!workbook.IsReadable)
            return OrganList.Failed(workbook.Notes);

        var reading = new Reading(workbook.Notes);
        foreach (var sheet in workbook.Sheets.Where(sheet => sheet.Name != SheetWriter.GuideName && sheet.Rows.Count > 0))
            reading.Take(sheet);
        return reading.Finish();
    }

    private sealed class Reading(IEnumerable<Note> notesSoFar)
    {
        private readonly List<Note> notes = [.. notesSoFar];
        private readonly List<OrganRow> organs = [];
        private readonly List<UnitRow> units = [];
        private readonly List<string> others = [];
        private int taken;

        public void Take(Sheet sheet)
        {
            taken++;
            if (HeadingRow.Find(sheet, UnitColumns.All, "name") is { } unitHeading)
                units.AddRange(unitHeading.Read(number => new UnitRow { Row = number }, notes));
            else if (HeadingRow.Find(sheet, OrganColumns.All, "name") is { } organHeading)
                organs.AddRange(organHeading.Read(number => new OrganRow { Row = number }, notes));
            else
                others.Add(sheet.Name);
        }

        public OrganList Finish()
        {
            var hasHeading = others.Count < taken;
            notes.AddRange(others.Select(sheet => hasHeading ? OrganListNotes.OtherSheet(sheet) : OrganListNotes.NoHeading(sheet)));
            if ((hasHeading || taken == 0) && organs.Count == 0 && units.Count == 0)
                notes.Add(OrganListNotes.NoRows);
            return new(organs, units, notes);
        }
    }

    private static SheetForm Form<T>(string name, IReadOnlyList<RowColumn<T>> columns, IEnumerable<T> rows) =>
        new(name, [.. columns.Select(column => column.Form)], rows.Select(row => (IReadOnlyList<string?>)[.. columns.Select(column => column.Get(row))]));
}
