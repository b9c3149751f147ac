using Gongkai.Core.Catalogue;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Tests.People;

namespace Gongkai.Core.Tests.Catalogue;

/// <summary>An office with one person for each step, and an item that goes through their hands.</summary>
internal sealed class ItemOffice
{
    public ItemOffice()
    {
        Organ = Platform.NewOrgan("DEMO1");
        Drafter = Platform.Hold(Role.Drafter, Organ);
        First = Platform.Hold(Role.FirstReviewer, Organ);
        Secrecy = Platform.Hold(Role.SecrecyReviewer, Organ);
        Second = Platform.Hold(Role.SecondReviewer, Organ);
        Signer = Platform.Hold(Role.Signer, Organ);
        Head = Platform.Hold(Role.UnitHead, Organ);
    }

    public PaperPlatform Platform { get; } = new() { Today = new DateOnly(2026, 3, 2) };

    public long Organ { get; }

    public Actor Drafter { get; }

    public Actor First { get; }

    public Actor Secrecy { get; }

    public Actor Second { get; }

    public Actor Signer { get; }

    public Actor Head { get; }

    public static SecrecyJudgement Clear { get; } = new([.. SecrecyPointName.All.Select(point => point.Point)], Note: null);

    /// <summary>A notice with nothing wrong in it.</summary>
    public static ItemContent Notice { get; } = new()
    {
        Title = "第一季度安全生产检查情况通报",
        FormedOn = new DateOnly(2026, 2, 26),
        Basis = "A20-13",
        Topic = "市场监管、安全生产监管",
        Summary = "通报第一季度检查的单位数、发现和整改的隐患。",
        Body = "一、检查情况\n第一季度共检查经营场所 126 家，发现隐患 41 处，已整改 39 处。\n示例机关DEMO1\n2026年2月26日",
    };

    public DisclosureItem Item(long number = 1) => DisclosureItem.From(Platform.Of(DisclosureItem.SubjectOf(Organ, number)))!;

    public long Save(ItemContent content, long number = 0) => Platform.Do(Drafter, new SaveItem(Organ, number, content)).Number;

    public ItemOffice Submit(long number = 1)
    {
        Platform.Do(Drafter, new SubmitItem(Item(number)));
        return this;
    }

    public ItemOffice Review(long number = 1)
    {
        Platform.Do(First, new ReviewItem(Item(number), Duty.FirstReview));
        Platform.Do(Secrecy, new ReviewItem(Item(number), Duty.SecrecyReview, Secrecy: Clear));
        Platform.Do(Second, new ReviewItem(Item(number), Duty.SecondReview));
        Platform.Do(Signer, new ReviewItem(Item(number), Duty.Sign));
        return this;
    }

    public long Published(ItemContent? content = null)
    {
        var number = Save(content ?? Notice);
        Submit(number).Review(number);
        Platform.Do(Signer, new PublishItem(Item(number)));
        return number;
    }
}
