namespace Gongkai.Storage.Keys;

/// <summary>同一文件夹同一时刻只由一个程序写：占住其中的锁文件，别的程序等它放开。程序中断的，系统随即放开。</summary>
internal static class FolderLock
{
    private const string Name = "writing.lock";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>占住，用毕释放。三十秒内都被占着的，报 <see cref="IOException"/>。</summary>
    public static IDisposable Take(string folder)
    {
        var path = Path.Combine(folder, Name);
        FileStream? taken = null;
        SpinWait.SpinUntil(() => (taken = TryOpen(path)) is not null, Patience);
        return taken ?? Open(path);
    }

    private static FileStream? TryOpen(string path)
    {
        try
        {
            return Open(path);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    private static FileStream Open(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }
}
