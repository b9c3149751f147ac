using System.Globalization;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Health;

/// <summary>抽查每个账本最近的条目；全部核对用 <c>gongkai audit verify</c>。</summary>
internal static class LedgerHealth
{
    public static async Task<IReadOnlyList<HealthLine>> Examine(Platform platform, CancellationToken stop)
    {
        var (checkedEntries, found) = await platform.Database.Read(session => LedgerSpotCheck.Run(session, LedgerSpotCheck.Usual), stop);
        return [found is null
            ? HealthLine.Good("账本", string.Create(CultureInfo.InvariantCulture, $"抽查最近 {checkedEntries} 条，条条接得上"))
            : HealthLine.Bad("账本", found.ToString(), "运行 gongkai audit verify 全部核对；保留现状，从备份恢复到另一个目录")];
    }
}
