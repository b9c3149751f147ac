using Gongkai.Core.Ledger;

namespace Gongkai.Web.Workbench.Today;

/// <summary>一件事给谁看：可以对这个机关做这类行为的人，或者某一个人。</summary>
public abstract record Audience
{
    private Audience()
    {
    }

    /// <summary>可以对这个机关（平台为 <see cref="Subject.Platform"/>）做这类行为的人。</summary>
    public static Audience WhoMay(ActKind kind, long organ) => new Permitted(kind, organ);

    /// <summary>这一个人。</summary>
    public static Audience Only(long person) => new One(person);

    /// <summary>打开这一页的人在不在其中。</summary>
    public abstract bool Includes(WorkbenchPage page);

    private sealed record Permitted(ActKind Kind, long Organ) : Audience
    {
        public override bool Includes(WorkbenchPage page) => page.May(Kind, Organ);
    }

    private sealed record One(long Person) : Audience
    {
        public override bool Includes(WorkbenchPage page) => page.Me.Person == Person;
    }
}
