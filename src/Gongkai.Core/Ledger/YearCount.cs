namespace Gongkai.Core.Ledger;

/// <summary>决定时要先数出来的：一个机关（汇总口径的连同下级）一个年度登记过的事实；数出的结果作为全景之一。</summary>
public sealed record YearCount(long Organ, int Year);
