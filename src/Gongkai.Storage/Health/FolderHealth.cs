using System.Globalization;

namespace Gongkai.Storage.Health;

/// <summary>数据目录的权限与磁盘的余地。</summary>
internal static class FolderHealth
{
    private const long Megabyte = 1024 * 1024;
    private const long Little = 1024 * Megabyte;
    private const long VeryLittle = 100 * Megabyte;

    public static IEnumerable<HealthLine> Examine(string path)
    {
        if (!Directory.Exists(path))
            yield break;
        yield return Rights(path);
        yield return Space(path);
    }

    private static HealthLine Rights(string path)
    {
        const UnixFileMode others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
        if (OperatingSystem.IsWindows())
            return HealthLine.Good("数据目录", path);
        var keys = Path.Combine(path, "keys");
        if (Directory.Exists(keys) && Directory.EnumerateFiles(keys).Append(keys).FirstOrDefault(one => IsOpen(one, others)) is { } open)
            return HealthLine.Bad("数据目录", $"别的用户读得到钥匙（{open}）", $"运行 chmod -R go= {keys}");
        return IsOpen(path, others)
            ? HealthLine.Caution("数据目录", $"{path} 别的用户也进得去", $"运行 chmod 700 {path}")
            : HealthLine.Good("数据目录", $"{path}，只有本用户能进");
    }

    private static bool IsOpen(string path, UnixFileMode others) =>
        !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & others) != UnixFileMode.None;

    private static HealthLine Space(string path)
    {
        var free = new DriveInfo(Path.GetFullPath(path)).AvailableFreeSpace;
        var text = string.Create(CultureInfo.InvariantCulture, $"还有 {free / Megabyte} MB");
        return free < VeryLittle ? HealthLine.Bad("磁盘", text, "尽快清理：写满之后不能办理，只能查看")
            : free < Little ? HealthLine.Caution("磁盘", text, "请清理或扩容")
            : HealthLine.Good("磁盘", text);
    }
}
