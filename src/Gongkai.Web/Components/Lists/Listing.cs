using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace Gongkai.Web.Components.Lists;

/// <summary>一张列表怎么看：筛选、排序、第几页，全部写在地址里，可以收藏、转给别人。</summary>
/// <param name="query">地址里的各项。</param>
/// <param name="sorts">可以用来排序的列；第一个是没有指定时的排序，前面加 <c>-</c> 为由大到小。</param>
public sealed class Listing(IQueryCollection query, params IReadOnlyList<string> sorts)
{
    public static readonly IReadOnlyList<int> Sizes = [20, 50, 100];

    private const int FewestCounted = 1000;
    private const int PagesAhead = 10;
    private const string SortKey = "sort";
    private const string PageKey = "page";
    private const string SizeKey = "size";

    /// <summary>共有多少项；由页面查询后填入。</summary>
    public long Total { get; set; }

    /// <summary>共多少项数到这里为止；翻到后面的，再往后数几页。</summary>
    public long CountLimit => Math.Max(FewestCounted, (long)(Number(PageKey) + PagesAhead) * Size);

    /// <summary>比 <see cref="Total"/> 还多，没有数完。</summary>
    public bool IsMore => Total >= CountLimit;

    /// <summary>按哪一列排。</summary>
    public string Sort => Sorting.TrimStart('-');

    public bool Descending => Sorting.StartsWith('-');

    public int Size => Sizes.Contains(Number(SizeKey)) ? Number(SizeKey) : Sizes[0];

    public int PageCount => (int)Math.Clamp((Total + Size - 1) / Size, 1, int.MaxValue);

    /// <summary>第几页，从 1 起；超出的按最后一页。</summary>
    public int Page => Math.Clamp(Number(PageKey), 1, PageCount);

    /// <summary>跳过多少项。</summary>
    public long Offset => (long)(Page - 1) * Size;

    /// <summary>筛选的一项；没有填则为 <c>null</c>。</summary>
    public string? this[string name] => query[name].FirstOrDefault() is { } value && value.Trim() is { Length: > 0 } filled ? filled : null;

    /// <summary>除排序、页码外还有别的条件。</summary>
    public bool IsFiltered => query.Keys.Any(key => !IsOwn(key) && this[key] is not null);

    /// <summary>筛选时随表单带着的：排序和每页项数；页码从头算起。</summary>
    public IEnumerable<KeyValuePair<string, string>> Kept =>
        new[] { SortKey, SizeKey }.Where(key => this[key] is not null).Select(key => KeyValuePair.Create(key, this[key]!));

    public string AtPage(int page) => With(PageKey, page == 1 ? null : page.ToString(CultureInfo.InvariantCulture));

    public string OfSize(int size) => With(SizeKey, size.ToString(CultureInfo.InvariantCulture), PageKey);

    /// <summary>按某列排序；已经按它排的，反过来。</summary>
    public string SortedBy(string column) => With(SortKey, column == Sort && !Descending ? $"-{column}" : column, PageKey);

    /// <summary>本列表的地址，改一项（<c>null</c> 为去掉），并去掉 <paramref name="without"/>。</summary>
    public string With(string name, string? value, string? without = null)
    {
        var changed = new QueryBuilder(query
            .Where(pair => pair.Key != name && pair.Key != without && pair.Key != "handler")
            .SelectMany(pair => pair.Value, (pair, one) => KeyValuePair.Create(pair.Key, one ?? "")));
        if (value is not null)
            changed.Add(name, value);
        return changed.ToString() is { Length: > 0 } text ? text : "?";
    }

    /// <summary>去掉全部筛选条件。</summary>
    public string Cleared => Kept.Any() ? new QueryBuilder(Kept).ToString() : "?";

    private string Sorting => this[SortKey] is { } given && sorts.Any(sort => sort.TrimStart('-') == given.TrimStart('-')) ? given : sorts.Count > 0 ? sorts[0] : "";

    private int Number(string name) => int.TryParse(this[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static bool IsOwn(string key) => key is SortKey or PageKey or SizeKey or "handler" or BulkBar.AllKey;
}
