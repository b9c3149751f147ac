using Gongkai.Core.Ledger;

namespace Gongkai.Core.Organs;

/// <summary>对内设机构（科室）的各种行为。</summary>
public static class UnitActs
{
    public static readonly ActKind Create = new("unit.create", "设立科室", Unit.SubjectKind, "REG-12");
    public static readonly ActKind Rename = new("unit.rename", "科室更名", Unit.SubjectKind, "REG-12");
    public static readonly ActKind Move = new("unit.move", "科室改属", Unit.SubjectKind, "REG-12");
    public static readonly ActKind Describe = new("unit.describe", "更新科室说明", Unit.SubjectKind, "REG-12");
    public static readonly ActKind Head = new("unit.head", "变更科室负责人", Unit.SubjectKind, "REG-12");
    public static readonly ActKind Close = new("unit.close", "撤销科室", Unit.SubjectKind, "REG-12");

    /// <summary>全部，按此排列。</summary>
    public static IReadOnlyList<ActKind> All { get; } = [Create, Rename, Move, Describe, Head, Close];
}
