using Gongkai.Core.Catalogue.Checks;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue.Register;

/// <summary>对一件登记的公文所做的行为。</summary>
public abstract record DocumentAct(long Organ, long Number) : Act
{
    public override Subject On => OfficialDocument.SubjectOf(Organ, Number);

    public sealed override Outcome<Decision> Decide(Scene scene)
    {
        var document = OfficialDocument.From(scene.Of(OfficialDocument.SubjectOf(Organ, Number)));
        if (Number != 0 && document is not { IsCancelled: false })
            return new Blocked<Decision>([DocumentRules.Break(DocumentRules.Exists, null, document is null ? "没有这件公文，可能链接写错了；请从列表进入" : "这件公文的登记已经注销，不能再办；要用的请重新登记")]);
        return Decision.Unless([.. Check(document, scene)], () => Facts(document, scene));
    }

    /// <summary>违反哪些规则。</summary>
    /// <param name="document">新登记的为 <c>null</c>。</param>
    protected abstract IEnumerable<Finding> Check(OfficialDocument? document, Scene scene);

    /// <summary>允许的，发生什么。</summary>
    protected abstract Decision Facts(OfficialDocument? document, Scene scene);

    /// <summary>登记的各栏写得对不对。</summary>
    protected static IEnumerable<Finding> CheckContent(long organ, DocumentContent content, Scene scene)
    {
        if (content.Title.Trim().Length is < 1 or > 200)
            yield return Broken(nameof(content.Title), content.Title.Length > 200 ? $"标题有 {content.Title.Length} 字，不超过 200 字" : "没有填标题");
        if (content.DocumentNumber is { } written && !DocumentNumbers.IsWellFormed(written))
            yield return Broken(nameof(content.DocumentNumber), $"文号“{written}”应写作机关代字、六角括号里的年份、序号，如“云滨政〔2023〕5号”；没有文号的留空");
        if (!DocumentGenres.All.Contains(content.Genre, StringComparer.Ordinal))
            yield return Broken(nameof(content.Genre), "请选择公文种类，都不是的选“其他”");
        if (content.MadeOn > scene.Today)
            yield return Broken(nameof(content.MadeOn), $"形成日期 {content.MadeOn:yyyy-MM-dd} 还没有到，请照公文的落款填写");
        if (content.ChangedOn is { } changed && (changed > scene.Today || changed < content.MadeOn))
            yield return Broken(nameof(content.ChangedOn), $"变更日期 {changed:yyyy-MM-dd} 应在形成日期之后、今天以前；没有变更的留空");
        if (content.Unit is { } unit && scene.View<OrganTree>().FindUnit(organ, unit)?.IsOpen(scene.Today) != true)
            yield return Broken(nameof(content.Unit), "没有这个科室，或者已经撤销，请另选");
    }

    private static Finding Broken(string field, string message) => DocumentRules.Break(DocumentRules.Content, field, message);
}

/// <summary>登记公文：形成之日起 20 个工作日的时限随之开始；公开属性可以同时认定，没有认定的列为未认定。</summary>
/// <param name="Judgement">还没有认定的为 <c>null</c>。</param>
public sealed record RegisterDocument(long Organ, DocumentContent Content, AttributeJudgement? Judgement = null) : DocumentAct(Organ, Number: 0)
{
    public override ActKind Kind => DocumentActs.Register;

    protected override IEnumerable<Finding> Check(OfficialDocument? document, Scene scene) =>
    [
        .. scene.View<OrganTree>().Find(Organ) is null ? [OrganRules.Break(OrganRules.Exists, field: null, "没有这个机关，可能链接写错了；请从机关列表进入")] : Array.Empty<Finding>(),
        .. CheckContent(Organ, Content, scene),
        .. Judgement?.Check() ?? [],
    ];

    protected override Decision Facts(OfficialDocument? document, Scene scene) => Decision.Of(scene.Subject, new DocumentRegistered(Content, Judgement));
}

/// <summary>
/// 认定公开属性：主动公开的走完时限以前公开；依申请公开、不予公开的写明理由。改认定的另认定一次，从前的在账上；
/// 正公开着的，先撤下再改认定不公开。
/// </summary>
/// <param name="Item">认定时对应的信息的号；没有的为 <c>null</c>。</param>
public sealed record DecideDisclosure(long Organ, long Number, AttributeJudgement Judgement, long? Item = null) : DocumentAct(Organ, Number)
{
    public override ActKind Kind => DocumentActs.Decide;

    public override IEnumerable<Subject> AlsoReads => Item is { } item ? [DisclosureItem.SubjectOf(Organ, item)] : [];

