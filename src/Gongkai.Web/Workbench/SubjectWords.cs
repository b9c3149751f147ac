using System.Globalization;
using Gongkai.Core.Attachments;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Catalogue.Register;
using Gongkai.Core.Ledger;
using Gongkai.Core.Operations;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Remedies;
using Gongkai.Core.Reports.Declaring;
using Gongkai.Core.Requests;

namespace Gongkai.Web.Workbench;

/// <summary>对象写给人看：类别的名称，能叫出名字的写名字。</summary>
public static class SubjectWords
{
    private static readonly IReadOnlyDictionary<string, string> Kinds = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Organ.SubjectKind] = "机关",
        [Unit.SubjectKind] = "科室",
        [Person.SubjectKind] = "人员",
        [Post.SubjectKind] = "岗位",
        [Delegation.SubjectKind] = "委托",
        [SupervisionOpening.SubjectKind] = "监督查看",
        [Credential.SubjectKind] = "登录凭据",
        [Attachment.SubjectKind] = "附件",
        [DisclosureItem.SubjectKind] = "信息",
        [OfficialDocument.SubjectKind] = "公文",
        [CatalogueSetting.SubjectKind] = "目录设定",
        [Application.SubjectKind] = "申请",
        [DisclosureCase.SubjectKind] = "办件",
        [Remedy.SubjectKind] = "复议诉讼",
        [FigureSheet.SubjectKind] = "采数单",
        [Exports.SubjectKind] = "导出",
        [BackupPlan.SubjectKind] = "设置",
        [OperationActs.NoteBackup.SubjectKind] = "备份",
        [OperationActs.NoteKeyRotation.SubjectKind] = "钥匙",
        [OperationActs.ErasePersonalData.SubjectKind] = "个人信息",
    };

    public static string Kind(string kind) => Kinds.GetValueOrDefault(kind, kind);

    /// <param name="people">人员的姓名，按编号。</param>
    public static string Of(Subject subject, OrganTree tree, Staff staff, IReadOnlyDictionary<long, string> people, DateOnly on) => subject.Kind switch
    {
        Organ.SubjectKind => tree.Find(subject.Organ)?.NameOn(on),
        Unit.SubjectKind => tree.FindUnit(subject.Organ, subject.Number)?.Name.Latest,
        Person.SubjectKind or Credential.SubjectKind => people.GetValueOrDefault(subject.Number),
        Post.SubjectKind when staff.Find(subject) is { } post => $"{people.GetValueOrDefault(post.Person)}的{RoleName.Of(post.Role).Name}",
        _ => null,
    } is { } name ? $"{Kind(subject.Kind)}：{name}" : $"{Kind(subject.Kind)}第 {subject.Number.ToString(CultureInfo.InvariantCulture)} 号";
}
