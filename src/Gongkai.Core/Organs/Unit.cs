using Gongkai.Core.Ledger;

namespace Gongkai.Core.Organs;

/// <summary>内设机构（科室）：机关之下的办事机构；名称、上级科室随时间变化，撤销的仍在履历里。</summary>
public sealed record Unit
{
    /// <summary>类别键。</summary>
    public const string SubjectKind = "unit";

    /// <summary>机关编号与科室号。</summary>
    public required Subject Subject { get; init; }

    public required Timeline<string> Name { get; init; }

    /// <summary>上级科室的号；直属机关的为 <c>null</c>。</summary>
    public required Timeline<long?> Parent { get; init; }

    /// <summary>办公电话；没有写的为 <c>null</c>。</summary>
    public required Timeline<string?> Telephone { get; init; }

    /// <summary>负责人姓名的引用；没有定的为 <c>null</c>。</summary>
    public Timeline<PersonalReference?>? Head { get; init; }

    /// <summary>在同级中的排列号；没有排的为 <c>null</c>。</summary>
    public int? Order { get; init; }

    public required DateOnly Since { get; init; }

    /// <summary>从哪天起撤销；没有撤销的为 <c>null</c>。</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>履历的版本：最后一条的条目号；保存时用它判断别人是否先改过。</summary>
    public long Version { get; init; }

    public long Organ => Subject.Organ;

    public long Number => Subject.Number;

    /// <summary>那一天设着。</summary>
    public bool IsOpen(DateOnly on) => Since <= on && (ClosedOn is not { } closed || on < closed);

    public static Subject SubjectOf(long organ, long unit) => new(organ, SubjectKind, unit);

    /// <summary>由履历推出；没有则为 <c>null</c>。</summary>
    public static Unit? From(History history) =>
        history.Fold<Unit>((unit, entry) => unit is null ? Created(entry.Subject, entry.Fact, entry.LegalDate) : unit.With(entry.Fact, entry.LegalDate)) is { } unit
            ? unit with { Version = history.Version }
            : null;

    /// <summary>设立之后的样子；不是设立的，没有。</summary>
    public static Unit? Created(Subject subject, Event fact, DateOnly from) => fact is not UnitCreated created ? null : new()
    {
        Subject = subject,
        Name = Timeline.Starting(created.Name, from),
        Parent = Timeline.Starting(created.Parent, from),
        Telephone = Timeline.Starting(created.Telephone, from),
        Order = created.Order,
        Since = from,
    };

    /// <summary>再发生一件事实之后的样子。</summary>
    public Unit With(Event fact, DateOnly from) => fact switch
    {
        UnitRenamed renamed => this with { Name = Name.Then(renamed.Name, from) },
        UnitMoved moved => this with { Parent = Parent.Then(moved.Parent, from) },
        UnitDescribed described => this with { Telephone = Telephone.Then(described.Telephone, from), Order = described.Order },
        UnitHeaded headed => this with { Head = Head?.Then(headed.Head, from) ?? Timeline.Starting(headed.Head, from) },
        UnitClosed => this with { ClosedOn = from },
        _ => this,
    };
}
