using System.Text.Json;
using Gongkai.Core.Reports;
using Gongkai.Documents.Pdf.Fonts;
using Gongkai.Documents.Reports.Writing.Html;
using Gongkai.Documents.Reports.Writing.Pdf;
using Gongkai.Documents.Reports.Writing.PlainText;
using Gongkai.Documents.Reports.Writing.Sheets;
using Gongkai.Documents.Reports.Writing.Word;

namespace Gongkai.Documents.Reports;

/// <summary>把年报写成文件。同一份报告每次写出的字节相同。</summary>
public static class ReportWriter
{
    /// <summary>按 <paramref name="format"/> 写入 <paramref name="output"/>（不关闭）。读回即得同样的报告。</summary>
    /// <param name="source">来源，只有 JSON 写它。</param>
    /// <param name="terms">PDF 的字体和写成的时刻。</param>
    /// <exception cref="FontException">没有中文字体，或者字体里没有报告中的某个字；只有 PDF 会。</exception>
    public static void Write(AnnualReport report, ReportFormat format, Stream output, string source = "", WritingTerms? terms = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(output);
        if (format == ReportFormat.Docx)
            WordWriter.Write(report, output);
        else if (format == ReportFormat.Html)
            HtmlWriter.Write(report, output);
        else if (format == ReportFormat.Text)
            PlainTextWriter.Write(report, output);
        else if (format == ReportFormat.Xlsx)
            ReportWorkbook.Write(report, output);
        else if (format == ReportFormat.Json)
            WriteJson(report, output, source);
        else if (format == ReportFormat.Pdf)
            PdfWriter.Write(report, output, terms?.Fonts ?? FontShelf.Installed, terms?.WrittenAt);
        else
            throw new NotSupportedException(format.Name);
    }

    private static void WriteJson(AnnualReport report, Stream output, string source)
    {
        using (var writer = new Utf8JsonWriter(output, ReportJson.Options(indented: true)))
            ReportJson.WriteReport(writer, report, source);
        output.Write("\n"u8);
    }
}
