using System.Globalization;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Catalogue.Search;
using Gongkai.Core.Organs;
using Gongkai.Storage;
using Gongkai.Storage.Catalogue;

namespace Gongkai.Web.Portal.Search;

/// <summary>检索页上的一切：查的话、范围、结果，以及去掉或者换一项范围的地址。全部写在地址里，可以收藏、转给别人。</summary>
public sealed class SearchView
{
    /// <summary>一页几条。</summary>
    public const int PageSize = 20;

    private readonly string path;
    private readonly SearchForm form;

    private SearchView(string path, SearchForm form, OrganTree tree, Organ? organ, DateOnly today) => (this.path, this.form, Tree, Organ, Today) = (path, form, tree, organ, today);

    public OrganTree Tree { get; }

    /// <summary>只在这个机关里找；在全部机关里找的为 <c>null</c>。</summary>
    public Organ? Organ { get; }

    /// <summary>在全部机关里找，又筛选了一个机关。</summary>
    public Organ? Chosen { get; private set; }

    public DateOnly Today { get; }

    public SearchQuery Query { get; private set; } = null!;

    public SearchFilter Filter { get; private set; } = new();

    public SearchResult Result { get; private set; } = SearchResult.None;

    /// <summary>查的话，照写的。</summary>
    public string Words => form.Q?.Trim() ?? "";

    public int Page { get; private set; } = 1;

    public int Pages => (Result.Listed + PageSize - 1) / PageSize;

    public bool IsFiltered => Chosen is not null || Filter.Basis is not null || Filter.Kind is not null || Filter.Year is not null || Filter.Validity is not null;

    /// <summary>申请公开的第一页，查的话写进描述。</summary>
    public Organ? Asked => Organ ?? Chosen;

    /// <summary>查。</summary>
    /// <param name="path">检索页的地址，不带查询。</param>
    /// <param name="organ">只在这个机关里找的。</param>
    public static async Task<SearchView> Of(Platform platform, OrganTree tree, string path, SearchForm form, Organ? organ, CancellationToken stop)
    {
        var view = new SearchView(path, form, tree, organ, platform.Today) { Query = SearchQuery.Of(form.Q, ItemSearch.Synonyms) };
        view.Chosen = organ is null && form.Organ is { } address ? tree.At(address) : null;
        view.Filter = new SearchFilter
        {
            Organ = (organ ?? view.Chosen)?.Id,
            Basis = DisclosureBasis.Find(form.Basis),
            Kind = ItemKindName.Find(form.Kind)?.Kind,
            Year = form.Year is > 1948 and < 3000 ? form.Year : null,
            Validity = ValidityName.All.FirstOrDefault(one => one.Key == form.Validity)?.Validity,
            IsByDate = form.Sort == SearchForm.ByDate,
        };
        view.Page = Math.Clamp(form.Page ?? 1, 1, 100);
        view.Result = await platform.Search.Find(view.Query, view.Filter, view.Today, (view.Page - 1) * PageSize, PageSize, stop);
        return view;
    }

    /// <summary>换一项之后的地址，回到第一页；<c>null</c> 是去掉这一项。</summary>
    public string With(string name, string? value)
    {
        var query = new QueryString();
        foreach (var (key, now) in Parts())
        {
            if ((key == name ? value : now) is { Length: > 0 } kept && (key != "page" || name == "page"))
                query = query.Add(key, kept);
        }

        return $"{path}{query}";
    }

    /// <summary>各部分的标出。</summary>
    public IReadOnlyList<ExcerptPart> Title(SearchHit hit) => SearchExcerpt.Mark(Query, hit.Item.Title);

    /// <summary>最合的一段：概述、正文里的；都没有的看附件，再没有的是概述。</summary>
    public (IReadOnlyList<ExcerptPart> Parts, bool IsOfFiles) Excerpt(SearchHit hit) =>
        SearchExcerpt.Best(Query, hit.Body.ReplaceLineEndings(" ")) is { } body ? (body, false)
        : SearchExcerpt.Best(Query, hit.Files.ReplaceLineEndings(" ")) is { } files ? (files, true)
        : (SearchExcerpt.Mark(Query, hit.Item.Summary), false);

    public string NameOf(long organ) => Tree.Find(organ)?.BriefNameOn(Today) ?? "";

    public string AddressOf(long organ) => Tree.Find(organ)?.Address ?? "";

    private IEnumerable<(string Name, string? Value)> Parts() =>
    [
        ("q", Words), ("organ", Chosen?.Address), ("basis", Filter.Basis?.Code), ("year", Filter.Year?.ToString(CultureInfo.InvariantCulture)), ("kind", Filter.Kind is { } kind ? ItemKindName.Of(kind).Key : null),
        ("validity", Filter.Validity is { } validity ? ValidityName.Of(validity).Key : null), ("sort", Filter.IsByDate ? SearchForm.ByDate : null), ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null),
    ];
}

/// <summary>检索页地址里写的。</summary>
public sealed class SearchForm
{
    public const string ByDate = "date";

    public string? Q { get; set; }

    public string? Organ { get; set; }

    public string? Basis { get; set; }

    public int? Year { get; set; }

    public string? Kind { get; set; }

    public string? Validity { get; set; }

    public string? Sort { get; set; }

    public int? Page { get; set; }
}
