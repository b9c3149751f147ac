namespace Gongkai.Storage.Keys;

/// <summary>同一文件夹同一时刻只由一个程序写：占住其中的锁文件，别的程序等它放开。程序中断的，系统随即放开。</summary>
internal static class FolderLock
{
    private const string Name = "writing.lock";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>占住，用毕释放。三十秒内都被占着的，报 <see cref="IOException"/>。</summary>
    public static IDisposable Take(string folder)
    {
        var path = Path.Combine(folder, Name);
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < Patience && File.Exists(path))
            {
                Thread.Sleep(Pause);
            }
        }
    }
}
