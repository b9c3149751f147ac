using System.Diagnostics;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Catalogue.Search;
using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;
using Gongkai.Storage;
using Gongkai.Storage.Catalogue;
using Gongkai.Storage.Demonstration;
using Gongkai.Storage.Engines;

namespace Gongkai.Bench;

/// <summary>
/// The public search over many items: its 99th percentile against the engine's own twenty most relevant for the same words; a list of forty
/// with many items against one with a thousand; how fast items are put into the index. The items are sentences of the demonstration, mixed
/// by a fixed seed, written as the projection writes them. How many, the option <c>--items=N</c> says.
/// </summary>
internal static class Searching
{
    private const int Few = 1_000;
    private const int Batch = 500;
    private const int Queries = 300;
    private const int Lists = 400;
    private const double SearchBound = 1.5;
    private const double ListBound = 1.3;

    /// <summary>How many items there are on SQLite; on PostgreSQL a tenth, but no fewer than the list is compared with.</summary>
    public static int Items { get; set; } = 20_000;

    public static IEnumerable<BenchResult> Ratios()
    {
        var folder = BenchFolder.Create();
        try
        {
            using var server = ThrowAwayPostgres.Start(folder.CreateSubdirectory("postgres"));
            foreach (var result in Measure("SQLite", folder, Items, null, null).GetAwaiter().GetResult())
                yield return result;
            foreach (var result in Measure("PostgreSQL", folder, Math.Max(2 * Few, Items / 10), server.NewSchema("many"), server.NewSchema("few")).GetAwaiter().GetResult())
                yield return result;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<BenchResult>> Measure(string engine, DirectoryInfo folder, int items, string? many, string? few)
    {
        await using var large = await Open(Path.Combine(folder.FullName, $"{engine}-many"), many);
        await using var small = await Open(Path.Combine(folder.FullName, $"{engine}-few"), few);
        await Fill(small, Few);
        var start = Stopwatch.GetTimestamp();
        await Fill(large, items);
        var rate = items / Stopwatch.GetElapsedTime(start).TotalSeconds;
        if (many is not null)
            await large.Database.Write(session => session.Execute("analyze search_token, search_item, published_item"));

        var queries = Words().Select(words => SearchQuery.Of(words, Synonyms.None)).ToList();
        var (ours, bare) = (new List<double>(), new List<double>());
        foreach (var query in queries.Take(40).Concat(queries))
        {
            bare.Add(await Time(() => Bare(large, query)));
            ours.Add(await Time(() => large.Search.Find(query, new SearchFilter(), new DateOnly(2026, 1, 1), 0, 20)));
        }

        var search = new Ratio(Percentile(ours) / Percentile(bare), Percentile(ours), Percentile(bare));
        var lists = new List<(double, double)>();
        for (var i = 0; i < Lists; i++)
        {
            var time = await Time(() => large.Items.Page(1, new ItemFilter(), null, 40));
            lists.Add((time, await Time(() => small.Items.Page(1, new ItemFilter(), null, 40))));
        }

        return
        [
            BenchResult.Bounded($"{engine} {items} 条，检索 p99 ÷ 引擎自己按相关取 20 条 p99", search, SearchBound),
            BenchResult.Bounded($"{engine} 列 40 条，{items} 条之中 ÷ {Few} 条之中", Paired.Of(lists.Skip(Lists / 4).ToList()), ListBound),
            BenchResult.Rate($"{engine} 写入信息和索引", rate, "条/秒"),
        ];
    }

    // The engine alone: one query for all the words, ranked by its own measure.
    private static Task<IReadOnlyList<long>> Bare(Platform platform, SearchQuery query)
    {
        List<WordClause> wanted = [.. query.Clauses.Select(clause => new WordClause(clause.Variants))];
        return platform.Database.Read(session => platform.Database.Words.MostRelevant(session, wanted, 20));
    }

    private static async Task<double> Time<T>(Func<Task<T>> what)
    {
        var start = Stopwatch.GetTimestamp();
        await what();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    // What was measured while the program warmed up does not count.
    private static double Percentile(List<double> times) => times.TakeLast(Queries).Order().ElementAt((int)(Queries * 0.99) - 1);

    private static async Task Fill(Platform platform, int items)
    {
        var random = new Random(20260101);
        var sentences = DemonstrationItems.All.SelectMany(item => item.Content.Body.Split('\n', '。')).Where(sentence => sentence.Length > 8).Distinct(StringComparer.Ordinal).ToArray();
        for (var first = 1; first <= items; first += Batch)
        {
            var numbers = Enumerable.Range(first, Math.Min(Batch, items - first + 1));
            var written = numbers.Select(number => Item(number, random, sentences)).ToList();
            await platform.Database.Write(async session =>
            {
                foreach (var item in written)
                {
                    await ItemProjection.WritePublic(session, item, item.Current!, item.Current!.PublishedAt);
                    await ItemIndexing.Write(session, item);
                }

                return 0;
            });
        }
    }

    private static DisclosureItem Item(int number, Random random, string[] sentences)
    {
        string Some() => sentences[random.Next(sentences.Length)];
        var title = $"{Some()[..8]}（第 {number} 号）";
        var at = new DateTimeOffset(2015, 1, 1, 1, 0, 0, TimeSpan.Zero).AddMinutes(number * 5L);
        var content = new ItemContent
        {
            Title = title,
            FormedOn = DateOnly.FromDateTime(at.DateTime),
            Basis = DisclosureBasis.All[random.Next(DisclosureBasis.All.Count)].Code,
            Topic = "其他",
            Summary = Some(),
            Body = string.Join('\n', Enumerable.Range(0, 6).Select(_ => Some())),
        };
        return new DisclosureItem
        {
            Subject = DisclosureItem.SubjectOf(1, number),
            Versions = [new ItemVersion(1, content, 1, Actor.Demonstration, at)],
            Editions = [new Edition(1, content, at, 1, null, [], [])],
            Index = new IndexNumber(at.Year, number, $"DEMO1/{at.Year}-{number:00000}"),
            Stage = ItemStage.Published,
        };
    }

    private static IEnumerable<string> Words()
    {
        var random = new Random(7);
        var sentences = DemonstrationItems.All.SelectMany(item => item.Content.Body.Split('\n', '。', '，', '、')).Where(part => part.Length >= 4 && part.All(c => c is >= '\u4e00' and <= '\u9fff')).Distinct(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < Queries; i++)
        {
            var sentence = sentences[random.Next(sentences.Length)];
            var length = random.Next(2, 5);
            yield return sentence.Substring(random.Next(sentence.Length - length + 1), length);
        }
    }

    private static async Task<Platform> Open(string path, string? connection) =>
        DataFolder.Open(path, demonstration: true) is Allowed<DataFolder>(var folder)
        && await Platform.Open(folder, connection, TimeProvider.System) is Allowed<Platform>(var platform)
            ? platform : throw new InvalidOperationException($"{path} cannot be opened.");
}
