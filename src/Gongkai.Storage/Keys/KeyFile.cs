using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Gongkai.Storage.Keys;

/// <summary>一把钥匙一个文件（0001.kek），内容为 Base64，仅本用户可读。</summary>
internal static class KeyFile
{
    private const string Extension = ".kek";
    private const int Length = 32;

    /// <summary>全部钥匙，按编号；残缺的文件不算。</summary>
    public static IReadOnlyDictionary<int, byte[]> ReadAll(string folder)
    {
        var keys = new Dictionary<int, byte[]>();
        if (!Directory.Exists(folder))
            return keys;
        foreach (var file in Directory.EnumerateFiles(folder, "*" + Extension))
        {
            if (int.TryParse(Path.GetFileNameWithoutExtension(file), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Read(file) is { } key)
                keys[number] = key;
        }

        return keys;
    }

    /// <summary>生成；先写在旁边再改名，断电不会留下半把。已经有这一把的，留着它。</summary>
    public static void Create(string folder, int number)
    {
        DataFolder.CreatePrivate(folder);
        // A rename that must not replace is a look and then a rename: two programs could both win it.
        using var alone = FolderLock.Take(folder);
        var file = Path.Combine(folder, number.ToString("D4", CultureInfo.InvariantCulture) + Extension);
        if (File.Exists(file))
            return;
        var temporary = $"{file}.{Guid.NewGuid():N}.new";
        Write(temporary, RandomNumberGenerator.GetBytes(Length));
        File.Move(temporary, file);
    }

    private static byte[]? Read(string file)
    {
        var key = new byte[Length];
        return Convert.TryFromBase64String(File.ReadAllText(file).Trim(), key, out var written) && written == Length ? key : null;
    }

    private static void Write(string file, byte[] key)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(file, options);
        stream.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(key)));
        stream.Flush(flushToDisk: true);
    }
}
