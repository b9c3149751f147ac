using Gongkai.Core.Organs;

namespace Gongkai.Web.Portal.Organs;

/// <summary>按名称里的几个字找机关；名称、简称里有的都算，写全了的在前。</summary>
/// <param name="Sought">所找的字；没有写的为 <c>null</c>，列由上到下的前若干个。</param>
/// <param name="Organs">找到的，至多 <see cref="Most"/> 个。</param>
/// <param name="More">还有多少个没有列出。</param>
public sealed record OrganFinder(string? Sought, IReadOnlyList<(string Name, string Address)> Organs, int More)
{
    /// <summary>一页列几个：再多的，多写几个字比翻页快。</summary>
    private const int Most = 60;

    private const int LongestSought = 50;

    public static OrganFinder Of(OrganTree tree, DateOnly on, string? name)
    {
        var sought = name?.Trim() is { Length: > 0 and <= LongestSought } text ? text : null;
        var found = tree.Walk(on)
            .Select(one => (Name: one.Organ.NameOn(on), Brief: one.Organ.BriefNameOn(on), one.Organ.Address, one.Depth))
            .Where(one => sought is null || one.Name.Contains(sought, StringComparison.Ordinal) || one.Brief.Contains(sought, StringComparison.Ordinal))
            .OrderBy(one => one.Name == sought || one.Brief == sought ? 0 : 1).ThenBy(one => sought is null ? one.Depth : 0)
            .ToList();
        return new(sought, [.. found.Take(Most).Select(one => (one.Name, one.Address))], Math.Max(0, found.Count - Most));
    }
}
