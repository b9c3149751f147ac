using Gongkai.Core.Ledger;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Privacy;

namespace Gongkai.Storage.Ledger;

/// <summary>核对账本：把各条链一条条取来交给 Core 判断，连同对应的条目、更正、个人信息的摘要和各表。</summary>
internal sealed class LedgerCheck(Session session, PersonalRecords personal, IProgress<AuditProgress>? progress = null)
{
    /// <summary>每核对这么多条，告知一次。</summary>
    private const int Step = 200;

    private long total;
    private long done;
    private readonly List<ChainBreak> breaks = [];
    private int erased;
    private int unopened;
    private int unreadable;

    /// <param name="only">只核对这一机关；全部的为 <c>null</c>。</param>
    public async Task<LedgerReport> Run(long? only)
    {
        var chains = new List<ChainReport>();
        var organs = await Organs(only);
        total = await session.Row<long>($"select coalesce(sum(last_number), 0) from chain {(only is null ? "" : "where organ_id = @only")}", new { only });
        progress?.Report(new AuditProgress(0, total));
        foreach (var organ in organs)
            chains.Add(await Chain(organ));
        return new LedgerReport
        {
            Chains = chains,
            Breaks = [.. breaks.OrderBy(one => one.Organ).ThenBy(one => one.Number)],
            StaleSubjects = await StaleSubjects(only),
            Erased = erased,
            Unopened = unopened,
            Unreadable = unreadable,
            Names = (await session.Rows<(long Organ, string Name)>("select organ_id, name from organ")).ToDictionary(one => one.Organ, one => one.Name),
        };
    }

    private async Task<IReadOnlyList<long>> Organs(long? only) => only is { } one ? [one]
        : await session.Rows<long>("select organ_id from chain union select distinct organ_id from entry order by organ_id");

    private async Task<ChainReport> Chain(long organ)
    {
        var check = new ChainCheck(organ);
        await foreach (var stored in EntryStore.Chain(session, organ))
        {
            session.Stop.ThrowIfCancellationRequested();
            check.Next(stored);
            if (++done % Step == 0)
                progress?.Report(new AuditProgress(done, total));
            if (check.Break is null)
                await Contents(stored);
        }

        var end = await session.Row<ChainEnd>("select last_number, last_hash from chain where organ_id = @organ", new { organ });
        check.End(end?.LastNumber ?? 0, end?.LastHash ?? Link.Origin);
        if (check.Break is { } found)
            breaks.Add(found);
        return new ChainReport(organ, check.LastNumber, check.LastHash, check.BackwardMoments);
    }

    private async Task Contents(StoredEntry stored)
    {
        var entry = stored.Entry;
        if (!stored.IsReadable)
            unreadable++;
        if (entry.Counterpart is { } other)
            Note(CounterpartCheck.Check(entry, (await EntryStore.Find(session, other.Organ, other.Number))?.Entry));
        if (entry.Fact is EntryAmended amendment)
            Note(AmendmentCheck.Check(entry, (await EntryStore.Find(session, entry.Organ, amendment.Entry))?.Entry));
        foreach (var reference in PersonalReferences.In(stored.Payload))
            Note(await Personal(entry, reference));
    }

    private async Task<ChainBreak?> Personal(Entry entry, PersonalReference reference)
    {
        var state = await personal.Check(session, reference);
        erased += state == PersonalState.Erased ? 1 : 0;
        unopened += state == PersonalState.KeyMissing ? 1 : 0;
        return state switch
        {
            PersonalState.Absent => new ChainBreak(entry.Organ, entry.Number, $"所引用的个人信息 {reference.Organ}/{reference.Number} 不在库中"),
            PersonalState.Altered => new ChainBreak(entry.Organ, entry.Number, $"所引用的个人信息 {reference.Organ}/{reference.Number} 与摘要不符：内容被改动过"),
            _ => null,
        };
    }

    private void Note(ChainBreak? found)
    {
        if (found is not null)
            breaks.Add(found);
    }

    private async Task<long> StaleSubjects(long? only)
    {
        var where = only is null ? "" : "where organ_id = @only";
        return await session.Row<long>(
            $"""
            select count(*) from (
                select organ_id, subject_kind as kind, subject_number as number, max(number) as version from entry {where}
                group by organ_id, subject_kind, subject_number) told
            full join (select organ_id, kind, number, version from subject {where}) held
                on held.organ_id = told.organ_id and held.kind = told.kind and held.number = told.number
            where told.version is null or held.version is null or told.version <> held.version
            """,
            new { only });
    }
}
