using Gongkai.Core.Rules;

namespace Gongkai.Core.Ledger;

/// <summary>行为：依法可能做的一件事。装好它所需的内容，交由账本办理：取履历、由规则决定、入账。</summary>
public abstract record Act
{
    /// <summary>行为的种类；岗位能否为之，按它判断。</summary>
    public abstract ActKind Kind { get; }

    /// <summary>对象；设立新记录的用 <see cref="Subject.New"/>。</summary>
    public abstract Subject On { get; }

    /// <summary>决定时还要看的其他履历。</summary>
    public virtual IEnumerable<Subject> AlsoReads => [];

    /// <summary>决定时要先数出来的一年；不用的为 <c>null</c>。</summary>
    public virtual YearCount? Counts => null;

    /// <summary>另一机关账上也要记的，那些机关的编号；办理时先锁住它们的账本。</summary>
    public virtual IEnumerable<long> AlsoTouches => [];

    /// <summary>办理者看到的最后一条；别人先改过的，告知改了什么而不覆盖。不问先后的为 <c>null</c>。</summary>
    public long? SeenVersion { get; init; }

    /// <summary>理由。</summary>
    public string? Reason { get; init; }

    /// <summary>法律上的日期；没有写的为办理当天。</summary>
    public DateOnly? LegalDate { get; init; }

    /// <summary>要另存的个人信息，按顺序；账上只有引用。</summary>
    public virtual IReadOnlyList<PersonalContent> Personal => [];

    /// <summary>要取的号，按计数器的名称，一个一号；不允许的，号也不用掉，所以不跳号。</summary>
    public virtual IReadOnlyList<string> Reserves => [];

    /// <summary>允许的，同时删除的个人信息；已经没有的不成。</summary>
    public virtual IReadOnlyList<PersonalReference> Erases => [];

    /// <summary>法律是否允许；允许的，发生哪些事件。</summary>
    public abstract Outcome<Decision> Decide(Scene scene);
}

/// <summary>行为的种类：键、名称、对象的类别和依据。</summary>
/// <param name="Key">键，如 <c>organ.create</c>；一经发布不改。</param>
/// <param name="Term">名称，如“设立机关”。</param>
/// <param name="SubjectKind">对象的类别，如 <c>organ</c>。</param>
/// <param name="Basis">依据的规则或条款；入账时写在每条上。</param>
public sealed record ActKind(string Key, string Term, string SubjectKind, string Basis);

/// <summary>待另存的个人信息：用途与内容（JSON 对象）。</summary>
public sealed record PersonalContent(string Purpose, string Json);
