using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;

namespace Gongkai.Core.People;

/// <summary>上级监督多看下级案件须满足的规则。</summary>
public static class SupervisionRules
{
    /// <summary>最长的天数（约定）。</summary>
    public const int LongestDays = 30;

    public static readonly Rule Opening = new("SUP-OPEN", Severity.Error, "监督查看写明理由，只开放所需的内容，最长 30 天，上下两级账上都有", "《条例》第四十六条；个人信息保护法第六条");

    /// <summary>全部规则。</summary>
    public static IReadOnlyList<Rule> All { get; } = [Opening];

    public static IEnumerable<Finding> Check(OpenSupervision act, Scene scene)
    {
        if (scene.Who.PostOrgan != act.Supervisor || scene.View<OrganTree>().Find(act.Organ) is null)
            yield return Break("请以上级监督的岗位，选择下级机关");
        if (act.Facets.Count == 0 || act.Facets.Distinct().Count() != act.Facets.Count)
            yield return Break("请选择要查看的内容");
        foreach (var facet in act.Facets.Where(facet => Facets.Allow(Role.Supervisor, facet, Relation.Child)))
            yield return Break($"{FacetName.Of(facet).Name}本来就能查看，不必开放");
        if (act.Until < scene.Today || act.Until > scene.Today.AddDays(LongestDays - 1))
            yield return Break($"最后一天应在今天与 {scene.Today.AddDays(LongestDays - 1):yyyy-MM-dd} 之间，最长 {LongestDays} 天");
        if (act.LegalDate is { } date && date != scene.Today)
            yield return Break("监督查看从办理当天起，不能倒填或预填日期");
    }

    internal static Finding Break(string message) => PeopleRules.Break(Opening, message);
}
