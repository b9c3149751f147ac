using Gongkai.Core.Catalogue;

namespace Gongkai.Storage.Catalogue;

/// <summary>门户上的一行：一条公开过的信息，现行版次的元数据。</summary>
public sealed record PublishedItem
{
    public long OrganId { get; init; }

    public long Number { get; init; }

    /// <summary>地址 <c>/o/{机关}/items/{年}-{流水}</c> 里的年和流水。</summary>
    public long IndexYear { get; init; }

    public long IndexSerial { get; init; }

    public string IndexNumber { get; init; } = "";

    public string? FormerIndex { get; init; }

    /// <summary>补录的，当时发布在哪里。</summary>
    public string? Source { get; init; }

    public string Title { get; init; } = "";

    public string? DocumentNumber { get; init; }

    /// <summary>种类的键。</summary>
    public string Kind { get; init; } = "";

    public string Basis { get; init; } = "";

    public string Topic { get; init; } = "";

    public string? Genre { get; init; }

    public string Summary { get; init; } = "";

    public DateOnly FormedOn { get; init; }

    public DateTimeOffset FirstPublishedAt { get; init; }

    public DateTimeOffset PublishedAt { get; init; }

    public long Editions { get; init; }

    public DateOnly? EffectiveOn { get; init; }

    public DateOnly? AmendedOn { get; init; }

    public DateOnly? ExpiresOn { get; init; }

    public DateOnly? AbolishedOn { get; init; }

    public long? ReplacedBy { get; init; }

    public long? Interprets { get; init; }

    public long IsWithdrawn { get; init; }

    public DateTimeOffset ChangedAt { get; init; }

    public ItemKindName KindName => ItemKindName.Find(Kind)!;

    /// <summary>发布日期（北京时间）。</summary>
    public DateOnly PublishedOn => Ledger.Moments.DayOf(PublishedAt);

    /// <summary>第一次发布的日期（北京时间）；更正不改它。</summary>
    public DateOnly FirstPublishedOn => Ledger.Moments.DayOf(FirstPublishedAt);

    /// <summary>地址里的写法，如 <c>2023-1</c>。</summary>
    public string Slug => SlugOf(IndexYear, IndexSerial);

    internal static string SlugOf(long year, long serial) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{year}-{serial}");

    /// <summary>那一天的有效性；只有规章、行政规范性文件才有，别的为 <c>null</c>。</summary>
    public Validity? ValidityOn(DateOnly date) => DisclosureItem.ValidityOn(KindName, date, EffectiveOn, AmendedOn, ExpiresOn, AbolishedOn);
}

/// <summary>公开的一个版次。</summary>
/// <param name="Note">给公众看的更正说明；第一版为 <c>null</c>。</param>
public sealed record PublishedEdition(int Number, DateTimeOffset PublishedAt, string? Note, ItemContent Content);
