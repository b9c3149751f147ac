using Gongkai.Core.Organs;

namespace Gongkai.Documents.Organs;

/// <summary>内设机构清单的各栏，按此排列。JSON 的键一经发布不改。</summary>
internal static class UnitColumns
{
    public const string SheetName = "内设机构";

    public static IReadOnlyList<RowColumn<UnitRow>> All { get; } =
    [
        new("机关代码", "organCode", row => row.OrganCode, (row, text) => row with { OrganCode = text })
        {
            Tidy = CellTidying.Code, IsRequired = true, Width = 22, Synonyms = ["统一社会信用代码", "所属机关代码", "信用代码", "代码", "所属机关", "单位代码"],
            Help = "所属机关的代码，须已在平台上，或在“机关”表里。",
        },
        new("科室名称", "name", row => row.Name, (row, text) => row with { Name = text })
        {
            IsRequired = true, Width = 30, Synonyms = ["内设机构", "内设机构名称", "科室", "处室", "处室名称", "股室", "部门名称"],
            Help = "如“党政办公室”。",
        },
        new("上级科室", "parent", row => row.Parent, (row, text) => row with { Parent = text })
        {
            Width = 30, Synonyms = ["上级内设机构", "上级处室", "上级科室名称"], Help = "在另一科室之下的，填那个科室的名称；直属机关的留空。",
        },
        new("联系电话", "telephone", row => row.Telephone, (row, text) => row with { Telephone = text }) { Tidy = CellTidying.Telephone, Synonyms = ["电话", "办公电话"] },
    ];
}
