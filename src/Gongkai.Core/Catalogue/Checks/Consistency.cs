using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue.Checks;

/// <summary>正文的落款与元数据是否一致：日期、机关名称。</summary>
internal static class Consistency
{
    public static IEnumerable<Finding> Check(ItemContent content, ItemPlace place, DateOnly on)
    {
        if (content.FormedOn is { } formed && ItemBody.SignedOn(content.Body) is { } signed && signed != formed)
            yield return ItemRules.Break(ItemRules.Contradiction, nameof(ItemContent.FormedOn), $"落款的日期是 {signed:yyyy-MM-dd}，成文日期填的是 {formed:yyyy-MM-dd}，请核对是哪一个写错");
        if (ItemBody.SignedBy(content.Body) is { } name && !IsOwn(name, content, place, content.FormedOn ?? on))
            yield return ItemRules.Break(ItemRules.Contradiction, nameof(ItemContent.Body), $"落款的机关是“{name}”，不是本机关“{place.Organ.NameOn(on)}”；联合制作的请填联合制作机关，不是本机关制作的不由本机关公开");
    }

    // The name of the day, its short form, or one that is contained in the full name, as streets sign themselves.
    private static bool IsOwn(string name, ItemContent content, ItemPlace place, DateOnly on)
    {
        var plain = string.Concat(name.Where(c => !char.IsWhiteSpace(c)));
        // What stands in brackets behind a name is no part of it.
        var full = place.Organ.NameOn(on).Split('（')[0];
        return plain == full || plain == place.Organ.BriefNameOn(on) || full.EndsWith(plain, StringComparison.Ordinal) || plain.EndsWith(full, StringComparison.Ordinal)
            || content.JointOrgans?.Contains(plain, StringComparison.Ordinal) == true;
    }
}
