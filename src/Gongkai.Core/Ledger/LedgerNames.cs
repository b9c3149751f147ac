namespace Gongkai.Core.Ledger;

/// <summary>履历里的名称从哪里来：记录的名称、另存的姓名、角色的名称；查不到的答 <c>null</c>。</summary>
/// <param name="Record">按类别、机关编号和号，问一份记录（机关、人员、科室、岗位）的名称。</param>
/// <param name="Personal">按引用问另存的姓名；内容已依法删除的为 <c>null</c>。</param>
/// <param name="Role">按键问角色的名称。</param>
public sealed record LedgerNames(Func<string, long, long, string?> Record, Func<PersonalReference, string?> Personal, Func<string, string?> Role);
