using System.Data.Common;
using Gongkai.Core.Rules;

namespace Gongkai.Storage.Health;

/// <summary>体检：逐项查看数据目录、磁盘、数据库、钥匙、备份、账本、附件；只读，服务器不必停。</summary>
public static class Doctor
{
    public static async Task<IReadOnlyList<HealthLine>> Examine(string dataPath, string? connectionString, TimeProvider clock, CancellationToken stop = default)
    {
        switch (await Platform.OpenExisting(dataPath, connectionString, clock))
        {
            case Allowed<Platform>(var opened):
                await using (var platform = opened)
                    return await Examine(platform, stop);
            case Blocked<Platform>(var findings):
                return [.. FolderHealth.Examine(dataPath), .. findings.Select(finding => HealthLine.Bad("打开", finding.Message, "先解决这一项，再查其余"))];
            default:
                return [];
        }
    }

    /// <summary>已经打开的平台。</summary>
    public static async Task<IReadOnlyList<HealthLine>> Examine(Platform platform, CancellationToken stop = default)
    {
        var lines = FolderHealth.Examine(platform.Folder.Path).ToList();
        Func<Platform, CancellationToken, Task<IReadOnlyList<HealthLine>>>[] examinations =
            [DatabaseHealth.Examine, KeyHealth.Examine, BackupHealth.Examine, LedgerHealth.Examine, AttachmentHealth.Examine];
        foreach (var examine in examinations)
        {
            try
            {
                lines.AddRange(await examine(platform, stop));
            }
            catch (DbException problem)
            {
                lines.Add(HealthLine.Bad("数据库", $"读不出来。数据库说：{problem.Message}", "检查数据库是否在运行；文件损坏的，从备份恢复"));
            }
        }

        return lines;
    }
}
