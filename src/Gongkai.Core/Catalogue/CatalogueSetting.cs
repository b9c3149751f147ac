using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue;

/// <summary>机关目录的设定：索引号的编法，各种信息要哪些审查步骤。</summary>
public sealed record CatalogueSetting
{
    /// <summary>类别键。</summary>
    public const string SubjectKind = "catalogue";

    [Field("索引号编法")]
    public string IndexTemplate { get; init; } = Gongkai.Core.Catalogue.IndexTemplate.Default.Text;

    [Field("一般信息的审查步骤")]
    public IReadOnlyList<Duty> Ordinary { get; init; } = ReviewSteps.All;

    [Field("规章、规范性文件的审查步骤")]
    public IReadOnlyList<Duty> Normative { get; init; } = ReviewSteps.All;

    [Field("政策解读的审查步骤")]
    public IReadOnlyList<Duty> Interpretation { get; init; } = ReviewSteps.All;

    /// <summary>机关只有一份，号恒为 1。</summary>
    public static Subject SubjectOf(long organ) => new(organ, SubjectKind, 1);

    /// <summary>由履历推出；没有设定过的为默认。</summary>
    public static CatalogueSetting From(History history) =>
        history.Fold<CatalogueSetting>((setting, entry) => entry.Fact is CatalogueArranged(var written) ? written : setting) ?? new CatalogueSetting();

    /// <summary>这一种信息的审查步骤。</summary>
    public IReadOnlyList<Duty> StepsFor(ItemKind kind) => kind switch
    {
        ItemKind.GovernmentRule or ItemKind.NormativeDocument => Normative,
        ItemKind.Interpretation => Interpretation,
        _ => Ordinary,
    };
}

/// <summary>目录的设定已更新。</summary>
[EventType("catalogue.arranged", 1, "设定目录")]
public sealed record CatalogueArranged([property: Field("设定")] CatalogueSetting Setting) : Event;

/// <summary>设定目录：索引号的编法和审查步骤；以后取得的索引号、以后送审的照新的。</summary>
public sealed record ArrangeCatalogue(long Organ, CatalogueSetting Setting) : Act
{
    public override ActKind Kind => ItemActs.Arrange;

    public override Subject On => CatalogueSetting.SubjectOf(Organ);

    public override Outcome<Decision> Decide(Scene scene) => Decision.Unless(
        [
            .. new IndexTemplate(Setting.IndexTemplate).Check(),
            .. ReviewSteps.Check(Setting.Ordinary, "一般信息"),
            .. ReviewSteps.Check(Setting.Normative, "规章、规范性文件"),
            .. ReviewSteps.Check(Setting.Interpretation, "政策解读"),
        ],
        () => Decision.Of(On, new CatalogueArranged(Setting)));
}
