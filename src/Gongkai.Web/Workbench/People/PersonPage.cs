using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;

namespace Gongkai.Web.Workbench.People;

/// <summary>对一个人办事的页：<c>/workbench/people/{person}/…</c>；没有这个人、不能办的都答 404。</summary>
public abstract class PersonPage : ActPage
{
    public Person Person { get; private set; } = null!;

    /// <summary>姓名。</summary>
    public string Name { get; private set; } = "";

    protected override Subject? Target => Person.SubjectOf(Person.Id);

    /// <summary>办哪一种行为。</summary>
    protected abstract ActKind Kind { get; }

    /// <summary>还要什么条件，如停用的是在用的人。</summary>
    protected virtual bool Fits => true;

    protected override async Task<bool> Open()
    {
        if (!long.TryParse(RouteData.Values["person"] as string, CultureInfo.InvariantCulture, out var id) || Staff.Find(id) is not { } person || !May(Kind, Subject.Platform))
            return false;
        (Person, Name) = (person, await Platform.Names.Of(id, HttpContext.RequestAborted));
        return Fits;
    }
}