    protected override IEnumerable<Finding> Check(OfficialDocument? document, Scene scene)
    {
        if (document!.Judgement == Judgement)
            return [DocumentRules.Break(DocumentRules.Content, nameof(Judgement), "与现在的认定相同，没有要保存的")];
        if (document.Item != Item)
            return [DocumentRules.Break(DocumentRules.Content, nameof(Judgement), "在您打开之后，这件公文对应的信息变了，请刷新后看过再认定")];
        return Judgement.Attribute != DisclosureType.Proactive && Item is { } item && DisclosureItem.From(scene.Of(DisclosureItem.SubjectOf(Organ, item))) is { IsPublic: true }
            ? [.. Judgement.Check(), DocumentRules.Break(DocumentRules.Attribute, nameof(AttributeJudgement.Attribute), $"第 {item} 条信息正公开着它：不该公开的，先到那一条里撤下，再改认定")]
            : Judgement.Check();
    }

    protected override Decision Facts(OfficialDocument? document, Scene scene) => Decision.Of(On, new DocumentDecided(Judgement));
}

/// <summary>更改登记的各栏；公文的内容变更了的写变更日期，时限由它重新起算（《条例》第二十六条）。</summary>
public sealed record ChangeDocument(long Organ, long Number, DocumentContent Content) : DocumentAct(Organ, Number)
{
    public override ActKind Kind => DocumentActs.Change;

    protected override IEnumerable<Finding> Check(OfficialDocument? document, Scene scene) =>
        document!.Content == Content ? [DocumentRules.Break(DocumentRules.Content, null, "与登记的相同，没有要保存的")] : CheckContent(Organ, Content, scene);

    protected override Decision Facts(OfficialDocument? document, Scene scene) => Decision.Of(On, new DocumentChanged(Content));
}

/// <summary>由公文起草信息：标题、文号、日期照登记的带过去，两边互相指着；信息公开了，公开的义务就履行了。</summary>
public sealed record DraftFromDocument(long Organ, long Number) : DocumentAct(Organ, Number)
{
    public override ActKind Kind => DocumentActs.Draft;

    public override Subject On => DisclosureItem.SubjectOf(Organ, 0);

    public override IEnumerable<Subject> AlsoReads => [OfficialDocument.SubjectOf(Organ, Number)];

    protected override IEnumerable<Finding> Check(OfficialDocument? document, Scene scene)
    {
        if (document?.Judgement?.Attribute != DisclosureType.Proactive)
            yield return DocumentRules.Break(DocumentRules.Draft, null, "只有认定为主动公开的公文才由此起草，请先认定公开属性");
        else if (document.Item is { } item)
            yield return DocumentRules.Break(DocumentRules.Draft, null, $"已经由第 {item} 条信息公开它，请到那一条里办");
    }

    protected override Decision Facts(OfficialDocument? document, Scene scene) => Decision.Of(scene.Subject, new ItemSaved(document!.ToDraft())) with
    {
        Then = Decision.Of(document.Subject, new DocumentLinked(scene.Subject.Number)),
    };
}

/// <summary>对应已有的信息：已经起草、已经公开过的，指到那一条；指错了的另指一次。</summary>
public sealed record LinkDocument(long Organ, long Number, long Item) : DocumentAct(Organ, Number)
{
    public override ActKind Kind => DocumentActs.Tie;

    public override IEnumerable<Subject> AlsoReads => [DisclosureItem.SubjectOf(Organ, Item)];

    protected override IEnumerable<Finding> Check(OfficialDocument? document, Scene scene)
    {
        if (document!.Judgement?.Attribute != DisclosureType.Proactive)
            yield return DocumentRules.Break(DocumentRules.Draft, nameof(Item), "只有认定为主动公开的公文才对应信息，请先认定公开属性");
        else if (DisclosureItem.From(scene.Of(DisclosureItem.SubjectOf(Organ, Item))) is null)
            yield return DocumentRules.Break(DocumentRules.Draft, nameof(Item), $"本机关没有第 {Item} 条信息，请填它的工作台地址末尾的数");
        else if (document.Item == Item)
            yield return DocumentRules.Break(DocumentRules.Draft, nameof(Item), "已经对应这一条");
    }

    protected override Decision Facts(OfficialDocument? document, Scene scene) => Decision.Of(On, new DocumentLinked(Item));
}

/// <summary>注销登记错了的公文：写明理由，号不复用；时限不再走。</summary>
public sealed record CancelDocument(long Organ, long Number) : DocumentAct(Organ, Number)
{
    public override ActKind Kind => DocumentActs.Cancel;

    protected override IEnumerable<Finding> Check(OfficialDocument? document, Scene scene) => LedgerRules.CheckReason(this);

    protected override Decision Facts(OfficialDocument? document, Scene scene) => Decision.Of(On, new DocumentCancelled());
}
