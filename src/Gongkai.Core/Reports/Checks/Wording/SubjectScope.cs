namespace Gongkai.Core.Reports.Checks.Wording;

/// <summary>句子说的是谁：汇总口径的年报里，“本级”“办公室”“区政府办”和个别单位的件数只是一部分。</summary>
/// <param name="IsMerged">汇总口径（县级以上政府）。</param>
/// <param name="FollowsPart">同一段里前面的句子说的是本级或办公室，本句没有另起主语。</param>
internal readonly record struct SubjectScope(bool IsMerged, bool FollowsPart)
{
    private static readonly WordSet Offices = new("本级", "办公室", "办公厅", "政府办", "管委办", "机关本部");

    private static readonly WordSet Units =
        new("各部门", "区直", "县直", "市直", "各镇", "各乡", "各街道", "各单位", "下属", "所属", "局属", "直属", "二级单位", "部门收到", "街道收到", "镇收到", "局收到");

    private static readonly WordSet OwnParts = new("本级", "下属", "局属", "所属", "二级单位", "机关本部");

    private static readonly WordSet Wholes =
        new("全区", "全县", "全市", "全省", "全旗", "全州", "全系统", "我区", "我县", "我市", "我省", "我旗", "我州", "本行政区域", "汇总");

    /// <summary>说到这里为止，主语只是一部分。</summary>
    public bool IsPart(ReadOnlySpan<char> before)
    {
        if (!IsMerged)
            return before.HasAny(OwnParts);
        if (before.HasAny(Offices))
            return true;
        return !before.HasAny(Wholes) && (FollowsPart || before.HasAny(Units));
    }

    /// <summary>下一句的口径：本句以本级、办公室为主语而说到件数的，下一句承接。</summary>
    public SubjectScope After(string plain) => plain switch
    {
        _ when !IsMerged => this,
        _ when plain.HasAny(Wholes) => this with { FollowsPart = false },
        _ when plain.HasAny(Offices) && plain.HasAny("收到", "受理", "办理", "答复") => this with { FollowsPart = true },
        _ => this,
    };
}
