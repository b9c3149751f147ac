namespace Gongkai.Storage.Catalogue;

/// <summary>一个机关一年（索引号的年）公开着几条，最近哪一刻变过。</summary>
public sealed class PublishedYear
{
    public long OrganId { get; init; }

    public long IndexYear { get; init; }

    public long Items { get; init; }

    public DateTimeOffset ChangedAt { get; init; }
}
