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

    /// <summary>颜色之外的记号。</summary>
    public static string Sign(this Severity severity) => severity switch
    {
        Severity.Error => "✕",
        Severity.Warning => "！",
        _ => "i",
    };

    /// <summary>旧表二注明格式。</summary>
    public static string ShortName(this StatutoryTable table) =>
        table == StatutoryTable.T2019 ? $"{table.Name()}（2019 格式）" : table.Name();

    public static string Name(this TableLayout layout) => layout switch
    {
        TableLayout.Of2021 => "2021 格式",
        TableLayout.Of2019 => "2019 格式",
        _ => "版式不明",
    };
}
