using System.Globalization;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Health;

/// <summary>备份有没有安排，最近一份是不是按时做成。</summary>
public static class BackupHealth
{
    /// <summary>项目的名称。</summary>
    public const string Topic = "备份";

    internal static async Task<IReadOnlyList<HealthLine>> Examine(Platform platform, CancellationToken stop)
    {
        var status = await platform.Backups.Status(stop);
        return status switch
        {
            { Plan: null } => [HealthLine.Caution(Topic, "没有安排每日备份", "系统管理在“运行”页面安排；或者用系统的定时任务运行 gongkai backup")],
            { IsOverdue: true, Latest: null } => [HealthLine.Bad(Topic, $"{status.Plan!.Folder} 里一份也没有", "看服务器日志里备份的出错原因；检查这个文件夹的权限和磁盘空间")],
            { IsOverdue: true, Latest: { } latest } => [HealthLine.Bad(Topic, string.Create(CultureInfo.InvariantCulture, $"逾期：最近一份做于 {latest:yyyy-MM-dd HH:mm}"), "看服务器日志里备份的出错原因；检查存放备份的文件夹的权限和磁盘空间")],
            { Latest: { } latest } => [HealthLine.Good(Topic, string.Create(CultureInfo.InvariantCulture, $"最近一份做于 {latest:yyyy-MM-dd HH:mm}，下一份 {status.Plan!.NextDue(Moments.Local(platform.Clock)):yyyy-MM-dd HH:mm}"))],
            _ => [HealthLine.Good(Topic, string.Create(CultureInfo.InvariantCulture, $"第一份定于 {status.Plan!.NextDue(Moments.Local(platform.Clock)):yyyy-MM-dd HH:mm}"))],
        };
    }
}
