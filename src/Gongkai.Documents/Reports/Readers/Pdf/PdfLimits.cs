namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>读 PDF 的上限。一个省的年报也不过几十页。</summary>
internal static class PdfLimits
{
    public const int Pages = 200;

    public const int Words = 300_000;

    /// <summary>一页的线段数；超出的是图画，不是表格。</summary>
    public const int Segments = 50_000;

    /// <summary>一页的图片数。</summary>
    public const int Pictures = 1_000;

    /// <summary>由引用展开的线段和图片的总数；层层引用可以翻倍增长。</summary>
    public const int Copies = 1_000_000;

    /// <summary>一张表的横线、竖线各有几条；更多的是图画。</summary>
    public const int Rules = 400;
}
