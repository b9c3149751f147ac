using Gongkai.Core.Ledger;

namespace Gongkai.Core.Organs;

/// <summary>对机关的各种行为。</summary>
public static class OrganActs
{
    public static readonly ActKind Create = new("organ.create", "设立机关", Organ.SubjectKind, "REG-12");
    public static readonly ActKind Rename = new("organ.rename", "机关更名", Organ.SubjectKind, "REG-12");
    public static readonly ActKind Move = new("organ.move", "机关改隶", Organ.SubjectKind, "REG-12");
    public static readonly ActKind Recode = new("organ.recode", "变更机关代码", Organ.SubjectKind, "REG-12");
    public static readonly ActKind Readdress = new("organ.readdress", "变更地址标识", Organ.SubjectKind, "REG-12");
    public static readonly ActKind Reclassify = new("organ.reclassify", "变更机关性质", Organ.SubjectKind, "REG-12");
    public static readonly ActKind Describe = new("organ.describe", "更新机关说明", Organ.SubjectKind, "REG-12");
    public static readonly ActKind Arrange = new("organ.arrange", "变更机关排列", Organ.SubjectKind, "REG-12");

    /// <summary>全部，按此排列。</summary>
    public static IReadOnlyList<ActKind> All { get; } = [Create, Rename, Move, Recode, Readdress, Reclassify, Describe, Arrange];
}
