using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Lists;

/// <summary>翻页：第几到第几项、共多少项，各页，每页多少项。</summary>
public sealed class Pager(IHtmlHelper html) : Part(html)
{
    private const int Near = 1;

    public required Listing Listing { get; set; }

    /// <summary>量词和名称，如“个机关”。</summary>
    public string Unit { get; set; } = "项";

    public long First => Listing.Total == 0 ? 0 : Listing.Offset + 1;

    public long Last => Math.Min(Listing.Offset + Listing.Size, Listing.Total);

    /// <summary>列出的页码；<c>null</c> 是省略的一段。</summary>
    public IEnumerable<int?> Pages
    {
        get
        {
            var previous = 0;
            foreach (var page in Enumerable.Range(1, Listing.PageCount).Where(IsListed))
            {
                if (page > previous + 1)
                    yield return null;
                yield return previous = page;
            }
        }
    }

    private bool IsListed(int page) => page == 1 || page == Listing.PageCount || Math.Abs(page - Listing.Page) <= Near;
}
