using Gongkai.Core.Ledger;

namespace Gongkai.Core.Organs.Importing;

/// <summary>导入机关清单：逐行核对，全都站得住才排出要办的各件。已在平台上的机关按代码辨认，空着的栏不改动；导入刚导出的清单，什么也不改。</summary>
public static class OrganImport
{
    /// <summary>导入可能办的各种行为；命令行只可以办这些。</summary>
    public static IReadOnlyList<ActKind> Kinds { get; } =
    [
        OrganActs.Create, OrganActs.Rename, OrganActs.Move, OrganActs.Readdress, OrganActs.Reclassify, OrganActs.Describe, OrganActs.Arrange,
        UnitActs.Create, UnitActs.Describe, UnitActs.Move,
    ];

    /// <param name="organs">机关各行。</param>
    /// <param name="units">内设机构各行。</param>
    /// <param name="tree">现在的机关树。</param>
    /// <param name="today">今天。</param>
    /// <param name="on">从哪天起；没有给的为今天。</param>
    public static ImportPlan Plan(IReadOnlyList<OrganRow> organs, IReadOnlyList<UnitRow> units, OrganTree tree, DateOnly today, DateOnly? on = null)
    {
        var draft = new ImportDraft(tree, today, on);
        var list = new OrganImportRows([.. organs.Select(InOneCase)], draft);
        list.Take();
        new UnitImportRows([.. units.Select(InOneCase)], list, draft).Take();
        return draft.Finish();
    }

    // Codes are printed in capitals, addresses are written small; people type both either way.
    private static OrganRow InOneCase(OrganRow row) => row with
    {
        Code = row.Code?.ToUpperInvariant(),
        ParentCode = row.ParentCode?.ToUpperInvariant(),
        ReviewOrgan = row.ReviewOrgan?.ToUpperInvariant(),
        Address = row.Address?.ToLowerInvariant(),
    };

    private static UnitRow InOneCase(UnitRow row) => row with { OrganCode = row.OrganCode?.ToUpperInvariant() };
}
