using System.Globalization;
using Gongkai.Storage.Keys;

namespace Gongkai.Storage.Health;

/// <summary>钥匙在不在，最近的密文打不打得开。</summary>
internal static class KeyHealth
{
    public static async Task<IReadOnlyList<HealthLine>> Examine(Platform platform, CancellationToken stop)
    {
        var known = await platform.Database.Read(KnownKeys.Load, stop);
        if (KnownKeys.Missing(known, platform.Keys) is { Count: > 0 } missing)
            return [HealthLine.Bad("钥匙", $"缺少第 {string.Join("、", missing)} 把：用它封装的姓名、联系方式、证件影像打不开，服务器不会启动", "把原来的 keys 文件夹放回数据目录；确实找不回的，运行 gongkai keys rotate --lost")];
        if (KnownKeys.Foreign(known, platform.Keys) is { Count: > 0 } foreign)
            return [HealthLine.Bad("钥匙", $"第 {string.Join("、", foreign)} 把不是这个数据库的", "换成这个数据库自己的 keys 文件夹")];
        var (sampled, unopened) = await platform.Database.Read(platform.KeyKeeping.Sample, stop);
        var lost = known.Count(key => key.LostAt is not null);
        if (unopened > 0)
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"抽查 {sampled} 份密文，{unopened} 份打不开");
            return [lost > 0 ? HealthLine.Caution("钥匙", text + "（有钥匙已认定丢失）", "打不开的个人信息请重新登记") : HealthLine.Bad("钥匙", text, "运行 gongkai audit verify 查看；被改动过的从备份恢复")];
        }

        return [HealthLine.Good("钥匙", string.Create(CultureInfo.InvariantCulture, $"{platform.Keys.Numbers.Count} 把，抽查 {sampled} 份密文都打得开"))];
    }
}
