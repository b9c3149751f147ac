namespace Gongkai.Web.Workbench.Today;

/// <summary>“今天”的一段：一样急的各件，做法相同的排在一起，最早到期的在前。</summary>
/// <param name="Groups">各组，由急到缓。</param>
public sealed record TodaySection(Urgency Urgency, IReadOnlyList<IReadOnlyList<Matter>> Groups)
{
    public string Name => Urgency switch
    {
        Urgency.Late => "马上办",
        Urgency.Soon => "快到期",
        Urgency.Mine => "等我办",
        Urgency.Others => "等别人办",
        _ => "留意",
    };

    public int Count => Groups.Sum(group => group.Count);

    /// <summary>按急缓分段，没有的段不出现。</summary>
    public static IReadOnlyList<TodaySection> Of(IEnumerable<Matter> matters) =>
    [
        .. from matter in matters
           group matter by matter.Urgency into urgency
           orderby urgency.Key
           select new TodaySection(urgency.Key, Grouped(urgency)),
    ];

    private static IReadOnlyList<IReadOnlyList<Matter>> Grouped(IEnumerable<Matter> matters) =>
    [
        .. matters.GroupBy(matter => matter.What, StringComparer.Ordinal)
            .Select(group => (IReadOnlyList<Matter>)[.. group.OrderBy(matter => matter.DueOn ?? DateOnly.MaxValue)])
            .OrderBy(group => group[0].DueOn ?? DateOnly.MaxValue),
    ];
}
