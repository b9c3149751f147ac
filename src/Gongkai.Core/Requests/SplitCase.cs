using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Requests;

/// <summary>拆分：一份申请里的几项内容分开办理；原件之外另立几件，各有受理号，收到之日与原件相同，期限从同一天起算。</summary>
public sealed record SplitCase(long Organ, long Number, int Parts, DateOnly ReceivedOn) : Act
{
    /// <summary>一次最多另立几件。</summary>
    public const int Most = 20;

    public override ActKind Kind => CaseActs.Split;

    public override Subject On => DisclosureCase.SubjectOf(Organ, Number);

    public override IEnumerable<Subject> AlsoReads => CaseChecks.Reads(Organ, paper: null);

    public override IReadOnlyList<string> Reserves =>
        [.. Enumerable.Range(0, Math.Clamp(Parts, 0, Most)).SelectMany(_ => new[] { DisclosureCase.SubjectKind, ReceiptNumber.Counter(ReceivedOn) })];

    public override Outcome<Decision> Decide(Scene scene)
    {
        var on = LegalDate ?? scene.Today;
        if (DisclosureCase.From(scene.History) is not { Opening: { } opening } one)
            return new Blocked<Decision>([CaseRules.Break(CaseRules.Open, "没有这件申请，可能链接写错了；请从列表进入")]);
        return Decision.Unless(
            [.. CaseChecks.CheckOn(on, scene), .. CheckParts(one), .. CaseChecks.Refused(CaseChecks.Law(scene), one, new CaseSplit(Parts), on)],
            () => Decision.Of(On, new CaseSplit(Parts)) with { Then = Others(one, opening, scene) });
    }

    private IEnumerable<Finding> CheckParts(DisclosureCase one)
    {
        if (Parts is < 1 or > Most)
            yield return CaseRules.Break(CaseRules.Split, $"另立的件数应为 1 至 {Most}");
        if (one.ReceivedOn != ReceivedOn)
            yield return CaseRules.Break(CaseRules.Split, "拆分的各件收到之日与原件相同");
        if (one.Matters.Length > 0 || one.EverExtended)
            yield return CaseRules.Break(CaseRules.Split, "已经告知补正、征求意见、收费或延期的件不再拆分；有给有不给的请答 A05");
    }

    // The clock of each part runs from the day of the original: the entry's date is the split's, so the date of receipt stands in the fact.
    private Decision? Others(DisclosureCase one, CaseOpened opening, Scene scene)
    {
        Decision? next = null;
        for (var i = Parts; i >= 1; i--)
        {
            var number = ReceiptNumber.Write(scene.View<OrganTree>().Find(Organ), ReceivedOn, scene.Reserved[(2 * i) - 1]);
            next = Decision.Of(
                DisclosureCase.SubjectOf(Organ, scene.Reserved[(2 * i) - 2]),
                opening with { Part = opening.Part + i, SplitFrom = Number },
                new CaseReceived(one.Channel!.Value, number, Confirmation: null) { SinceOn = ReceivedOn }) with
            { Then = next };
        }

        return next;
    }
}
