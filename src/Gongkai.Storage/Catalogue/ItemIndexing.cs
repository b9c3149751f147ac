using Gongkai.Core.Catalogue;
using Gongkai.Core.Catalogue.Search;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Catalogue;

/// <summary>检索的行：与发布、更正、撤下在同一个事务里写，公众随即查到新的、查不到撤下的。</summary>
internal static class ItemIndexing
{
    /// <summary>一条信息的附件文字进索引的至多几个字。</summary>
    private const int LongestFiles = 400_000;

    // Whatever is published within one second has this many places.
    private const long PlacesInSecond = 1 << 20;

    private const char Scope = '\uE000';
    private const char InTitle = '\uE001';

    public static IReadOnlyList<string> Tables { get; } = ["search_item", "search_text", WordIndex.Table];

    public static string OfOrgan(long organ) => $"{Scope}o{organ}";

    public static string OfBasis(string basis) => $"{Scope}b{SearchText.Key(basis)}";

    public static string OfKind(string kind) => $"{Scope}k{SearchText.Key(kind)}";

    public static string OfYear(int year) => $"{Scope}y{year}";

    /// <summary>名称里有这个词。</summary>
    public static string Titled(string word) => $"{InTitle}{word}";

    public static async Task Write(Session session, DisclosureItem item)
    {
        var former = await session.Row<FormerRow>("select place, edition from search_item where organ_id = @Organ and number = @Number", new { item.Organ, item.Number });
        var edition = item.IsPublic ? item.Current! : null;
        if (former?.Edition == edition?.Number && edition is not null)
            return;
        if (former is not null)
        {
            await session.Database.Words.Remove(session, item.Organ, item.Number, former.Place);
            await session.Execute("delete from search_item where organ_id = @Organ and number = @Number", new { item.Organ, item.Number });
            await session.Execute("delete from search_text where organ_id = @Organ and number = @Number", new { item.Organ, item.Number });
        }

        if (edition is not null)
            await Put(session, item, edition);
    }

    private static async Task Put(Session session, DisclosureItem item, Edition edition)
    {
        var content = edition.Content;
        var (lead, body, files) = (Lead(content), content.Body.Replace('\t', ' '), await Files(session, item.Organ, content));
        var first = edition.PublishedAt.ToUnixTimeSeconds() * PlacesInSecond;
        var place = await session.Row<long?>("select max(place) + 1 from search_item where place >= @first and place < @next", new { first, next = first + PlacesInSecond }) ?? first;
        await session.Execute(
            """
            insert into search_item (organ_id, number, place, edition, title_key, document_key, index_key, former_key, lead)
            values (@Organ, @Number, @place, @edition, @titleKey, @documentKey, @indexKey, @formerKey, @lead)
            """,
            new
            {
                item.Organ,
                item.Number,
                place,
                edition = (long)edition.Number,
                titleKey = SearchText.Key(content.Title),
                documentKey = content.DocumentNumber is { } number ? SearchText.DocumentKey(number) : null,
                indexKey = SearchText.Key(item.Index!.Text),
                formerKey = item.FormerIndex is { } old ? SearchText.Key(old) : null,
                lead,
            });
        await session.Execute("insert into search_text (organ_id, number, body, files) values (@Organ, @Number, @body, @files)", new { item.Organ, item.Number, body, files });
        await session.Database.Words.Put(session, item.Organ, item.Number, place, Words(item.Organ, content, Moments.DayOf(edition.PublishedAt).Year, lead, body, files));
    }

    private static HashSet<string> Words(long organ, ItemContent content, int year, string lead, string body, string files)
    {
        var title = SearchText.Tokens(content.Title);
        return
        [
            .. title, .. title.Select(Titled), .. SearchText.Tokens(lead), .. SearchText.Tokens(body), .. SearchText.Tokens(files),
            OfOrgan(organ), OfBasis(content.Basis), OfKind(ItemKindName.Of(content.Kind).Key), OfYear(year),
        ];
    }

    private static string Lead(ItemContent content) =>
        string.Join('\n', new[] { content.Summary, content.DocumentNumber, content.Keywords, content.Genre, content.Audience, content.JointOrgans }.Where(text => !string.IsNullOrWhiteSpace(text)));

    private static async Task<string> Files(Session session, long organ, ItemContent content)
    {
        var texts = new List<string>();
        foreach (var file in content.Files)
        {
            texts.Add(file.Name);
            if (await session.Row<string>("select text from attachment_text where organ_id = @organ and number = @Attachment", new { organ, file.Attachment }) is { } text)
                texts.Add(text);
        }

        var all = string.Join('\n', texts);
        return all.Length <= LongestFiles ? all : all[..LongestFiles];
    }

    private sealed class FormerRow
    {
        public long Place { get; init; }

        public long Edition { get; init; }
    }
}
