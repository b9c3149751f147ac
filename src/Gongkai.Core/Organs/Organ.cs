using Gongkai.Core.Ledger;

namespace Gongkai.Core.Organs;

/// <summary>行政机关：公开政府信息的主体（《条例》第二条、第十条）。名称、代码、上级、性质等都随时间变化，从哪天起各有记录。</summary>
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

    /// <summary>用过的全部地址标识，由先到后；最后一个是现在的，旧的一直转到它。</summary>
    public required IReadOnlyList<string> Addresses { get; init; }

    public required Timeline<OrganNature> Nature { get; init; }

    /// <summary>联系方式、办公时间和门户上的说明文字。</summary>
    public required Timeline<OrganDescription> Description { get; init; }

    /// <summary>在同级中的排列号，数字小的在前；没有排的为 <c>null</c>，按名称排在后面。</summary>
    public int? Order { get; init; }

    /// <summary>设立之日（在本平台开始使用的法律日期）。</summary>
    public required DateOnly Since { get; init; }

    /// <summary>履历的版本：最后一条的条目号；保存时用它判断别人是否先改过。</summary>
    public long Version { get; init; }

    /// <summary>现在的地址标识：<c>/o/{标识}</c>。</summary>
    public string Address => Addresses[^1];

    /// <summary>对象。</summary>
    public Subject Subject => SubjectOf(Id);

    /// <summary>那一天的全称。</summary>
    public string NameOn(DateOnly date) => Name.On(date).Full;

    /// <summary>那一天的简称；没有的用全称。</summary>
    public string BriefNameOn(DateOnly date) => Name.On(date).Brief ?? NameOn(date);

    /// <summary>机关自己的记录：在它自己的账上，号恒为 1。</summary>
    public static Subject SubjectOf(long organ) => new(organ, SubjectKind, 1);

    /// <summary>由履历推出；还没有设立的为 <c>null</c>。记错而更正了的地址标识也曾公布，仍转到现在的。</summary>
    public static Organ? From(History history)
    {
        var organ = history.Fold<Organ>((organ, entry) => organ is null ? Created(entry.Organ, entry.Fact, entry.LegalDate) : organ.With(entry.Fact, entry.LegalDate));
        if (organ is null || !history.Amendments.Any())
            return organ is null ? null : organ with { Version = history.Version };
        var published = history.Entries.Select(entry => entry.Fact is EntryAmended amended ? amended.Corrected : entry.Fact).Select(AddressIn).OfType<string>();
        return organ with { Version = history.Version, Addresses = [.. published.Except(organ.Addresses, StringComparer.Ordinal), .. organ.Addresses] };
    }

    /// <summary>一件事实之后的样子；没有设立的，只有设立能使它出现。</summary>
    public static Organ? Created(long id, Event fact, DateOnly from) => fact is not OrganCreated created ? null : new()
    {
        Id = id,
        Code = Timeline.Starting(created.Code, from),
        Name = Timeline.Starting(created.Name, from),
        Parent = Timeline.Starting<long?>(created.Parent, from),
        Addresses = [created.Address],
        Nature = Timeline.Starting(created.Nature, from),
        Description = Timeline.Starting(new OrganDescription(), from),
        Since = from,
    };

    /// <summary>再发生一件事实之后的样子。</summary>
    public Organ With(Event fact, DateOnly from) => fact switch
    {
        OrganRenamed renamed => this with { Name = Name.Then(renamed.Name, from) },
        OrganMoved moved => this with { Parent = Parent.Then(moved.Parent, from) },
        OrganRecoded recoded => this with { Code = Code.Then(recoded.Code, from) },
        OrganReaddressed readdressed => this with { Addresses = [.. Addresses, readdressed.Address] },
        OrganReclassified reclassified => this with { Nature = Nature.Then(reclassified.Nature, from) },
        OrganDescribed described => this with { Description = Description.Then(described.Description, from) },
        OrganArranged arranged => this with { Order = arranged.Order },
        _ => this,
    };

    private static string? AddressIn(Event fact) => fact switch
    {
        OrganCreated created => created.Address,
        OrganReaddressed readdressed => readdressed.Address,
        _ => null,
    };
}
