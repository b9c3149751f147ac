using Gongkai.Core.Ledger;
using Gongkai.Core.Operations;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Today;

/// <summary>开通平台要做的各步；机关有了经办人，平台就算开通，余下的作为要办的事。</summary>
public static class SetupSteps
{
    private const string System = "系统管理";
    private const string Security = "安全管理";

    /// <summary>平台还没有开通，而且这个人管得着；否则没有这一段。</summary>
    public static bool AreNeeded(WorkbenchPage page) =>
        page.May(ViewActs.People, Subject.Platform) && !page.Tree.All.Any(organ => page.Staff.Officers(organ.Id, page.Today) > 0);

    /// <summary>各步，依次排列。</summary>
    public static async Task<IReadOnlyList<SetupStep>> Of(WorkbenchPage page)
    {
        var (url, organs, administrators) = (page.Url, page.Tree.All.Count(), Roles.OfPlatform.Where(role => page.Staff.HasActive(role, page.Today)).ToList());
        var people = page.Staff.People.Count();
        // Until there is someone for security, the system administrator appoints.
        var appointer = administrators.Contains(Role.SecurityAdministrator) ? Security : System;
        var list = url.Page("/Workbench/People/Index");
        var isPlanned = (await page.Platform.Backups.Status(page.HttpContext.RequestAborted)).Plan is not null;
        return
        [
            Step("设立机关", organs == 0 ? "一个一个设立，或者把全区的清单一次导入" : $"已设立 {organs} 个", organs > 0, OrganActs.Create, Subject.NewOrgan, url.Page("/Workbench/Organs/Index"), System),
            Step("登记人员", people <= 1 ? "登记之后发邀请链接，由本人设口令" : $"已登记 {people} 人", people > 1, PeopleActs.Add, Subject.Platform, url.Page("/Workbench/People/Add"), System),
            Step("任命三员", Missing(administrators), administrators.Count == Roles.OfPlatform.Count, PeopleActs.Appoint, Subject.Platform, list, appointer),
            Step("任命机关的岗位", "至少一名经办人（撰稿、一审、办件），另一人签发、保密审查", IsDone: false, PeopleActs.Appoint, Subject.Platform, list, appointer),
            Step("安排每日备份", isPlanned ? "已安排" : "存到另一块磁盘，坏了一处还有一份", isPlanned, OperationActs.PlanBackups, Subject.Platform, url.Page("/Workbench/Operations/Index"), System),
        ];

        SetupStep Step(string name, string note, bool IsDone, ActKind kind, long organ, string? address, string by) =>
            new(name, note, IsDone, page.May(kind, organ) ? address : null, by);
    }

    private static string Missing(List<Role> administrators) =>
        Roles.OfPlatform.Except(administrators).Select(role => RoleName.Of(role).Name).ToList() is { Count: > 0 } missing
            ? $"还没有{string.Join('、', missing)}；三员由三个人分别担任"
            : "系统管理、安全管理、审计管理各有其人";
}
