using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>机关在树上的位置：上级那时已经设立，任何一天都不成环。</summary>
public static class OrganPlace
{
    /// <param name="from">从哪天起。</param>
    /// <param name="self">本机关；将要设立的为 <c>null</c>，它还没有下级。</param>
    public static IEnumerable<Finding> Check(long? parent, DateOnly from, Organ? self, OrganTree tree)
    {
        if (parent is not { } id)
            yield break;
        if (tree.Find(id) is not { } upper)
            yield return Break("上级机关不在平台上，请先设立上级机关");
        else if (self?.Id == id)
            yield return Break("上级机关不能是本机关自己，请另选");
        else if (upper.Since > from)
            yield return Break($"上级机关{upper.Name.Latest.Full}自 {upper.Since:yyyy-MM-dd} 起才设立，晚于 {from:yyyy-MM-dd}，请改日期或先更正上级的设立日期");
        else if (self is not null && Circle(id, from, self, tree) is { } day)
            yield return Break($"{upper.NameOn(day)}在 {day:yyyy-MM-dd} 是本机关的下级，不能又作上级；请另选上级，或先改隶{upper.NameOn(day)}");
    }

    /// <summary>改动管着的日子里，上级变化的每一天都看一遍；哪一天成环，没有则为 <c>null</c>。</summary>
    private static DateOnly? Circle(long parent, DateOnly from, Organ self, OrganTree tree)
    {
        var until = self.Parent.After(from)?.From;
        var days = tree.All.SelectMany(organ => organ.Parent.Changes).Select(change => change.From)
            .Where(day => day > from && (until is not { } end || day < end)).Append(from).Distinct().Order();
        return days.Where(day => tree.IsAbove(self.Id, parent, day)).Select(day => (DateOnly?)day).FirstOrDefault();
    }

    private static Finding Break(string message) => OrganRules.Break(OrganRules.Parent, nameof(OrganRow.ParentCode), message);
}
