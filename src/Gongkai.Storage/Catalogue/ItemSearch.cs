using System.Globalization;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Catalogue.Search;
using Gongkai.Storage.Engines;

namespace Gongkai.Storage.Catalogue;

/// <summary>
/// 公众检索公开着的信息。引擎只答哪些行有所要的词；次序由 Core 的 <see cref="SearchRanking"/> 排，两种引擎排得一样。
/// 各部分都有的太少，就放宽到只有一部分的，少见的词要紧。
/// </summary>
public sealed class ItemSearch
{
    /// <summary>排次序的至多几条：新的在前取这么多，名称里有的另取。</summary>
    private const int Most = 160;

    private const int MostTitled = 60;

    /// <summary>连同正文细排的至多几条。</summary>
    private const int Close = 30;

    /// <summary>少于这么多，就放宽。</summary>
    private const int Few = 8;

    /// <summary>放宽时，所要的至少有几成：一条全都有的也没有的，宽一些。</summary>
    private const double LeastShare = 0.34;

    private const double LeastShareBeside = 0.6;

    private const int MostUnits = 24;

    private readonly Database database;

    internal ItemSearch(Database database) => this.database = database;

    /// <summary>随程序的同义词表（data/synonyms.txt）。</summary>
    public static Synonyms Synonyms { get; } = ReadSynonyms();

    /// <summary>找，答一页。</summary>
    /// <param name="on">看的那一天：有效性、新旧由它算。</param>
    /// <param name="skip">前面几条不要。</param>
    public Task<SearchResult> Find(SearchQuery query, SearchFilter filter, DateOnly on, int skip, int take, CancellationToken stop = default) =>
        query.IsEmpty ? Task.FromResult(SearchResult.None) : database.Read(session => Find(session, query, filter, on, skip, take), stop);

    private static async Task<SearchResult> Find(Session session, SearchQuery query, SearchFilter filter, DateOnly on, int skip, int take)
    {
        var scope = Scope(filter);
        var exact = await Exact(session, query);
        var (strict, total, isLoose) = await Candidates(session, query, scope, exact.Count > 0);
        List<long> places = [.. exact.Concat(strict).Distinct()];
        var rows = (await Rows(session, places)).Where(row => Fits(row.Item, filter, on)).ToList();
        if (filter.Validity is not null || total < rows.Count || isLoose)
            total = rows.Count;
        var ordered = await Order(session, query, rows, on, filter.IsByDate);
        var page = ordered.Skip(skip).Take(take).ToList();
        await FillTexts(session, page);
        return new SearchResult(total, ordered.Count, isLoose, [.. page.Select(row => new SearchHit(row.Item, row.Lead, row.Body ?? "", row.Files ?? ""))], Facets(rows, on));
    }

    private static async Task<(IEnumerable<long> Places, long Total, bool IsLoose)> Candidates(Session session, SearchQuery query, List<WordClause> scope, bool isKnown)
    {
        var words = session.Database.Words;
        List<WordClause> all = [.. scope, .. query.Clauses.Select(clause => new WordClause(clause.Variants))];
        var found = await words.Matching(session, all, Most);
        if (found.Count >= Most)
        {
            List<WordClause> titled = [.. scope, .. query.Clauses.Select(clause => new WordClause([.. clause.Variants.Select(variant => variant.Select(ItemIndexing.Titled).ToList())]))];
            return ((await words.Matching(session, titled, MostTitled)).Concat(found), await words.Count(session, all), false);
        }

        if (found.Count >= Few || isKnown)
            return (found, found.Count, false);
        var loose = await Loosely(session, query, scope, found.Count == 0 ? LeastShare : LeastShareBeside);
        return (found.Concat(loose), found.Count, found.Count == 0 && loose.Count > 0);
    }

    // Every part by itself and every word of a part; what is rare weighs more.
    private static async Task<IReadOnlyList<long>> Loosely(Session session, SearchQuery query, List<WordClause> scope, double least)
    {
        var words = session.Database.Words;
        var units = query.Clauses
            .SelectMany(clause => clause.Variants is [{ Count: > 1 } only] ? only.Select(word => (Unit: new WordClause([[word]]), Size: 1.0)) : [(new WordClause(clause.Variants), 1.5)])
            .Take(MostUnits).ToList();
        var weights = new Dictionary<long, double>();
        var whole = 0.0;
        foreach (var (unit, size) in units)
        {
            List<WordClause> wanted = [.. scope, unit];
            var found = await words.Matching(session, wanted, Most);
            var weight = size / Math.Log(3 + (found.Count < Most ? found.Count : await words.Count(session, wanted)));
            // What is nowhere at all tells nothing apart.
            whole += found.Count > 0 ? weight : 0;
            foreach (var place in found)
                weights[place] = weights.GetValueOrDefault(place) + weight;
        }

        return [.. weights.Where(one => one.Value >= least * whole).OrderByDescending(one => one.Value).ThenByDescending(one => one.Key).Take(MostTitled).Select(one => one.Key)];
    }

    private static Task<IReadOnlyList<long>> Exact(Session session, SearchQuery query) => session.Rows<long>(
        """
        select place from search_item where title_key = @Key
        union select place from search_item where index_key = @Key
        union select place from search_item where former_key = @Key
        union select place from search_item where document_key = @DocumentKey
        order by place desc limit 40
        """,
        new { query.Key, query.DocumentKey });

