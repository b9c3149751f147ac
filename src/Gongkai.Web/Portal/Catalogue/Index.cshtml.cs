using System.Globalization;
using Gongkai.Core.Catalogue;
using Gongkai.Storage;
using Gongkai.Storage.Catalogue;
using Gongkai.Web.Portal.Organs;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Portal.Catalogue;

/// <summary>机关的法定主动公开内容：目录各类和条数，信息新的在前，可以按年份筛选、往后翻（《条例》第二十条、第二十四条）。</summary>
public sealed class IndexModel(Platform platform) : PublicOrganPage(platform)
{
    /// <summary>一页几条。</summary>
    public const int PageSize = 40;

    public CatalogueTree Catalogue { get; private set; } = new(new Dictionary<string, long>(StringComparer.Ordinal));

    /// <summary>正看着的一类；看全部的为 <c>null</c>。</summary>
    public DisclosureBasis? Node { get; private set; }

    public int? Year { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<PublishedItem> Items { get; private set; } = [];

    /// <summary>符合条件的共有几条。</summary>
    public long Count { get; private set; }

    /// <summary>下一页从哪里接着；没有下一页的为 <c>null</c>。</summary>
    public string? Next { get; private set; }

    /// <summary>是从头看起的一页。</summary>
    public bool IsFirst { get; private set; }

    public string Heading => Node?.Name ?? "法定主动公开内容";

    public async Task<IActionResult> OnGetAsync(string? node, int? year, string? after)
    {
        Node = DisclosureBasis.Find(node);
        var mark = PageMark.Read(after);
        if ((node is not null && Node is null) || (after is not null && mark is null) || year is < 1949 or > 2999)
            return NotFound();
        (Year, IsFirst) = (year, mark is null);
        var (filter, stop) = (new ItemFilter { Basis = Node, Year = year }, HttpContext.RequestAborted);
        Catalogue = new CatalogueTree(await Platform.Items.CountsByBasis(Organ.Id, stop));
        Years = await Platform.Items.Years(Organ.Id, stop);
        Count = await Platform.Items.Count(Organ.Id, filter, stop);
        var found = await Platform.Items.Page(Organ.Id, filter, mark, PageSize + 1, stop);
        Items = [.. found.Take(PageSize)];
        Next = found.Count > PageSize ? PageMark.Write(Items[^1]) : null;
        return Page();
    }
}

/// <summary>翻页的位置在地址里的写法：发布时刻的微秒数和号。</summary>
public static class PageMark
{
    public static string Write(PublishedItem last) =>
        string.Create(CultureInfo.InvariantCulture, $"{(last.PublishedAt - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond}-{last.Number}");

    /// <summary>读出；没有的、写法不对的为 <c>null</c>。</summary>
    public static ItemPlaceMark? Read(string? written) =>
        written?.Split('-') is [var at, var number]
        && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var micros) && micros <= MostMicros
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            ? new ItemPlaceMark(DateTimeOffset.UnixEpoch.AddTicks(micros * TimeSpan.TicksPerMicrosecond), last)
            : null;

    private static readonly long MostMicros = (new DateTimeOffset(3000, 1, 1, 0, 0, 0, TimeSpan.Zero) - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
}
