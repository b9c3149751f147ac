using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Ledger;

/// <summary>各类记录自己的页在哪里，每类一行。</summary>
public static class Records
{
    /// <summary>记录自己的页；没有自己的页的，工作台首页。</summary>
    public static string Address(WorkbenchPage page, Subject subject) => subject.Kind switch
    {
        Person.SubjectKind => page.Url.Page("/Workbench/People/Person", new { person = subject.Number }),
        Post.SubjectKind => page.Url.Page("/Workbench/People/Post", new { organ = subject.Organ, number = subject.Number }),
        Delegation.SubjectKind => page.Url.Page("/Workbench/People/Delegation", new { organ = subject.Organ, number = subject.Number }),
        SupervisionOpening.SubjectKind => page.Url.Page("/Workbench/Supervision/Opening", new { organ = subject.Organ, number = subject.Number }),
        Organ.SubjectKind when page.Tree.Find(subject.Organ) is { } organ => page.Url.Page("/Workbench/Organs/Organ", new { organ = organ.Address }),
        Unit.SubjectKind when page.Tree.Find(subject.Organ) is { } organ => page.Url.Page("/Workbench/Organs/Unit", new { organ = organ.Address, number = subject.Number }),
        DisclosureCase.SubjectKind when page.Tree.Find(subject.Organ) is { } organ => page.Url.Page("/Workbench/Requests/Case", new { organ = organ.Address, number = subject.Number }),
        _ => null,
    } ?? page.Url.Page("/Workbench/Index")!;
}
