using Gongkai.Core.Ledger;

namespace Gongkai.Core.Catalogue;

/// <content>每件事实之后的样子。</content>
public sealed partial record DisclosureItem
{
    private static DisclosureItem? Next(DisclosureItem? item, Entry entry) => entry.Fact switch
    {
        ItemSaved fact => (item ?? New(entry)).Saved(fact.Content, entry),
        ItemImported fact => New(entry).Saved(fact.Content, entry).Imported(fact, entry),
        ItemSubmitted fact => item! with
        {
            Round = new ReviewRound(fact.Before, fact.After, fact.After.Count > 0 ? entry.Reason : null, []),
            Stage = ReviewSteps.StageOf(fact.Before[0]),
            ReturnRemark = null,
        },
        ItemReviewed fact => item!.Reviewed(new Approval(fact.Step, entry.Who, entry.RecordedAt, fact.Remark, fact.PaperSignOff)),
        ItemReturned => item! with { Round = null, Stage = ItemStage.Returned, ReturnRemark = entry.Reason },
        ItemPublished fact => item!.Published(fact, entry),
        ItemWithdrawn => item! with
        {
            Withdrawal = new Withdrawal(entry.Reason ?? "", entry.RecordedAt, entry.Number),
            Stage = item.Stage == ItemStage.Published ? ItemStage.Withdrawn : item.Stage,
        },
        ItemAbolished fact => item! with { Abolition = new Abolition(entry.LegalDate, entry.Reason, fact.Replacement) },
        FileExamined fact => item! with { Examinations = [.. item.Examinations.Where(one => one.Attachment != fact.Attachment), fact] },
        FileSeen fact => item! with { Seen = [.. item.Seen, fact.Attachment] },
        _ => item,
    };

    private static DisclosureItem New(Entry entry) => new() { Subject = entry.Subject };

    private DisclosureItem Saved(ItemContent content, Entry entry) => this with
    {
        Versions = [.. Versions, new ItemVersion(Versions.Count + 1, content, entry.Number, entry.Who, entry.RecordedAt)],
        Stage = Stage is ItemStage.Returned ? ItemStage.Returned : ItemStage.Drafting,
    };

    private DisclosureItem Imported(ItemImported fact, Entry entry) => this with
    {
        Index = fact.Index,
        FormerIndex = fact.FormerIndex,
        Source = fact.Source,
        Editions = [new Edition(1, fact.Content, fact.PublishedAt, entry.Number, Note: null, [], [])],
        Stage = ItemStage.Published,
    };

    // A step of the open round, or one that an urgent publication still owes.
    private DisclosureItem Reviewed(Approval approval)
    {
        if (Round is { } round && round.Awaiting == approval.Step)
        {
            var after = round with { Approvals = [.. round.Approvals, approval] };
            return this with { Round = after, Stage = after.Awaiting is { } next ? ReviewSteps.StageOf(next) : ItemStage.Approved };
        }

        var owing = Current!;
        return this with { Editions = [.. Editions.SkipLast(1), owing with { Approvals = [.. owing.Approvals, approval], Owing = [.. owing.Owing.Skip(1)] }] };
    }

    private DisclosureItem Published(ItemPublished fact, Entry entry) => this with
    {
        Index = Index ?? fact.Index,
        Editions = [.. Editions, new Edition(Editions.Count + 1, Content, entry.RecordedAt, entry.Number, fact.Note, Round!.Approvals, Round.After)],
        Stage = ItemStage.Published,
        Round = null,
        Withdrawal = null,
    };
}
