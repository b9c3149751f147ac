using System.Text;
using Gongkai.Documents.Reports.Readers.Pdf;

namespace Gongkai.Documents.Attachments.Reading;

/// <summary>PDF 里的文字，由 poppler 的进程取出：一行一段；没有文字的页（多为扫描件）、夹带的文件照直说明。</summary>
internal static class PdfText
{
    public static void Read(Stream content, PassageList passages)
    {
        var bytes = WholeFile.Read(content, passages);
        if (bytes.AsSpan().IndexOf("/EmbeddedFile"u8) >= 0)
            passages.Unread("PDF 里夹带的文件没有检查");
        var pages = Encoding.UTF8.GetString(new Poppler(bytes, CancellationToken.None).Text().Span).Split('\f');
        // Every page ends with a form feed: what follows the last one is nothing.
        for (var page = 1; page < pages.Length && !passages.IsFull; page++)
        {
            var text = pages[page - 1].Normalize(NormalizationForm.FormKC);
            if (string.IsNullOrWhiteSpace(text))
                passages.Unread($"PDF 第 {page} 页没有文字（可能是扫描件）");
            foreach (var line in text.Split('\n'))
                passages.AddBody($"第 {page} 页", line);
        }
    }
}