    private static async Task<List<Row>> Rows(Session session, List<long> places)
    {
        if (places.Count == 0)
            return [];
        var (names, values) = Bind(places);
        var columns = string.Join(", ", ItemQueries.Columns.Split(',').Select(column => $"p.{column.Trim()}"));
        var found = await session.Rows<LeadRow>($"select organ_id, number, place, lead from search_item where place in ({names})", values);
        var items = (await session.Rows<PublishedItem>(
            $"select {columns} from search_item s join published_item p on p.organ_id = s.organ_id and p.number = s.number where s.place in ({names})", values)).ToDictionary(item => (item.OrganId, item.Number));
        return [.. found.Select(row => new Row(items[(row.OrganId, row.Number)], row.Place, row.Lead))];
    }

    private static async Task<List<Row>> Order(Session session, SearchQuery query, List<Row> rows, DateOnly on, bool isByDate)
    {
        if (isByDate)
            return [.. rows.OrderByDescending(row => row.Place)];
        foreach (var row in rows)
            row.Score = SearchRanking.Score(query, row.Document(on), on);
        var rough = rows.OrderByDescending(row => row.Score).ThenByDescending(row => row.Place).ToList();
        var close = rough.Take(Close).ToList();
        await FillTexts(session, close);
        foreach (var row in close)
            row.Score = SearchRanking.Score(query, row.Document(on), on);
        return [.. close.OrderByDescending(row => row.Score).ThenByDescending(row => row.Place), .. rough.Skip(Close)];
    }

    private static async Task FillTexts(Session session, List<Row> rows)
    {
        var missing = rows.Where(row => row.Body is null).ToList();
        if (missing.Count == 0)
            return;
        var (names, values) = Bind([.. missing.Select(row => row.Place)]);
        var texts = (await session.Rows<TextRow>(
            $"select s.place, t.body, t.files from search_item s join search_text t on t.organ_id = s.organ_id and t.number = s.number where s.place in ({names})", values)).ToLookup(text => text.Place);
        foreach (var row in missing)
        {
            var text = texts[row.Place].FirstOrDefault();
            (row.Body, row.Files) = (text?.Body ?? "", text?.Files ?? "");
        }
    }

    private static List<WordClause> Scope(SearchFilter filter) =>
    [
        .. new[]
        {
            filter.Organ is { } organ ? ItemIndexing.OfOrgan(organ) : null,
            filter.Basis is { } basis ? ItemIndexing.OfBasis(basis.Code) : null,
            filter.Kind is { } kind ? ItemIndexing.OfKind(ItemKindName.Of(kind).Key) : null,
            filter.Year is { } year ? ItemIndexing.OfYear(year) : null,
        }.OfType<string>().Select(word => new WordClause([[word]])),
    ];

    private static bool Fits(PublishedItem item, SearchFilter filter, DateOnly on) =>
        (filter.Organ is null || item.OrganId == filter.Organ) && (filter.Basis is null || item.Basis == filter.Basis.Code)
        && (filter.Kind is null || item.KindName.Kind == filter.Kind) && (filter.Year is null || item.PublishedOn.Year == filter.Year)
        && (filter.Validity is null || item.ValidityOn(on) == filter.Validity);

    private static SearchFacets Facets(List<Row> rows, DateOnly on) => new(
        Counted(rows, row => (long?)row.Item.OrganId),
        [.. Counted(rows, row => row.Item.Basis).Select(one => (Basis: DisclosureBasis.Find(one.Key), one.Count)).Where(one => one.Basis is not null).Select(one => (one.Basis!, one.Count))],
        [.. Counted(rows, row => row.Item.Kind).Select(one => (ItemKindName.Find(one.Key)!, one.Count))],
        [.. Counted(rows, row => (int?)row.Item.PublishedOn.Year).OrderByDescending(one => one.Key)],
        [.. Counted(rows, row => row.Item.ValidityOn(on)).Select(one => (ValidityName.Of(one.Key), one.Count))]);

    private static List<(T Key, int Count)> Counted<T>(List<Row> rows, Func<Row, T?> key)
        where T : struct =>
        [.. rows.Select(key).OfType<T>().GroupBy(one => one).Select(group => (group.Key, group.Count())).OrderByDescending(one => one.Item2).ThenBy(one => one.Key)];

    private static List<(string Key, int Count)> Counted(List<Row> rows, Func<Row, string> key) =>
        [.. rows.Select(key).GroupBy(one => one, StringComparer.Ordinal).Select(group => (group.Key, group.Count())).OrderByDescending(one => one.Item2).ThenBy(one => one.Key, StringComparer.Ordinal)];

    private static (string Names, Dictionary<string, object?> Values) Bind(List<long> places)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var place in places)
            values[string.Create(CultureInfo.InvariantCulture, $"p{values.Count}")] = place;
        return (string.Join(", ", values.Keys.Select(name => $"@{name}")), values);
    }

    private static Synonyms ReadSynonyms()
    {
        using var reader = new StreamReader(typeof(ItemSearch).Assembly.GetManifestResourceStream("synonyms.txt")!);
        return Synonyms.Parse(reader.ReadToEnd());
    }

    private sealed class Row(PublishedItem item, long place, string lead)
    {
        public PublishedItem Item { get; } = item;

        public long Place { get; } = place;

        public string Lead { get; } = lead;

        public string? Body { get; set; }

        public string? Files { get; set; }

        public double Score { get; set; }

        public SearchDocument Document(DateOnly on) => new(
            Item.Title, Lead, Body ?? "", Files ?? "", Item.IndexNumber, Item.FormerIndex, Item.DocumentNumber, Item.PublishedOn, Item.ValidityOn(on) is Validity.Abolished or Validity.Expired);
    }

    private sealed class LeadRow
    {
        public long OrganId { get; init; }

        public long Number { get; init; }

        public long Place { get; init; }

        public string Lead { get; init; } = "";
    }

    private sealed class TextRow
    {
        public long Place { get; init; }

        public string Body { get; init; } = "";

        public string Files { get; init; } = "";
    }
}
