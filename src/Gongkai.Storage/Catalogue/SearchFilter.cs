using Gongkai.Core.Catalogue;

namespace Gongkai.Storage.Catalogue;

/// <summary>检索的范围和次序：各项都可以不限，同时满足。</summary>
public sealed record SearchFilter
{
    public long? Organ { get; init; }

    public DisclosureBasis? Basis { get; init; }

    public ItemKind? Kind { get; init; }

    /// <summary>发布的年份。</summary>
    public int? Year { get; init; }

    public Validity? Validity { get; init; }

    /// <summary>新的在前，不按合不合。</summary>
    public bool IsByDate { get; init; }
}

/// <summary>检索的结果。</summary>
/// <param name="Total">符合的共有几条；放宽了的，是找到的几条。</param>
/// <param name="Listed">排了次序、可以往后翻的有几条。</param>
/// <param name="IsLoose">没有各部分都有的，列的是只有一部分的。</param>
/// <param name="Rows">这一页的各条。</param>
/// <param name="Facets">排了次序的各条里，各项各有几条。</param>
public sealed record SearchResult(long Total, int Listed, bool IsLoose, IReadOnlyList<SearchHit> Rows, SearchFacets Facets)
{
    /// <summary>还没有查。</summary>
    public static SearchResult None { get; } = new(0, 0, IsLoose: false, [], new([], [], [], [], []));
}

/// <summary>找到的一条：门户上的一行，概述、正文、附件的文字供摘要。</summary>
public sealed record SearchHit(PublishedItem Item, string Lead, string Body, string Files);

/// <summary>各项各有几条，多的在前；年份由近及远。</summary>
public sealed record SearchFacets(
    IReadOnlyList<(long Organ, int Count)> Organs, IReadOnlyList<(DisclosureBasis Basis, int Count)> Bases, IReadOnlyList<(ItemKindName Kind, int Count)> Kinds,
    IReadOnlyList<(int Year, int Count)> Years, IReadOnlyList<(ValidityName Validity, int Count)> Validities);
