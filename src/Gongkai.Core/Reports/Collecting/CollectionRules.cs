using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Collecting;

/// <summary>汇集年报须满足的规则。</summary>
public static class CollectionRules
{
    public static readonly Rule Open = new("COLLECT-OPEN", Severity.Error, "汇集打开之后、结束之前，名单里的机关才上报、退回、通过、催报", "《条例》第四十九条");
    public static readonly Rule Organs = new("COLLECT-ORGANS", Severity.Error, "应报的机关是本机关（本级）和下级机关，至少一个，不重复", "年报格式 §7 RPT-4");
    public static readonly Rule Due = new("COLLECT-DUE", Severity.Error, "内部报送期限在年度次年 1 月 1 日与 3 月 31 日之间", "《条例》第四十九条；年报格式 §7 RPT-3");
    public static readonly Rule Office = new("COLLECT-OFFICE", Severity.Error, "由汇集机关年报汇总的岗位退回、通过、代收、催报", "《条例》第四十九条");
    public static readonly Rule Turn = new("COLLECT-TURN", Severity.Error, "报了才退回、通过；主管部门还没有办的才撤回；没有报、退回了的才催报；内容变了才再报", "年报格式 §7 RPT-8");
    public static readonly Rule Remark = new("COLLECT-REMARK", Severity.Error, "退回写明意见，每条 2 至 500 字，指明的单元格、部分、句子都在上报的年报里", "年报格式 §9");
    public static readonly Rule Answer = new("COLLECT-ANSWER", Severity.Error, "退回之后再报的，每条意见或者照改，或者答复为什么不改（2 至 500 字）", "平台约定");
    public static readonly Rule Sound = new("COLLECT-SOUND", Severity.Error, "有错误的年报不能通过", "国办公开办函〔2021〕30号");

    /// <summary>全部规则。</summary>
    public static IReadOnlyList<Rule> All { get; } = [Open, Organs, Due, Office, Turn, Remark, Answer, Sound];

    /// <summary>名单里的机关：本机关、下级，至少一个，不重复。</summary>
    public static IEnumerable<Finding> CheckOrgans(IReadOnlyCollection<long> organs, long office, Scene scene)
    {
        var tree = scene.View<OrganTree>();
        if (organs.Count == 0)
            yield return Break(Organs, "请选择应报的机关，至少一个");
        if (organs.Distinct().Count() != organs.Count)
            yield return Break(Organs, "名单里有机关重复");
        if (organs.Any(organ => organ != office && !tree.IsAbove(office, organ, scene.Today)))
            yield return Break(Organs, "名单里有机关不是本机关的下级");
    }

    public static IEnumerable<Finding> CheckDue(DateOnly due, int year)
    {
        if (due.Year != year + 1 || due.Month > 3)
            yield return Break(Due, $"内部期限 {due:yyyy-MM-dd} 不对：{year} 年度的应在 {year + 1} 年 1 月 1 日至 3 月 31 日之间");
    }

    /// <summary>汇集开着，机关在名单里。</summary>
    public static IReadOnlyList<Finding> CheckOpen(Gathering? collection, long organ, int year) => collection switch
    {
        null => [Break(Open, $"主管部门还没有开始汇集 {year} 年度的年报")],
        { IsOpen: false } => [Break(Open, $"{year} 年度的年报汇集已经结束；确需补报的，请主管部门重新打开")],
        _ when !collection.Includes(organ) => [Break(Open, "本机关不在这次汇集的名单里；应当列入的，请主管部门增列")],
        _ => [],
    };

    /// <summary>以汇集机关的岗位办理；演示数据由平台装载。</summary>
    public static IEnumerable<Finding> CheckOffice(long office, Actor who)
    {
        if (who.PostOrgan != office && who.PostOrgan != Subject.Platform)
            yield return Break(Office, "请以汇集机关年报汇总的岗位办理");
    }

    /// <summary>轮不到这样办。</summary>
    public static Finding Break(string message) => Break(Turn, message);

    internal static Finding Break(Rule rule, string message) => new(rule.Id, rule.Severity, [], Expected: null, Actual: null, message);
}
