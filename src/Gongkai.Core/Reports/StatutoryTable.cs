namespace Gongkai.Core.Reports;

/// <summary>年报中的法定表格（国办公开办函〔2021〕30号；2019 年试行格式的表二另列）。</summary>
public enum StatutoryTable
{
    /// <summary>表二：主动公开政府信息情况（2021 格式）。</summary>
    T2,

    /// <summary>表二的 2019 年试行格式（国办公开办函〔2019〕60号）。</summary>
    T2019,

    /// <summary>表三：收到和处理政府信息公开申请情况，25 行 × 7 列。</summary>
    T3,

    /// <summary>表四：政府信息公开行政复议、行政诉讼情况，1 行 × 15 列。</summary>
    T4,
}

/// <summary>法定表格的名称和所在的部分；旧表二也是表二。</summary>
public static class StatutoryTables
{
    /// <summary>所在的部分（2–4）。</summary>
    public static int SectionNumber(this StatutoryTable table) => table switch
    {
        StatutoryTable.T3 => 3,
        StatutoryTable.T4 => 4,
        _ => 2,
    };

    /// <summary>“表二”“表三”“表四”。</summary>
    public static string Name(this StatutoryTable table) => $"表{Section.Numeral(table.SectionNumber())}";

    /// <summary>表名，与所在部分的法定标题相同。</summary>
    public static string Title(this StatutoryTable table) => Section.StatutoryTitles[table.SectionNumber() - 1];

    /// <summary>如“表二（主动公开政府信息情况）”。</summary>
    public static string FullName(this StatutoryTable table) => $"{table.Name()}（{table.Title()}）";
}
