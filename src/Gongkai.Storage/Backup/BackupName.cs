using System.Globalization;

namespace Gongkai.Storage.Backup;

/// <summary>备份的文件名由时刻（北京时间）而定，文件夹里最近的一份由此认出。</summary>
public static class BackupName
{
    private const string Beginning = "gongkai-";
    private const string Moment = "yyyyMMdd-HHmmss";

    public static string At(DateTime local, bool isSealed) =>
        $"{Beginning}{local.ToString(Moment, CultureInfo.InvariantCulture)}{(isSealed ? ".gkb" : ".zip")}";

    /// <summary>文件夹里的各份，最近的在前；没有文件夹的为空。</summary>
    public static IReadOnlyList<(string Path, DateTime Local)> In(string folder) => !Directory.Exists(folder) ? []
        : [.. from path in Directory.EnumerateFiles(folder, $"{Beginning}*")
              let local = Read(System.IO.Path.GetFileName(path))
              where local is not null
              orderby local descending
              select (path, local.Value)];

    private static DateTime? Read(string name) =>
        Path.GetExtension(name) is ".zip" or ".gkb"
        && DateTime.TryParseExact(Path.GetFileNameWithoutExtension(name)[Beginning.Length..], Moment, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? local : null;
}
