using System.Globalization;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Catalogue.Search;
using Gongkai.Core.Ledger;
using Gongkai.Storage.Catalogue;
using Gongkai.Storage.Demonstration;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Catalogue;

/// <summary>What people ask for, judged beforehand (Judged/queries.txt): the right items first, on both engines; titles and numbers always the very first.</summary>
public sealed class JudgedSearchTests(PostgresCluster cluster)
{
    private static readonly DateOnly Today = new(2024, 9, 2);

    [Theory, OnBothEngines]
    public async Task What_people_mean_comes_first(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var (street, district) = await Furnish(open);
        var scores = new List<(double Score, string Words, string Found)>();
        foreach (var line in Lines("queries.txt"))
        {
            var (words, judged) = (line.Split(" => ")[0].Replace(" =>", "", StringComparison.Ordinal), Judged(line));
            var found = (await Find(open, words)).Select(hit => $"{(hit.Item.OrganId == street ? 'd' : 'e')}{hit.Item.Number}").ToList();
            scores.Add((Gain(found, judged), words, string.Join(' ', found)));
        }

        scores.Count.ShouldBeGreaterThanOrEqualTo(150);
        var worst = string.Join('\n', scores.OrderBy(one => one.Score).Take(40).Select(one => $"{one.Score:0.00} {one.Words}: {one.Found}"));
        scores.Average(one => one.Score).ShouldBeGreaterThanOrEqualTo(0.90, worst);
        (street, district).ShouldNotBe((0, 0));
    }

    [Theory, OnBothEngines]
    public async Task A_title_a_document_number_and_an_index_number_are_first_without_exception(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var (street, district) = await Furnish(open);
        foreach (var organ in new[] { street, district })
        {
            foreach (var item in await open.Platform.Items.Page(organ, new ItemFilter(), null, 100))
            {
                var number = item.DocumentNumber;
                string?[] names = [item.Title, $" {item.Title}。", item.IndexNumber, item.IndexNumber.ToLowerInvariant(), number, number?.Replace('〔', '[').Replace('〕', ']'), number?.Replace("〔", "（").Replace("〕", "）"), number?.Replace("〔", "").Replace("〕", "年")];
                foreach (var name in names.OfType<string>())
                    (await Find(open, name)).Select(hit => hit.Item.IndexNumber).First().ShouldBe(item.IndexNumber, $"{engine}: {name}");
            }
        }
    }

    private static async Task<IReadOnlyList<SearchHit>> Find(OpenPlatform open, string words) =>
        (await open.Platform.Search.Find(SearchQuery.Of(words, ItemSearch.Synonyms), new SearchFilter(), Today, 0, 10)).Rows;

    // Normalised discounted cumulative gain of the first ten; where nothing fits, nothing more than three guesses is right.
    private static double Gain(List<string> found, Dictionary<string, int> judged)
    {
        if (judged.Count == 0)
            return found.Count <= 3 ? 1 : 0;
        var got = found.Select((item, at) => (Math.Pow(2, judged.GetValueOrDefault(item)) - 1) / Math.Log2(at + 2)).Sum();
        return got / judged.Values.OrderDescending().Take(10).Select((grade, at) => (Math.Pow(2, grade) - 1) / Math.Log2(at + 2)).Sum();
    }

    private static Dictionary<string, int> Judged(string line) => line[(line.IndexOf("=>", StringComparison.Ordinal) + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .ToDictionary(one => one.Split(':')[0], one => int.Parse(one.Split(':')[1], CultureInfo.InvariantCulture));

    private static async Task<(long Street, long District)> Furnish(OpenPlatform open)
    {
        var (street, district) = (await open.Organ("DEMO1"), await open.Organ("DEMO2"));
        foreach (var act in DemonstrationItems.Acts(new Dictionary<string, long> { [DemonstrationOrgans.Street] = street }))
            await open.Do(act);
        foreach (var line in Lines("items.txt"))
            await open.Do(Item(district, line.Split('|')));
        return (street, district);
    }

    private static Act Item(long organ, string[] facts)
    {
        var formed = DateOnly.ParseExact(facts[3], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var kind = ItemKindName.Find(facts[1])!.Kind;
        return new ImportItem(
            organ,
            new ItemContent
            {
                Kind = kind,
                DocumentNumber = facts[2].Length > 0 ? facts[2] : null,
                FormedOn = formed,
                Basis = facts[4],
                ExpiresOn = facts[5].Length > 0 ? DateOnly.ParseExact(facts[5], "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
                EffectiveOn = ItemKindName.Of(kind).HasValidity ? formed : null,
                Title = facts[6],
                Summary = facts[7],
                Body = facts[8],
                Topic = "其他",
            },
            new DateTimeOffset(formed.AddDays(3).ToDateTime(new TimeOnly(9, 0)), TimeSpan.FromHours(8)));
    }

    private static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(typeof(JudgedSearchTests).Assembly.GetManifestResourceStream($"judged/{name}")!);
        return [.. reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
    }
}
