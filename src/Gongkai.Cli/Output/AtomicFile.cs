using Gongkai.Cli.CommandLine;

namespace Gongkai.Cli.Output;

/// <summary>要么整个写好、要么原样不动的文件：先写在同一文件夹的临时文件里，写完才换上去。</summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly string path;
    private readonly string given;
    private readonly string temporary;
    private bool committed;

    private AtomicFile(string path, string given)
    {
        (this.path, this.given) = (path, given);
        temporary = Path.Join(Path.GetDirectoryName(path), $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp");
        Stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None);
    }

    public FileStream Stream { get; }

    /// <summary>在动手之前就查清位置能不能写；不能写是用法有误。</summary>
    public static AtomicFile Create(string given)
    {
        if (Directory.Exists(given))
            throw new UsageException($"“{given}”是文件夹，请写出文件名。");
        try
        {
            return new AtomicFile(Target(given), given);
        }
        catch (DirectoryNotFoundException failure)
        {
            throw new UsageException($"写不了“{given}”：没有“{Path.GetDirectoryName(given)}”这个文件夹，请先建立。", failure);
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or IOException)
        {
            throw CannotWrite(given, failure);
        }
    }

    /// <summary>换上去。</summary>
    public void Commit()
    {
        try
        {
            Stream.Dispose();
            KeepMode();
            File.Move(temporary, path, overwrite: true);
            committed = true;
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or IOException)
        {
            throw CannotWrite(given, failure);
        }
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (!committed)
            File.Delete(temporary);
    }

    /// <summary>写到链接所指的文件，不把链接换掉。</summary>
    private static string Target(string given)
    {
        var full = Path.GetFullPath(given);
        return new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
    }

    private void KeepMode()
    {
        if (!OperatingSystem.IsWindows() && File.Exists(path))
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
    }

    private static UsageException CannotWrite(string given, Exception failure) => new(
        failure is UnauthorizedAccessException
            ? $"写不了“{given}”：没有权限，或者文件是只读的。"
            : $"写不了“{given}”：文件如果正在 Word、WPS 里打开，请先关闭。系统说：{failure.Message}",
        failure);
}
