using Gongkai.Core.Ledger;

namespace Gongkai.Core.Requests;

/// <summary>申请人自己的行为：提交申请，凭编号和查询码补正、说明理由、撤回；以及机关给出查询码。</summary>
public static class ApplicantActs
{
    public static readonly ActKind Submit = new("application.submit", "网上提交申请", Application.SubjectKind, "REG-29");
    public static readonly ActKind SubmitCorrection = new("case.submit-correction", "网上补正", DisclosureCase.SubjectKind, "REG-30");
    public static readonly ActKind SubmitReason = new("case.submit-reason", "网上说明理由", DisclosureCase.SubjectKind, "REG-35");
    public static readonly ActKind WithdrawOwn = new("case.withdraw-own", "网上撤回", DisclosureCase.SubjectKind, "REQ-Withdraw");
    public static readonly ActKind IssueCode = new("application.issue-code", "给出查询码", Application.SubjectKind, "REG-29");

    /// <summary>申请人本人的，不凭岗位；别的什么也不能办。</summary>
    public static IReadOnlyList<ActKind> Own { get; } = [Submit, SubmitCorrection, SubmitReason, WithdrawOwn];
}
