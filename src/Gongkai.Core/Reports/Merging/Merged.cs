using System.Collections.Immutable;

namespace Gongkai.Core.Reports.Merging;

/// <summary>汇总：各单位年报的合计，和据以汇总的清单——计入的、没有计入的、缺报的、有疑处的。</summary>
/// <param name="Report">合计；文字各部分空着，留给汇总的机关写。</param>
/// <param name="Included">计入的各份。</param>
/// <param name="Excluded">没有计入的各份和原因。</param>
/// <param name="Missing">应报而没有计入的机关；没有给应报名单则为 <c>null</c>。</param>
/// <param name="Doubts">有疑处的单元格。</param>
public sealed record Merged(
    AnnualReport Report,
    ImmutableArray<UnitReport> Included,
    ImmutableArray<ExcludedItem> Excluded,
    ImmutableArray<string>? Missing,
    ImmutableArray<Doubt> Doubts);

/// <summary>没有计入的一份和原因。</summary>
/// <param name="WasUnread">因为没有读出来。</param>
public sealed record ExcludedItem(string Source, string Reason, bool WasUnread = false);

/// <summary>汇总的要求：年度、汇总的机关、应报的机关；没有给的从各份得出或不问。</summary>
public sealed record MergeTerms(int? Year = null, string? Organ = null, IReadOnlyList<string>? Expected = null);
