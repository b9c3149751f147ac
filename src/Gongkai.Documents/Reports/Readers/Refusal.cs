using System.Globalization;
using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports.Readers;

/// <summary>不能打开的原因一览：代码与给用户的话（为什么、怎么办）。</summary>
internal static class Refusal
{
    private const string SaveAsDocx = "请用 WPS 或 Word 打开后另存为 .docx 再试。";

    public static Unreadable Empty { get; } = new("READ-EMPTY", "文件是空的。");

    public static Unreadable Binary { get; } =
        new("READ-FORMAT", "认不出文件的格式。能读取的有：PDF、Word 文档（.docx）、电子表格（.xlsx、.xls）、网页（.html、.mht）、纯文本（.txt）和本系统的 JSON。");

    public static Unreadable Encoding { get; } =
        new("READ-ENCODING", "文字编码不是 UTF-8、UTF-16，也不是 GB18030（GBK），读出来会是乱码。请另存为 UTF-8 编码再试。");

    public static Unreadable NoPoppler { get; } =
        new("READ-PDF-TOOL", "读取 PDF 要用 poppler 的工具，这台机器上没有装。请安装软件包 poppler-utils（Debian、Ubuntu：apt-get install poppler-utils）后再试，或改用该年报的网页、Word 文档。");

    public static Unreadable LockedPdf { get; } = new("READ-ENCRYPTED", "PDF 设有打开口令。请去掉口令后再试。");

    public static Unreadable DamagedPdf { get; } =
        new("READ-DAMAGED", "PDF 已损坏或不完整（可能没有下载完）。请重新下载，或改用该年报的网页、Word 文档。");

    public static Unreadable PdfWithoutPages { get; } = new("READ-EMPTY", "这份 PDF 里没有一页。请重新导出，或改用该年报的网页、Word 文档。");

    public static Unreadable HeavyPdf { get; } =
        new("READ-TOO-COMPLEX", "这份 PDF 过于复杂，在限定的时间和内存里读不完，已停止。请改用该年报的网页或 Word 文档。");

    public static Unreadable LongPdf { get; } =
        new("READ-TOO-COMPLEX", $"这份 PDF 超过 {Pdf.PdfLimits.Pages} 页，不像一份年报。请只保留年报的正文和表格再试。");

    public static Unreadable UnevenPdf { get; } =
        new("READ-PDF-LEVEL", "这份 PDF 的页是横放的，表格没有线，字体又没有写明字的高低，断不定哪个数在哪一行。请改用该年报的网页或 Word 文档。");

    public static Unreadable Scan { get; } =
        new("READ-SCAN", "这份 PDF 是扫描件（或整页图片），没有可读的文字。年报应以文本公布（图片无法检索）；请提供网页、Word 文档或带文字的 PDF。");

    public static Unreadable Spreadsheet { get; } =
        new("READ-XLSX", "这是电子表格（.xlsx），暂不能读取。请把表格粘贴到 Word 文档中，存为 .docx 再试。");

    public static Unreadable Presentation { get; } =
        new("READ-PPTX", "这是演示文稿（.pptx），不是年报文档。请提供年报的 Word 文档或网页。");

    public static Unreadable OpenDocument { get; } = new("READ-ODF", $"这是 OpenDocument 文档，暂不能读取。{SaveAsDocx}");

    public static Unreadable Ofd { get; } =
        new("READ-OFD", "这是 OFD 版式文件，暂不能读取。请改用该年报的 Word 文档或网页。");

    public static Unreadable OldWord { get; } =
        new("READ-DOC", $"这是旧格式的文档（.doc、.wps），暂不能读取。{SaveAsDocx}");

    public static Unreadable Encrypted { get; } = new("READ-ENCRYPTED", "文档设有打开密码。请去掉密码后另存为 .docx 再试。");

    public static Unreadable Rtf { get; } = new("READ-RTF", $"这是 RTF 文档，暂不能读取。{SaveAsDocx}");

    public static Unreadable Image { get; } =
        new("READ-IMAGE", "这是图片，不能从中读取数字。年报应以文本公布（图片无法检索）；请提供 Word 文档或网页。");

    public static Unreadable Archive { get; } =
        new("READ-ARCHIVE", "这是压缩包，里面没有 Word 文档的正文。请解压后逐个读取其中的文件。");

    public static Unreadable Mail { get; } =
        new("READ-MAIL", "这是邮件或网页存档，里面没有网页正文。请把其中的附件另存出来再读取。");

    public static Unreadable DamagedArchive { get; } =
        new("READ-DAMAGED", "文件已损坏或不完整（可能没有下载完）。请重新下载，或用 WPS、Word 打开修复后另存为 .docx 再试。");

    public static Unreadable DamagedMarkup { get; } =
        new("READ-DAMAGED", "文档的内部结构已损坏，读不下去。请用 WPS 或 Word 打开修复后另存为 .docx 再试。");

    public static Unreadable TooDeep { get; } =
        new("READ-TOO-COMPLEX", "文件的嵌套层数过多，不像年报。请把正文和表格复制到新的 Word 文档，存为 .docx 再试。");

    public static Unreadable TooManyParts { get; } =
        new("READ-TOO-COMPLEX", "压缩包内的文件过多，不像 Word 文档。请用 WPS 或 Word 打开后另存为 .docx 再试。");

    public static Unreadable TooManyBlocks { get; } =
        new("READ-TOO-COMPLEX", "文件的段落或表格过多，不像一份年报。请只保留年报的正文和表格再试。");

    public static Unreadable Inflated { get; } =
        new("READ-TOO-LARGE", "文件解压后过大，已停止读取。请用 WPS 或 Word 打开，删去不需要的内容后另存为 .docx 再试。");

    public static Unreadable TooLarge(int bytes) =>
        new("READ-TOO-LARGE", string.Create(CultureInfo.InvariantCulture,
            $"文件有 {bytes / 1048576.0:0.0} MB，超过上限 {ReportReader.MaxBytes / 1048576} MB。请删去图片等不需要的内容后再试。"));
}
