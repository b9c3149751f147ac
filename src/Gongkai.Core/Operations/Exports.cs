using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Operations;

/// <summary>导出账本、登录记录的规则和行为：先记在被导出的账上，记上了才给（安全隐私 §5 审计事件：导出、批量下载）。</summary>
public static class Exports
{
    /// <summary>类别键；号在各账本之内由 1 起。</summary>
    public const string SubjectKind = "export";

    public static readonly Rule Rule = new("RUN-EXPORT", Severity.Error, "导出账本、登录记录的，先在账上记下谁导出了哪些；网页上记不下的不导出", "安全隐私 §5 审计事件：导出、批量下载");

    public static readonly ActKind Ledger = new("ledger.export", "导出账本", SubjectKind, "RUN-EXPORT");
    public static readonly ActKind SignIns = new("signin-log.export", "导出登录记录", SubjectKind, "RUN-EXPORT");

    /// <summary>全部，按此排列。</summary>
    public static IReadOnlyList<ActKind> All { get; } = [Ledger, SignIns];
}
