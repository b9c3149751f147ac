using Gongkai.Core.Ledger;

namespace Gongkai.Core.Organs;

/// <summary>行政机关：公开政府信息的主体（《条例》第二条、第十条）。名称、代码、上级、地址标识都随时间变化，从哪天起各有记录。</summary>
public sealed record Organ
{
    /// <summary>类别键。</summary>
    public const string SubjectKind = "organ";

    /// <summary>机关编号，平台内部使用，从不复用。</summary>
    public required long Id { get; init; }

    /// <summary>统一社会信用代码；演示目录里可以是 <c>DEMO</c> 开头的演示代码。</summary>
    public required Timeline<string> Code { get; init; }

    public required Timeline<OrganName> Name { get; init; }

    /// <summary>上级机关的编号；最上一级为 <c>null</c>。</summary>
    public required Timeline<long?> Parent { get; init; }

    /// <summary>地址标识：<c>/o/{标识}</c>。旧标识一直转到新标识。</summary>
    public required Timeline<string> Address { get; init; }

    public required OrganNature Nature { get; init; }

    /// <summary>联系方式、办公时间和门户上的说明文字。</summary>
    public OrganDescription Description { get; init; } = new();

    /// <summary>设立之日（在本平台开始使用的法律日期）。</summary>
    public required DateOnly Since { get; init; }

    /// <summary>现在的名称。</summary>
    public string CurrentName => Name.Latest.Full;

    /// <summary>对象。</summary>
    public Subject Subject => SubjectOf(Id);

    /// <summary>机关自己的记录：在它自己的账上，号恒为 1。</summary>
    public static Subject SubjectOf(long organ) => new(organ, SubjectKind, 1);

    /// <summary>由履历推出；还没有设立的为 <c>null</c>。</summary>
    public static Organ? From(History history) => history.Fold<Organ>(Next);

    private static Organ? Next(Organ? organ, Entry entry) => entry.Fact switch
    {
        OrganCreated fact => Created(fact, entry),
        OrganRenamed fact => organ! with { Name = organ.Name.Then(fact.Name, entry.LegalDate) },
        OrganMoved fact => organ! with { Parent = organ.Parent.Then(fact.Parent, entry.LegalDate) },
        OrganRecoded fact => organ! with { Code = organ.Code.Then(fact.Code, entry.LegalDate) },
        OrganReaddressed fact => organ! with { Address = organ.Address.Then(fact.Address, entry.LegalDate) },
        OrganReclassified fact => organ! with { Nature = fact.Nature },
        OrganDescribed fact => organ! with { Description = fact.Description },
        _ => organ,
    };

    private static Organ Created(OrganCreated fact, Entry entry) => new()
    {
        Id = entry.Organ,
        Code = Timeline.Starting(fact.Code, entry.LegalDate),
        Name = Timeline.Starting(fact.Name, entry.LegalDate),
        Parent = Timeline.Starting<long?>(fact.Parent, entry.LegalDate),
        Address = Timeline.Starting(fact.Address, entry.LegalDate),
        Nature = fact.Nature,
        Since = entry.LegalDate,
    };
}
