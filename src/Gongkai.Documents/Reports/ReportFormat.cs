namespace Gongkai.Documents.Reports;

/// <summary>年报的文件格式：键、扩展名、媒体类型、名称。</summary>
public sealed record ReportFormat(string Extension, string MediaType, string Name)
{
    /// <summary>Word 文档。</summary>
    public static readonly ReportFormat Docx =
        new(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word 文档");

    /// <summary>网页。</summary>
    public static readonly ReportFormat Html = new(".html", "text/html; charset=utf-8", "网页");

    /// <summary>纯文本，表格以制表符分列。</summary>
    public static readonly ReportFormat Text = new(".txt", "text/plain; charset=utf-8", "纯文本");

    /// <summary>契约规定的 JSON 对象。</summary>
    public static readonly ReportFormat Json = new(".json", "application/json; charset=utf-8", "JSON 数据");

    /// <summary>PDF，字体嵌入，打印出来与 Word 文档相同。</summary>
    public static readonly ReportFormat Pdf = new(".pdf", "application/pdf", "PDF 文档");

    /// <summary>电子表格：文字一张，法定表格各一张。</summary>
    public static readonly ReportFormat Xlsx = new(".xlsx", Sheets.SheetWriter.MediaType, "电子表格");

    /// <summary>能写出的格式。</summary>
    public static IReadOnlyList<ReportFormat> Writable { get; } = [Docx, Html, Pdf, Xlsx, Text, Json];

    /// <summary>写出之后能读回同样的报告的格式（PDF 里中西文之间的空格除外）。</summary>
    public static IReadOnlyList<ReportFormat> ReadBack { get; } = [Docx, Html, Pdf, Xlsx, Text, Json];

    /// <summary>按扩展名（含点，不分大小写）找；没有则为 <c>null</c>。</summary>
    public static ReportFormat? Find(string extension) =>
        Writable.FirstOrDefault(format => string.Equals(format.Extension, extension, StringComparison.OrdinalIgnoreCase));
}
