using Gongkai.Core.Catalogue.Search;
using Gongkai.Storage.Catalogue;
using Gongkai.Web.Portal.Organs;

namespace Gongkai.Web.Portal.Requests;

/// <summary>已经公开的、与所要的相符的几条：不必申请就看得到。只在服务器上查，所要的话不进地址、不进日志。</summary>
/// <param name="Organ">机关的地址标识。</param>
public sealed record Published(string Organ, IReadOnlyList<PublishedItem> Items)
{
    private const int Most = 5;

    /// <summary>没有。</summary>
    public static Published None { get; } = new("", []);

    public static async Task<Published> Of(PublicOrganPage page, string? wanted)
    {
        var query = SearchQuery.Of(wanted, ItemSearch.Synonyms);
        var found = await page.Platform.Search.Find(query, new SearchFilter { Organ = page.Organ.Id }, page.Today, 0, Most, page.HttpContext.RequestAborted);
        return new Published(page.Organ.Address, [.. found.Rows.Select(row => row.Item)]);
    }
}
