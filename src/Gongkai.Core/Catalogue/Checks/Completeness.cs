using Gongkai.Core.Organs;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue.Checks;

/// <summary>目录元数据是否齐全，各种信息各自要的是否都有（《条例》第十二条；主动公开 §2、§3）。</summary>
internal static class Completeness
{
    public static IEnumerable<Finding> Check(ItemContent content, ItemPlace place, DateOnly on) =>
        [.. Metadata(content), .. Dates(content, place, on), .. Normative(content, place, on), .. Interpretation(content, place)];

    private static IEnumerable<Finding> Metadata(ItemContent content)
    {
        if (content.Title.Length < 2)
            yield return Missing(nameof(ItemContent.Title), "没有填名称，请照文件的标题填写");
        if (content.FormedOn is null)
            yield return Missing(nameof(ItemContent.FormedOn), "没有填成文日期：20 个工作日的时限由它起算");
        if (DisclosureBasis.Find(content.Basis) is null)
            yield return Missing(nameof(ItemContent.Basis), "没有选公开依据：它决定这条信息在目录的哪一类");
        if (Topics.MainOf(content.Topic) is null)
            yield return Missing(nameof(ItemContent.Topic), "没有选主题分类，请从 22 类里选一类");
        if (content.Summary.Length < 2)
            yield return Missing(nameof(ItemContent.Summary), "没有写内容概述，一两句话说明这是什么");
        if (content.Channels.Count == 0)
            yield return Missing(nameof(ItemContent.Channels), "没有选载体，至少选“政府网站”");
        if (content.Body.Length == 0 && content.Files.Count == 0)
            yield return Missing(nameof(ItemContent.Body), "正文和附件都没有，没有可以公开的内容");
    }

    private static IEnumerable<Finding> Dates(ItemContent content, ItemPlace place, DateOnly on)
    {
        if (content.FormedOn is { } formed && formed > on)
            yield return ItemRules.Break(ItemRules.Dates, nameof(ItemContent.FormedOn), $"成文日期 {formed:yyyy-MM-dd} 晚于公开的日期 {on:yyyy-MM-dd}，请核对文件上的日期");
        if (content.ExpiresOn < content.EffectiveOn)
            yield return ItemRules.Break(ItemRules.Dates, nameof(ItemContent.ExpiresOn), $"有效期至 {content.ExpiresOn:yyyy-MM-dd}，早于施行日期 {content.EffectiveOn:yyyy-MM-dd}");
        // A correction has met its deadline with the first edition.
        if (place.Item?.Current is null && place.DueOn(content) is { } due && on > due)
            yield return new Finding(ItemRules.Overdue.Id, ItemRules.Overdue.Severity, [nameof(ItemContent.FormedOn)], $"{due:yyyy-MM-dd}", $"{on:yyyy-MM-dd}",
                $"{content.FormedOn:yyyy-MM-dd} 成文，应在 {due:yyyy-MM-dd} 以前公开，已经过了时限");
    }

    private static IEnumerable<Finding> Normative(ItemContent content, ItemPlace place, DateOnly on)
    {
        if (!ItemKindName.Of(content.Kind).HasValidity)
            yield break;
        if (content.EffectiveOn is null)
            yield return ItemRules.Break(ItemRules.Validity, nameof(ItemContent.EffectiveOn), "没有填施行日期：有效性由它得出");
        if (content.Kind == ItemKind.GovernmentRule && place.Organ.Nature.On(on).Level is not (OrganLevel.National or OrganLevel.Province or OrganLevel.Prefecture))
            yield return ItemRules.Break(ItemRules.Power, nameof(ItemContent.Kind), "本机关没有规章制定权，种类请选“行政规范性文件”或“一般信息”");
        if (content.Kind == ItemKind.NormativeDocument && content.DocumentNumber is null)
            yield return ItemRules.Break(ItemRules.DocumentNumber, nameof(ItemContent.DocumentNumber), "行政规范性文件统一编号，请填文号");
    }

    private static IEnumerable<Finding> Interpretation(ItemContent content, ItemPlace place)
    {
        if (content.Kind == ItemKind.Interpretation && content.Interprets is null && content.Body.Length > 0)
            yield return ItemRules.Break(ItemRules.Interpretation, nameof(ItemContent.Interprets), "没有选所解读的信息；解读的不是本机关目录里的，请写在正文里") with { Severity = Severity.Warning };
        if (content.Interprets is { } number && (place.Other is null || place.Item?.Number == number))
            yield return ItemRules.Break(ItemRules.Interpretation, nameof(ItemContent.Interprets), $"本机关的目录里没有第 {number} 条信息，不能解读它");
    }

    private static Finding Missing(string field, string message) => ItemRules.Break(ItemRules.Metadata, field, message);
}
