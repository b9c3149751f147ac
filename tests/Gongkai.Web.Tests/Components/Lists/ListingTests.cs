using Gongkai.Web.Components.Lists;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Gongkai.Web.Tests.Components.Lists;

public sealed class ListingTests
{
    [Theory]
    [InlineData("", "publishedOn", true)]
    [InlineData("?sort=title", "title", false)]
    [InlineData("?sort=-title", "title", true)]
    [InlineData("?sort=password", "publishedOn", true)]
    [InlineData("?sort=;drop", "publishedOn", true)]
    public void Only_the_named_columns_sort(string query, string sort, bool descending)
    {
        var listing = Of(query);
        (listing.Sort, listing.Descending).ShouldBe((sort, descending));
    }

    [Theory]
    [InlineData("", 1, 20, 0)]
    [InlineData("?page=3", 3, 20, 40)]
    [InlineData("?page=99", 7, 20, 120)]
    [InlineData("?page=-1", 1, 20, 0)]
    [InlineData("?page=zzz&size=7", 1, 20, 0)]
    [InlineData("?page=2&size=100", 2, 100, 100)]
    public void A_page_beyond_the_end_is_the_last(string query, int page, int size, long offset)
    {
        var listing = Of(query, total: 132);
        (listing.Page, listing.Size, listing.Offset).ShouldBe((page, size, offset));
    }

    [Fact]
    public void An_empty_list_has_one_page() => (Of("?page=5", total: 0).Page, Of("").PageCount).ShouldBe((1, 1));

    [Fact]
    public void Sorting_and_paging_keep_the_filter_and_sorting_starts_at_the_front()
    {
        var listing = Of("?q=%E9%9D%92%E7%A6%BE&kind=a&kind=b&page=2&handler=Bulk", total: 132);
        listing.AtPage(3).ShouldBe("?q=%E9%9D%92%E7%A6%BE&kind=a&kind=b&page=3");
        listing.SortedBy("title").ShouldBe("?q=%E9%9D%92%E7%A6%BE&kind=a&kind=b&sort=title");
        listing.IsFiltered.ShouldBeTrue();
        listing.Cleared.ShouldBe("?");
    }

    [Fact]
    public void Pressing_the_sorted_column_turns_it_round()
    {
        Of("?sort=title").SortedBy("title").ShouldBe("?sort=-title");
        Of("?sort=-title").SortedBy("title").ShouldBe("?sort=title");
    }

    private static Listing Of(string query, long total = 0) =>
        new(new QueryCollection(QueryHelpers.ParseQuery(query)), "-publishedOn", "title") { Total = total };
}
