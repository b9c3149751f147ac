using Gongkai.Core.Ledger;

namespace Gongkai.Core.Remedies;

/// <summary>登记救济的各种行为。</summary>
public static class RemedyActs
{
    public static readonly ActKind File = new("remedy.file", "登记复议或诉讼", Remedy.SubjectKind, "REM-1");
    public static readonly ActKind Conclude = new("remedy.conclude", "登记审结", Remedy.SubjectKind, "REM-2");

    public static readonly ActKind Redo = new("case.redo", "另立重作件", Gongkai.Core.Requests.DisclosureCase.SubjectKind, "REM-3");

    /// <summary>全部，按此排列。</summary>
    public static IReadOnlyList<ActKind> All { get; } = [File, Conclude, Redo];
}
