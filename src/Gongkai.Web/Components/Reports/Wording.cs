using Gongkai.Core.Organs;
using Gongkai.Core.Reports;
using Gongkai.Core.Rules;

namespace Gongkai.Web.Components.Reports;

/// <summary>页面上的叫法：级别、层级、表格、版式。</summary>
public static class Wording
{
    public static IReadOnlyList<(OrganLevel Level, string Name)> Levels { get; } =
    [
        (OrganLevel.National, "国务院部门"),
        (OrganLevel.Province, "省级政府"),
        (OrganLevel.Prefecture, "设区的市级政府"),
        (OrganLevel.County, "县级政府"),
        (OrganLevel.Department, "政府部门"),
        (OrganLevel.Town, "乡镇政府"),
        (OrganLevel.Street, "街道办事处"),
    ];

    public static string Name(this Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        _ => "提示",
    };

    /// <summary>样式表与脚本里的叫法。</summary>
    public static string Key(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    /// <summary>颜色之外的记号。</summary>
    public static string Sign(this Severity severity) => severity switch
    {
        Severity.Error => "✕",
        Severity.Warning => "！",
        _ => "i",
    };

    public static string ShortName(this StatutoryTable table) => table switch
    {
        StatutoryTable.T2 => "表二",
        StatutoryTable.T2019 => "表二（2019 格式）",
        StatutoryTable.T3 => "表三",
        _ => "表四",
    };

    public static string Title(this StatutoryTable table) => table switch
    {
        StatutoryTable.T2 or StatutoryTable.T2019 => Section.StatutoryTitles[1],
        StatutoryTable.T3 => Section.StatutoryTitles[2],
        _ => Section.StatutoryTitles[3],
    };

    public static string Name(this TableLayout layout) => layout switch
    {
        TableLayout.Of2021 => "2021 格式",
        TableLayout.Of2019 => "2019 格式",
        _ => "版式不明",
    };
}
