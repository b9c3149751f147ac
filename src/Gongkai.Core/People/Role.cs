namespace Gongkai.Core.People;

/// <summary>角色：岗位可以做哪些行为。机关岗位十三种，平台岗位三种（三员分立）。</summary>
public enum Role
{
    Drafter,
    FirstReviewer,
    SecrecyReviewer,
    SecondReviewer,
    Signer,
    CaseOfficer,
    Handler,
    UnitHead,
    ReportFiller,
    ReportReviewer,
    ReportMerger,
    Supervisor,
    Reader,
    SystemAdministrator,
    SecurityAdministrator,
    AuditAdministrator,
}
