using Gongkai.Core.Ledger;

namespace Gongkai.Core.Reports.Records;

/// <summary>对年报档案的各种行为。</summary>
public static class ReportActs
{
    public static readonly ActKind View = new("report.view", "查看年报", ReportRecord.SubjectKind, "REG-49");
    public static readonly ActKind ViewDraft = new("report-draft.view", "查看年报草稿", ReportRecord.SubjectKind, "REG-49");
    public static readonly ActKind Import = new("report.import", "导入年报", ReportRecord.SubjectKind, "REG-50");
    public static readonly ActKind Save = new("report.save", "填报年报", ReportRecord.SubjectKind, "REG-50");
    public static readonly ActKind Submit = new("report.submit", "提交年报", ReportRecord.SubjectKind, "REG-50");
    public static readonly ActKind Return = new("report.return", "退回年报", ReportRecord.SubjectKind, "REG-50");
    public static readonly ActKind Publish = new("report.publish", "公布年报", ReportRecord.SubjectKind, "REG-49");
    public static readonly ActKind Reopen = new("report.reopen", "更正已公布的年报", ReportRecord.SubjectKind, "REG-49");
}
