using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Requests;

/// <summary>确认收到：网上、传真、平常信函的件，双方确认之日为收到申请之日，同时给受理号（《条例》第三十一条）。</summary>
/// <param name="Confirmation">怎样、与谁确认。</param>
/// <param name="ReceivedOn">双方确认之日。</param>
public sealed record ConfirmReceipt(long Organ, long Number, string Confirmation, DateOnly ReceivedOn) : Act
{
    public override ActKind Kind => CaseActs.Confirm;

    public override Subject On => DisclosureCase.SubjectOf(Organ, Number);

    public override IEnumerable<Subject> AlsoReads => CaseChecks.Reads(Organ, paper: null);

    public override IReadOnlyList<string> Reserves => [ReceiptNumber.Counter(ReceivedOn)];

    public override Outcome<Decision> Decide(Scene scene)
    {
        if (DisclosureCase.From(scene.History) is not { Channel: { } channel } one)
            return new Blocked<Decision>([CaseRules.Break(CaseRules.Open, "没有这件待确认的申请，可能链接写错了；请从列表进入")]);
        var fact = new CaseReceived(channel, ReceiptNumber.Write(scene.View<OrganTree>().Find(Organ), ReceivedOn, scene.Reserved[0]), Confirmation.Trim().Length == 0 ? null : Confirmation.Trim());
        return Decision.Unless([.. CaseChecks.CheckOn(ReceivedOn, scene), .. CheckDates(one), .. CaseChecks.Refused(CaseChecks.Law(scene), one, fact, ReceivedOn)], () => Decision.Of(On, fact));
    }

    private IEnumerable<Finding> CheckDates(DisclosureCase one)
    {
        if (ReceivedOn < one.SubmittedOn)
            yield return CaseRules.Break(CaseRules.Receipt, $"确认之日 {ReceivedOn:yyyy-MM-dd} 早于提交之日 {one.SubmittedOn:yyyy-MM-dd}，请核对");
        if (LegalDate is { } date && date != ReceivedOn)
            yield return CaseRules.Break(CaseRules.Receipt, "法律上的日期就是双方确认之日");
    }
}
