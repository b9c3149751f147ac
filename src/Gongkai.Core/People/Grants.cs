using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Organs.Importing;
using static Gongkai.Core.People.Role;

namespace Gongkai.Core.People;

/// <summary>授权表：全部授权都在这里，一个行为一行；没有写在这里的，谁也不可以。新的行为在这里加一行。</summary>
public static class Grants
{
    /// <summary>全部各行，按对象排列。</summary>
    public static IReadOnlyList<GrantLine> Lines { get; } =
    [
        new("organ.view") { Own = Roles.OfOrgan, Child = [Supervisor, ReportMerger, .. Roles.OfPlatform] },
        new("organ.create") { Child = [SystemAdministrator] },
        new("organ.rename") { Child = [SystemAdministrator] },
        new("organ.move") { Child = [SystemAdministrator] },
        new("organ.recode") { Child = [SystemAdministrator] },
        new("organ.readdress") { Child = [SystemAdministrator] },
        new("organ.reclassify") { Child = [SystemAdministrator] },
        new("organ.arrange") { Child = [SystemAdministrator] },
        new("organ.describe") { Own = [UnitHead], Child = [SystemAdministrator] },
        new("organ.amend") { Own = [UnitHead], Child = [SystemAdministrator, SecurityAdministrator] },

        new("unit.create") { Own = [UnitHead], Child = [SystemAdministrator] },
        new("unit.rename") { Own = [UnitHead], Child = [SystemAdministrator] },
        new("unit.move") { Own = [UnitHead], Child = [SystemAdministrator] },
        new("unit.describe") { Own = [UnitHead], Child = [SystemAdministrator] },
        new("unit.head") { Own = [UnitHead], Child = [SystemAdministrator] },
        new("unit.close") { Own = [UnitHead], Child = [SystemAdministrator] },
        new("unit.amend") { Own = [UnitHead], Child = [SystemAdministrator, SecurityAdministrator] },

        new("people.view") { Own = [.. Roles.OfOrgan, .. Roles.OfPlatform], Child = Roles.OfPlatform },
        new("person.add") { Own = [SystemAdministrator] },
        new("person.change") { Own = [SystemAdministrator] },
        new("person.suspend") { Own = [SecurityAdministrator], Interim = [SystemAdministrator] },
        new("person.restore") { Own = [SecurityAdministrator], Interim = [SystemAdministrator] },
        new("person.amend") { Own = [SystemAdministrator, SecurityAdministrator] },

        new("post.appoint") { Own = [SecurityAdministrator], Child = [SecurityAdministrator], Interim = [SystemAdministrator] },
        new("post.end") { Own = [SecurityAdministrator], Child = [SecurityAdministrator], Interim = [SystemAdministrator] },
        new("post.amend") { Own = [UnitHead, SecurityAdministrator], Child = [SecurityAdministrator] },
        new("delegation.grant") { Own = [.. Roles.Working, SecurityAdministrator], Child = [SecurityAdministrator], Interim = [SystemAdministrator] },
        new("delegation.end") { Own = [.. Roles.Working, SecurityAdministrator], Child = [SecurityAdministrator], Interim = [SystemAdministrator] },
        new("delegation.amend") { Own = [UnitHead, SecurityAdministrator], Child = [SecurityAdministrator] },

        new("supervision.view") { Own = [UnitHead], Child = [Supervisor] },
        new("supervision.open") { Child = [Supervisor] },
        new("supervision.close") { Child = [Supervisor] },

        new("credential.invite") { Own = [SystemAdministrator, SecurityAdministrator] },
        new("credential.remove-second-factor") { Own = [SecurityAdministrator], Interim = [SystemAdministrator] },
        new("session.revoke") { Own = [SecurityAdministrator], Interim = [SystemAdministrator] },

        new("attachment.view") { Own = Roles.Handling, Child = [Supervisor] },
        new("attachment.add") { Own = Roles.Working },
        new("attachment.see") { Own = [CaseOfficer], Child = [Supervisor] },
        new("attachment.erase") { Own = [CaseOfficer, UnitHead] },

        new("report.view") { Own = Roles.OfOrgan, Child = [Supervisor, ReportMerger] },
        new("report-draft.view") { Own = Roles.OfOrgan },
        new("report.import") { Own = [ReportFiller] },
        new("report.save") { Own = [ReportFiller] },
        new("report.submit") { Own = [ReportFiller] },
        new("report.return") { Own = [ReportReviewer] },
        new("report.publish") { Own = [ReportReviewer] },
        new("report.reopen") { Own = [ReportReviewer] },

        new("item.view") { Own = [.. Roles.Handling, Reader] },
        new("item.save") { Own = [Drafter] },
        new("item.examine") { Own = [Drafter] },
        new("item.see-file") { Own = [Drafter, FirstReviewer] },
        new("item.submit") { Own = [Drafter] },
        new("item.first-review") { Own = [FirstReviewer] },
        new("item.secrecy-review") { Own = [SecrecyReviewer] },
        new("item.second-review") { Own = [SecondReviewer] },
        new("item.sign") { Own = [Signer] },
        new("item.return") { Own = [Drafter, FirstReviewer, SecrecyReviewer, SecondReviewer, Signer] },
        new("item.publish") { Own = [Drafter, FirstReviewer, SecondReviewer, Signer] },
        new("item.import") { Own = [Drafter, UnitHead] },
        new("item.withdraw") { Own = [FirstReviewer, SecrecyReviewer, SecondReviewer, Signer, UnitHead] },
        new("item.abolish") { Own = [SecondReviewer, Signer] },
        new("document.view") { Own = [.. Roles.Handling, Reader] },
        new("document.register") { Own = [Drafter, Handler, CaseOfficer, UnitHead] },
        new("document.decide") { Own = [Drafter, Handler, CaseOfficer, SecrecyReviewer, UnitHead] },
        new("document.change") { Own = [Drafter, Handler, CaseOfficer, UnitHead] },
        new("document.draft") { Own = [Drafter] },
        new("document.link") { Own = [Drafter, UnitHead] },
        new("document.cancel") { Own = [UnitHead] },
        new("catalogue.arrange") { Own = [UnitHead] },
        new("figure.view") { Own = Roles.OfOrgan },
        new("figure.declare") { Own = [Handler, ReportFiller, UnitHead] },
        new("figure.confirm") { Own = [Handler, ReportFiller, ReportReviewer, UnitHead] },
        new("figure.return") { Own = [Handler, ReportFiller, ReportReviewer, UnitHead] },
        new("figure.ask") { Own = [ReportFiller, UnitHead] },
        new("figure.chase") { Own = [ReportFiller, UnitHead] },

        new("report-collection.view") { Own = [ReportFiller, ReportReviewer, ReportMerger, Supervisor, UnitHead], Child = [Supervisor, ReportMerger] },
        new("report-collection.open") { Own = [ReportMerger] },
        new("report-collection.change") { Own = [ReportMerger] },
        new("report-collection.close") { Own = [ReportMerger] },
        new("report-collection.reopen") { Own = [ReportMerger] },
        new("report-handin.view") { Own = Roles.OfOrgan, Child = [Supervisor, ReportMerger] },
        new("report.hand-in") { Own = [ReportReviewer] },
        new("report.take-back") { Own = [ReportReviewer] },
        new("report.receive") { Own = [ReportMerger], Child = [ReportMerger] },
        new("report.accept") { Own = [ReportMerger], Child = [ReportMerger] },
        new("report.send-back") { Own = [ReportMerger], Child = [ReportMerger] },
        new("report.remind") { Own = [ReportMerger], Child = [ReportMerger] },

        new("case.view") { Own = [.. Roles.Handling, Reader], Child = [Supervisor] },
        new("application.register") { Own = [CaseOfficer] },
        new("application.see-identity") { Own = [CaseOfficer] },
        new("application.submit"),
        new("application.issue-code") { Own = [CaseOfficer] },
        new("case.submit-correction"),
        new("case.submit-reason"),
        new("case.withdraw-own"),
        new("case.confirm") { Own = [CaseOfficer] },
        new("case.assign") { Own = [CaseOfficer, UnitHead] },
        new("case.request-correction") { Own = [CaseOfficer] },
        new("case.receive-correction") { Own = [CaseOfficer] },
        new("case.lapse-correction") { Own = [CaseOfficer] },
        new("case.consult-third-party") { Own = [CaseOfficer] },
        new("case.note-third-party") { Own = [CaseOfficer] },
        new("case.lapse-third-party") { Own = [CaseOfficer] },
        new("case.consult-organ") { Own = [CaseOfficer] },
        new("case.note-organ") { Own = [CaseOfficer] },
        new("case.lapse-organ") { Own = [CaseOfficer] },
        new("case.extend") { Own = [UnitHead] },
        new("case.notice-fee") { Own = [CaseOfficer] },
        new("case.note-payment") { Own = [CaseOfficer] },
        new("case.lapse-fee") { Own = [CaseOfficer] },
        new("case.request-reason") { Own = [CaseOfficer] },
        new("case.note-reason") { Own = [CaseOfficer] },
        new("case.lapse-reason") { Own = [CaseOfficer] },
        new("case.delay") { Own = [UnitHead] },
        new("case.request-material") { Own = [CaseOfficer] },
        new("case.chase-material") { Own = [CaseOfficer] },
        new("assistance.view") { Own = [CaseOfficer, Handler, UnitHead] },
        new("assistance.answer") { Own = [CaseOfficer, Handler, UnitHead] },
        new("case.answer-material") { Own = [CaseOfficer, Handler] },
        new("case.split") { Own = [CaseOfficer] },
        new("case.merge") { Own = [CaseOfficer] },
        new("case.transfer") { Own = [UnitHead] },
        new("case.withdraw") { Own = [CaseOfficer] },
        new("case.draft") { Own = [CaseOfficer, Handler] },
        new("case.decide") { Own = [CaseOfficer, Handler] },
        new("case.return") { Own = [CaseOfficer, FirstReviewer, SecrecyReviewer, SecondReviewer, Signer, UnitHead] },
        new("case.submit-review") { Own = [CaseOfficer, Handler] },
        new("case.approve") { Own = [Signer] },
        new("case.dispatch") { Own = [CaseOfficer] },
        new("case.prove-delivery") { Own = [CaseOfficer] },
        new("case.close-without-letter") { Own = [UnitHead] },
        new("case.archive") { Own = [CaseOfficer] },
        new("case.make-proactive") { Own = [CaseOfficer, UnitHead] },
        new("case.amend") { Own = [CaseOfficer, UnitHead] },
        new("case.remark") { Own = [FirstReviewer, SecrecyReviewer, SecondReviewer, Signer, CaseOfficer, Handler, UnitHead] },
        new("application.amend") { Own = [CaseOfficer, UnitHead] },
        new("case.export") { Own = [CaseOfficer, UnitHead] },
        new("case.redo") { Own = [CaseOfficer, UnitHead] },
        new("remedy.file") { Own = [CaseOfficer, UnitHead] },
        new("remedy.conclude") { Own = [CaseOfficer, UnitHead] },

        new("letter.save") { Own = [CaseOfficer] },
        new("letter.issue") { Own = [CaseOfficer] },
        new("letter.issue-elsewhere") { Own = [CaseOfficer] },
        new("letter.void") { Own = [CaseOfficer, UnitHead] },
        new("letter.scan") { Own = [CaseOfficer] },
        new("letter-template.view") { Own = Roles.Handling },
        new("letter-template.save") { Own = [CaseOfficer, UnitHead] },
        new("letter-template.reset") { Own = [CaseOfficer, UnitHead] },

        new("ledger.view") { Own = [UnitHead, AuditAdministrator], Child = [AuditAdministrator] },
        new("ledger.export") { Own = [UnitHead, AuditAdministrator], Child = [AuditAdministrator] },
        new("signin-log.view") { Own = [SecurityAdministrator, AuditAdministrator] },
        new("signin-log.export") { Own = [SecurityAdministrator, AuditAdministrator] },
        new("calendar.install") { Own = [SystemAdministrator] },
        new("settings.view") { Own = [SystemAdministrator] },
        new("site.identify") { Own = [SystemAdministrator] },
        new("backup.view") { Own = [SystemAdministrator] },
        new("backup.plan") { Own = [SystemAdministrator] },
        new("backup.take") { Own = [SystemAdministrator] },
        new("key.rotate") { Own = [SystemAdministrator] },
        new("personal.erase") { Own = [UnitHead, SecurityAdministrator], Child = [SecurityAdministrator] },
    ];

