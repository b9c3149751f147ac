using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports;

namespace Gongkai.Cli.Reports;

/// <summary>一份待读的输入：怎么称呼它（照用户给出的写），怎么读它。读不出来给出代码和怎么办，从不抛出。</summary>
internal abstract record ReportInput(string Source)
{
    /// <exception cref="OperationCanceledException">已取消。</exception>
    public Reading Read(CancellationToken cancelled)
    {
        try
        {
            return ReadCore(cancelled);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return new Unreadable("READ-MISSING", "找不到这个文件。请检查路径；路径里有空格时要加引号。");
        }
        catch (UnauthorizedAccessException)
        {
            return new Unreadable("READ-DENIED", "没有权限读取。请检查文件和所在文件夹的权限。");
        }
        catch (IOException failure)
        {
            return new Unreadable("READ-IO", $"读取时出错。系统说：{failure.Message}");
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or OperationCanceledException))
        {
            return new Unreadable("READ-FAILED", $"处理这份文件时程序出错（{failure.GetType().Name}），请把文件反馈给开发者。");
        }
    }

    protected abstract Reading ReadCore(CancellationToken cancelled);

    /// <summary>读取全部内容；超过上限的不再往下读。</summary>
    protected static Reading ReadContent(Stream stream, CancellationToken cancelled)
    {
        if (stream.CanSeek && stream.Length > ReportReader.MaxBytes)
            return TooLarge();
        using var content = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
        var buffer = new byte[81920];
        while (stream.Read(buffer) is > 0 and var read)
        {
            content.Write(buffer, 0, read);
            if (content.Length > ReportReader.MaxBytes)
                return TooLarge();
        }

        return ReportReader.ReadOrStop(content.GetBuffer().AsMemory(0, (int)content.Length), cancelled);
    }

    private static Unreadable TooLarge() =>
        new("READ-TOO-LARGE", $"文件超过 {ReportReader.MaxBytes / 1024 / 1024} MB，没有读取。年报通常不到 1 MB，请确认给的是年报本身。");
}

/// <summary>一个文件。</summary>
/// <param name="InFolder">是在文件夹里找到的，不是用户逐个指定的。</param>
internal sealed record FileInput(string Source, bool InFolder = false) : ReportInput(Source)
{
    protected override Reading ReadCore(CancellationToken cancelled)
    {
        // 空文件不打开：命名管道、套接字的长度也是 0，打开会一直等下去。
        if (InFolder && new FileInfo(Source) is { Exists: true, Length: 0, LinkTarget: null })
            return ReportReader.ReadOrStop(default, cancelled);
        using var stream = new FileStream(Source, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        return ReadContent(stream, cancelled);
    }
}

/// <summary>标准输入，写作 <c>-</c>。</summary>
internal sealed record StandardInput() : ReportInput(Name)
{
    public const string Name = "-";

    protected override Reading ReadCore(CancellationToken cancelled)
    {
        using var stream = Console.OpenStandardInput();
        return ReadContent(stream, cancelled);
    }
}

/// <summary>打不开的文件夹：也是一份读不出来的输入，不悄悄略过。</summary>
internal sealed record ClosedFolder(string Source, string Reason) : ReportInput(Source)
{
    protected override Reading ReadCore(CancellationToken cancelled) => new Unreadable("READ-DENIED", $"打不开这个文件夹：{Reason}");
}
