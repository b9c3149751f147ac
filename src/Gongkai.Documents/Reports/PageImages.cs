using Gongkai.Documents.Reports.Readers;
using Gongkai.Documents.Reports.Readers.Pdf;

namespace Gongkai.Documents.Reports;

/// <summary>分页的文件（PDF）各页印出来的样子，供对照原件；由 poppler 在另一个进程里画，时间、内存都有上限。</summary>
public static class PageImages
{
    private const int Width = 1200;

    /// <summary>第 <paramref name="page"/> 页（从 1 起）的 PNG；画不出来的为 <c>null</c>。</summary>
    /// <exception cref="OperationCanceledException">已取消，正在画的进程随即终止。</exception>
    public static ReadOnlyMemory<byte>? Draw(ReadOnlyMemory<byte> pdf, int page, CancellationToken cancellation)
    {
        try
        {
            return new Poppler(pdf, cancellation).Picture(page, Width) is { IsEmpty: false } picture ? picture : null;
        }
        catch (RefusedException)
        {
            return null;
        }
    }
}
