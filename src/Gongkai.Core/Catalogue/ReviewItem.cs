using Gongkai.Core.Catalogue.Checks;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue;

/// <summary>一步审查通过：一审、保密审查、二审、签发（《条例》第十七条）。起草的人不审自己的，同一人不兼任相邻的两审；有错误的不能通过。</summary>
/// <param name="Step">哪一步。</param>
/// <param name="Secrecy">保密审查的逐项结论；别的步骤为 <c>null</c>。</param>
/// <param name="Paper">本人的纸质签批；登录办理的为 <c>null</c>。</param>
public sealed record ReviewItem(DisclosureItem Item, Duty Step, string? Remark = null, SecrecyJudgement? Secrecy = null, PaperSignature? Paper = null) : ItemAct(Item.Organ, Item.Number)
{
    public override ActKind Kind => ItemActs.Of(Step);

    public override IEnumerable<Subject> AlsoReads => Paper is { Scan: > 0 } ? base.AlsoReads.Append(PaperSignOff.ScanOf(Organ, Paper.Scan)) : base.AlsoReads;

    public override IReadOnlyList<PersonalContent> Personal => Paper is null ? [] : [Paper.ToContent()];

    protected override long? Other => Item.Content.Interprets;

    protected override long? Seen => Item.Version;

    protected override Type FactType => typeof(ItemReviewed);

    protected override IEnumerable<Finding> Check(ItemPlace place, Scene scene)
    {
        var (item, name) = (place.Item!, DutyName.Of(Step).Name);
        var isOwed = item.Awaiting != Step && item.Owing is [var first, ..] && first == Step;
        if (item.Awaiting != Step && !isOwed)
            return [ItemRules.Break(ItemRules.Stage, null, item.Awaiting is { } awaited ? $"现在等着{DutyName.Of(awaited).Name}，还没有轮到{name}" : $"这条信息{ItemStageName.Of(item.Stage).Name}，不在等{name}")];
        return
        [
            .. isOwed ? [] : ItemChecks.CheckSound(item.Content, place, scene.Today),
            .. SecondEyes.Check(Step, scene.Who, isOwed ? Published(item) : Earlier(item), Paper, Organ, scene.View<Staff>(), scene.Today),
            .. CheckAdjacent(isOwed ? item.Current!.Approvals : item.Round!.Approvals, scene.Who),
            .. CheckSecrecy(),
            .. CheckScan(scene),
        ];
    }

    protected override ItemFact Fact(ItemPlace place, Scene scene) =>
        new ItemReviewed(Step, string.IsNullOrWhiteSpace(Remark) ? null : Remark.Trim(), Secrecy) { PaperSignOff = Paper?.Recorded(scene.Personal[0]) };

    // Whoever drafted the edition that is out already.
    private static IEnumerable<Step> Published(DisclosureItem item)
    {
        var before = item.Editions.Count > 1 ? item.Editions[^2].Entry : 0;
        return item.Versions.Where(version => version.Entry > before && version.Entry < item.Current!.Entry).Select(version => new Step(Duty.Draft, version.Who));
    }

    private IEnumerable<Finding> CheckAdjacent(IReadOnlyList<Approval> before, Actor who)
    {
        if (Paper is null && before is [.., { Paper: null } last] && last.Who.Person != 0 && SecondEyes.IsSame(last.Who, who))
            yield return ItemRules.Break(ItemRules.Adjacent, null, $"{DutyName.Of(last.Step).Name}和{DutyName.Of(Step).Name}相邻，不能由同一人（委托的也算）承担；请另一位有{DutyName.Of(Step).Name}岗位的人办理");
    }

    private IEnumerable<Finding> CheckSecrecy()
    {
        if (Step != Duty.SecrecyReview)
        {
            if (Secrecy is not null)
                yield return ItemRules.Break(ItemRules.Secrecy, null, "只有保密审查填写逐项结论");
            yield break;
        }

        foreach (var point in SecrecyPointName.All.Where(point => Secrecy?.Cleared.Contains(point.Point) != true))
            yield return ItemRules.Break(ItemRules.Secrecy, point.Key, $"“{point.Name}”还没有确认：{point.Question}。不能确认的请退回，或者报保密行政管理部门确定");
        if (Secrecy?.Note?.Length > 500)
            yield return ItemRules.Break(ItemRules.Secrecy, null, "说明不超过 500 字");
    }

    private IEnumerable<Finding> CheckScan(Scene scene)
    {
        if (Paper is { Scan: > 0 } && scene.Of(PaperSignOff.ScanOf(Organ, Paper.Scan)).IsEmpty)
            yield return PeopleRules.Break(SecondEyes.Paper, $"本机关没有第 {Paper.Scan} 号附件，请先上传发文稿纸的扫描件");
    }
}
