using Gongkai.Core.Catalogue;
using Gongkai.Core.Catalogue.Register;
using Gongkai.Core.Ledger;
using Gongkai.Core.Letters;
using Gongkai.Core.People;
using Gongkai.Core.Reports.Records;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>一个机关的几页，依次排列；能查看的才列出。</summary>
public sealed record OrganTab(string Name, string Page, ActKind View)
{
    public static IReadOnlyList<OrganTab> All { get; } =
    [
        new("机关资料", "/Workbench/Organs/Organ", ViewActs.Organ),
        new("内设机构", "/Workbench/Organs/Units", ViewActs.Organ),
        new("主动公开", "/Workbench/Catalogue/Index", ItemActs.View),
        new("公文登记", "/Workbench/Catalogue/Register/Index", DocumentActs.View),
        new("依申请公开", "/Workbench/Requests/Index", ViewActs.Case),
        new("文书模板", "/Workbench/LetterTemplates/Index", LetterTemplateActs.View),
        new("年报", "/Workbench/Reports/Index", ReportActs.View),
        new("附件", "/Workbench/Attachments/Index", ViewActs.Attachment),
        new("监督查看", "/Workbench/Supervision/Organ", ViewActs.Supervision),
    ];
}
