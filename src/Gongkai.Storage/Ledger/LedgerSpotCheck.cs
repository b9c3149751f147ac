using Gongkai.Core.Ledger;
using Gongkai.Storage.Engines;

namespace Gongkai.Storage.Ledger;

/// <summary>抽查：每条链最近的若干条，接到另存的末端。</summary>
internal static class LedgerSpotCheck
{
    /// <summary>每条链通常查多少条。</summary>
    public const int Usual = 100;

    public static async Task<(long Checked, ChainBreak? First)> Run(Session session, int entries)
    {
        var count = 0L;
        foreach (var end in await session.Rows<EndRow>("select organ_id, last_number, last_hash from chain order by organ_id"))
        {
            var before = await EntryStore.Find(session, end.OrganId, Math.Max(0, end.LastNumber - entries));
            var check = new ChainCheck(end.OrganId, before?.Entry);
            await foreach (var stored in EntryStore.Chain(session, end.OrganId, check.LastNumber))
            {
                check.Next(stored);
                count++;
            }

            check.End(end.LastNumber, end.LastHash);
            if (check.Break is { } found)
                return (count, found);
        }

        return (count, null);
    }

    private sealed class EndRow
    {
        public long OrganId { get; init; }

        public long LastNumber { get; init; }

        public string LastHash { get; init; } = "";
    }
}