    /// <summary>平台自动执行的：做过的事入账。</summary>
    private static readonly HashSet<string> ByItself = ["backup.take"];

    /// <summary>在服务器上以命令行办的：成批导入机关之外，备份、换钥匙、导出账本、管理员进不来时的邀请链接；节假日数据。</summary>
    private static readonly HashSet<string> ByCommand = [.. OrganImport.Kinds.Select(kind => kind.Key), "backup.take", "key.rotate", "ledger.export", "credential.invite", "credential.remove-second-factor", "calendar.install"];

    /// <summary>申请人自己的：提交申请，凭编号和查询码补正、说明理由、撤回。</summary>
    private static readonly HashSet<string> ByApplicant = ["application.submit", "case.submit-correction", "case.submit-reason", "case.withdraw-own"];

    private static readonly Dictionary<(Role Role, string Act, Relation Relation), Grant> Table =
        Lines.SelectMany(line => line.Grants).ToDictionary(grant => (grant.Role, grant.Act, grant.Relation));

    /// <summary>全部授权。</summary>
    public static IReadOnlyCollection<Grant> All => Table.Values;

    /// <summary>授权表中的一条；没有则为 <c>null</c>。</summary>
    public static Grant? Find(Role role, ActKind kind, Relation relation) => Table.GetValueOrDefault((role, kind.Key, relation));

    /// <summary>不凭岗位的授权：首次设置（还没有任命过系统管理时）、回放历史的技术岗位、演示数据、申请人、平台自动执行、本人对自己的登录凭据。</summary>
    public static Grant? Automatic(Actor who, ActKind kind, Staff staff, OrganTree tree) =>
        (who == Actor.FirstSetup && (kind == PeopleActs.Add || kind == PeopleActs.Appoint) && staff.IsBare)
        || (who == Actor.CommandLine && ByCommand.Contains(kind.Key))
        || (who == Actor.Replay && (kind == PeopleActs.Add || kind == PeopleActs.Appoint))
        || (who == Actor.Demonstration && tree.IsDemonstration)
        || (who == Actor.Applicant && ByApplicant.Contains(kind.Key))
        || (who == Actor.Automatic && ByItself.Contains(kind.Key))
        || (who == Actor.Self(who.Person) && CredentialActs.Own.Contains(kind) && staff.Find(who.Person) is { IsSuspended: false })
            ? new Grant(SystemAdministrator, kind.Key, Relation.Own)
            : null;
}
