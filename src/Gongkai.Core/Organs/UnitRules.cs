using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>内设机构（科室）须满足的规则。</summary>
public static class UnitRules
{
    public static readonly Rule Name = new("UNIT-NAME", Severity.Error, "科室名称 2 至 50 字，同一时间不与本机关别的科室相同", "《条例》第十二条");
    public static readonly Rule Parent = new("UNIT-PARENT", Severity.Error, "上级科室属于同一机关、那时设着，任何一天都不是本科室或其下级", "平台约定");
    public static readonly Rule Close = new("UNIT-CLOSE", Severity.Error, "撤销时，其下没有还设着的科室；已经撤销的不再变更", "平台约定");
    public static readonly Rule Dated = new("UNIT-DATED", Severity.Error, "日期不早于机关和科室设立，不晚于一年以后", "平台约定");
    public static readonly Rule Head = new("UNIT-HEAD", Severity.Error, "负责人姓名不超过 40 字", "《条例》第二十条第二项");

    /// <summary>全部规则。</summary>
    public static IReadOnlyList<Rule> All { get; } = [Name, Parent, Close, Dated, Head];

    public static IEnumerable<Finding> CheckName(long organ, string name, DateOnly from, Unit? self, OrganTree tree)
    {
        if (name.Length is < 2 or > 50)
            yield return Break(Name, nameof(UnitRow.Name), "科室名称应为 2 至 50 字，如“党政办公室”");
        else if (tree.UnitsOf(organ).FirstOrDefault(other => other.Number != self?.Number && other.IsOpen(from) && other.Name.On(from) == name) is not null)
            yield return Break(Name, nameof(UnitRow.Name), $"本机关已有“{name}”，请核对是不是同一科室");
    }

    public static IEnumerable<Finding> CheckParent(long organ, long? parent, DateOnly from, Unit? self, OrganTree tree)
    {
        if (parent is not { } number)
            yield break;
        if (tree.FindUnit(organ, number) is not { } upper || !upper.IsOpen(from))
            yield return Break(Parent, nameof(UnitRow.Parent), "上级科室那时没有设立或已经撤销，请另选");
        else if (upper.ClosedOn is { } closed)
            yield return Break(Parent, nameof(UnitRow.Parent), $"{upper.Name.On(from)}到 {closed:yyyy-MM-dd} 撤销，不能再作上级，请另选");
        else if (self is not null && Circle(organ, number, from, self, tree))
            yield return Break(Parent, nameof(UnitRow.Parent), $"{upper.Name.On(from)}就是本科室或在本科室之下，不能又作上级，请另选");
    }

    public static IEnumerable<Finding> CheckDate(long organ, DateOnly from, DateOnly today, Unit? self, OrganTree tree)
    {
        if (tree.Find(organ) is not { } owner)
            yield return OrganRules.Break(OrganRules.Exists, field: null, "没有这个机关，可能链接写错了；请从机关列表进入");
        else if (from < owner.Since || from < self?.Since)
            yield return Break(Dated, "LegalDate", $"日期 {from:yyyy-MM-dd} 早于{(self is null ? "机关" : "科室")}设立的 {self?.Since ?? owner.Since:yyyy-MM-dd}，请改为那天或以后");
        if (from > today.AddYears(1))
            yield return Break(Dated, "LegalDate", $"日期 {from:yyyy-MM-dd} 在一年以后，请核对年份；更晚的到时再办");
    }

    internal static Finding Break(Rule rule, string? field, string message) => OrganRules.Break(rule, field, message);

    private static bool Circle(long organ, long parent, DateOnly from, Unit self, OrganTree tree)
    {
        var days = tree.UnitsOf(organ).SelectMany(unit => unit.Parent.Changes).Select(change => change.From).Where(day => day > from).Append(from);
        return days.Distinct().Any(day => IsWithin(organ, parent, self.Number, day, tree));
    }

    /// <summary>前者那天是不是后者或在其下。</summary>
    private static bool IsWithin(long organ, long unit, long upper, DateOnly day, OrganTree tree)
    {
        var seen = new HashSet<long>();
        for (long? at = unit; at is { } number && seen.Add(number); at = tree.FindUnit(organ, number)?.Parent.On(day))
        {
            if (number == upper)
                return true;
        }

        return false;
    }
}
