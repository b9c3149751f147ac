using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Ledger;

/// <summary>各类记录自己的页在哪里，每类一行。</summary>
public static class Records
{
    /// <summary>转到记录自己的页；没有自己的页的，到工作台首页。</summary>
    public static IActionResult Page(WorkbenchPage page, Subject subject) => subject.Kind switch
    {
        Person.SubjectKind => page.RedirectToPage("/Workbench/People/Person", new { person = subject.Number }),
        Post.SubjectKind => page.RedirectToPage("/Workbench/People/Post", new { organ = subject.Organ, number = subject.Number }),
        Delegation.SubjectKind => page.RedirectToPage("/Workbench/People/Delegation", new { organ = subject.Organ, number = subject.Number }),
        Organ.SubjectKind when page.Tree.Find(subject.Organ) is { } organ => page.RedirectToPage("/Workbench/Organs/Organ", new { organ = organ.Address }),
        Unit.SubjectKind when page.Tree.Find(subject.Organ) is { } organ => page.RedirectToPage("/Workbench/Organs/Organ", new { organ = organ.Address }),
        _ => page.RedirectToPage("/Workbench/Index"),
    };
}
