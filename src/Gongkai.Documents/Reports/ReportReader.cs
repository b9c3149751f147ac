using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports.Readers;

namespace Gongkai.Documents.Reports;

/// <summary>读取已公布的年报：按内容（不按文件名）判断格式，取出段落和表格，交给识别。</summary>
public static class ReportReader
{
    /// <summary>一份文件的上限，字节（32 MiB）。</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>读取一份文件；任何内容都不抛出异常，认不出的给出代码和怎么办。</summary>
    public static Reading Read(ReadOnlyMemory<byte> content) => ReadOrStop(content, CancellationToken.None);

    /// <summary>同上；取消时停下，正在解 PDF 的进程随即终止。</summary>
    /// <exception cref="OperationCanceledException">已取消。</exception>
    public static Reading ReadOrStop(ReadOnlyMemory<byte> content, CancellationToken cancellation) => Opened(content, cancellation) switch
    {
        OpenedDocument opened => Recogniser.Recognise(opened.Document),
        OpenedJson opened => ReportJson.Read(opened.Utf8),
        Refused refused => refused.Reason,
        var other => throw new InvalidOperationException($"Unknown opening {other.GetType().Name}"),
    };

    /// <summary>只打开、不识别：文件的段落和表格，或 JSON，或不能打开的原因。从不抛出异常。</summary>
    public static Opening Open(ReadOnlyMemory<byte> content) => Opened(content, CancellationToken.None);

    /// <summary>同上；取消时停下。</summary>
    /// <exception cref="OperationCanceledException">已取消。</exception>
    public static Opening OpenOrStop(ReadOnlyMemory<byte> content, CancellationToken cancellation) => Opened(content, cancellation);

    private static Opening Opened(ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        if (content.Length > MaxBytes)
            return new Refused(Refusal.TooLarge(content.Length));

        try
        {
            return ContentKind.Open(content, cancellation);
        }
        catch (RefusedException refused)
        {
            return new Refused(refused.Reason);
        }
    }
}
