using Gongkai.Core.People;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>可以承办申请的人：在任的办件、承办、工作机构负责人。</summary>
public static class HandlerChoices
{
    public static IEnumerable<long> Of(WorkbenchPage page, long organ) => page.Staff.PostsAt(organ)
        .Where(post => post.IsHeld(page.Today) && post.Role is Role.CaseOfficer or Role.Handler or Role.UnitHead)
        .Select(post => post.Person).Distinct();
}
