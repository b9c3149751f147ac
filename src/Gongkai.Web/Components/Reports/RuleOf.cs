using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Rules;

namespace Gongkai.Web.Components.Reports;

/// <summary>由带后缀的规则编号（<c>CK-T3-ID-C1</c>）找到规则（<c>CK-T3-ID</c>）。</summary>
public static class RuleOf
{
    public static Rule? Instance(string instance)
    {
        var best = CrossChecks.All
            .Select(check => check.Rule)
            .Where(rule => instance == rule.Id || instance.StartsWith($"{rule.Id}-", StringComparison.Ordinal));
        return best.MaxBy(rule => rule.Id.Length);
    }
}
