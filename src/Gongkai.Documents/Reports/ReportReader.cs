using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports;

/// <summary>读取已公布的年报：按内容（不按文件名）判断格式，取出段落和表格，交给识别。</summary>
public static class ReportReader
{
    /// <summary>一份文件的上限，字节（32 MiB）。</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>读取一份文件；任何内容都不抛出异常，认不出的给出代码和怎么办。</summary>
    public static Reading Read(ReadOnlyMemory<byte> content) =>
        content.IsEmpty
            ? new Unreadable("READ-EMPTY", "文件是空的。")
            : new Unreadable("READ-FORMAT", "暂不支持这种格式。");
}
