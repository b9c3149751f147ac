using Gongkai.Core.Organs;

namespace Gongkai.Core.Reports.Counting;

/// <summary>一个年度由平台上的记录得出的：表三、表四逐格数出来，信息处理费入账多少，哪几件转来的没有转办记录。</summary>
/// <param name="Tally">表三、表四，每一格说得出是哪几件。</param>
/// <param name="IsKept">到年末为止登记过申请；从来没有登记过的机关，年报不与记录比对。</param>
/// <param name="FeesInYuan">当年入账的信息处理费，元（《条例》第四十二条）。</param>
/// <param name="Unmatched">由其他机关转来而这些机关都没有转给它的各件：转来的机关若也答复了，同一申请会计两次（CK-AGG-DUP）。</param>
public sealed record RecordedYear(Tally Tally, bool IsKept, decimal FeesInYuan, IReadOnlyList<Counted> Unmatched)
{
    /// <summary>汇总口径：不止一个机关的记录。</summary>
    public bool IsMerged { get; init; }

    /// <summary>当年首次发布的信息有几条，后来撤下的也算；到年末为止从来没有发布过的为 <c>null</c>，年报不与记录比对。</summary>
    public int? Published { get; init; }

    /// <summary>年报数哪些机关的记录：县级以上政府连同下级（汇总口径），其余只有本机关。</summary>
    public static IReadOnlyList<long> OrgansOf(Organ organ, OrganTree tree, int year, DateOnly today)
    {
        var on = new DateOnly(year, 12, 31) is var end && end < today ? end : today;
        return organ.Nature.On(on).Level is OrganLevel.Province or OrganLevel.Prefecture or OrganLevel.County
            ? [organ.Id, .. tree.All.Where(one => one.Id != organ.Id && tree.IsAbove(organ.Id, one.Id, on)).Select(one => one.Id)]
            : [organ.Id];
    }
}
