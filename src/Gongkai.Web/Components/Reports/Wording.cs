using Gongkai.Core.Reports;
using Gongkai.Core.Rules;

namespace Gongkai.Web.Components.Reports;

/// <summary>页面上的叫法：级别的记号、表格、版式、所涉之处。</summary>
public static class Wording
{
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
