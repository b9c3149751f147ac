using System.Globalization;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>
/// poppler 的工具：文字及其位置（pdftotext）、线和图（pdftocairo）、图片清单（pdfimages）。PDF 只在它们的进程里解开，从不在本进程里。
/// </summary>
internal sealed class Poppler(ReadOnlyMemory<byte> content, CancellationToken cancellation)
{
    private static readonly string[] Tools = ["pdftotext", "pdftocairo", "pdfimages"];

    public static bool IsInstalled => Array.TrueForAll(Tools, tool => Programs.Find(tool) is not null);

    /// <summary>各页的文字：HTML，每个词一行，带位置。</summary>
    public ReadOnlyMemory<byte> Words(int pages) =>
        Run("pdftotext", ["-bbox", "-cropbox", "-enc", "UTF-8", "-l", Number(pages), "-", "-"]);

    /// <summary>各页的文字，UTF-8，每页之后一个换页符。</summary>
    public ReadOnlyMemory<byte> Text() => Run("pdftotext", ["-enc", "UTF-8", "-eol", "unix", "-", "-"]);

    /// <summary>第 <paramref name="from"/> 至 <paramref name="to"/> 页画的线和图：SVG（总以裁剪框为页面）。各页须一样大。</summary>
    public ReadOnlyMemory<byte> Lines(int from, int to) =>
        Run("pdftocairo", ["-svg", "-f", Number(from), "-l", Number(to), "-", "-"]);

    /// <summary>各页的图片清单：每张一行，第一列为页码。</summary>
    public ReadOnlyMemory<byte> Pictures(int pages) =>
        Run("pdfimages", ["-list", "-l", Number(pages), "-"]);

    /// <summary>一页的样子：PNG，宽 <paramref name="width"/> 点，高按比例。</summary>
    public ReadOnlyMemory<byte> Picture(int page, int width) =>
        Run("pdftocairo", ["-png", "-singlefile", "-cropbox", "-f", Number(page), "-l", Number(page), "-scale-to-x", Number(width), "-scale-to-y", "-1", "-", "-"]);

    /// <summary>不加 <c>-q</c>：为什么打不开，工具只在错误输出里说。</summary>
    private ReadOnlyMemory<byte> Run(string tool, string[] words)
    {
        var program = Programs.Find(tool) ?? throw new RefusedException(Refusal.NoPoppler);
        var outcome = BoundedProcess.Run(program, words, content, ProcessLimits.Reading, cancellation);
        return outcome switch
        {
            { Ending: Ending.TimedOut or Ending.TooMuchMemory or Ending.TooMuchOutput } => throw new RefusedException(Refusal.HeavyPdf),
            { ExitCode: not 0, Errors: var errors } when errors.Contains("Incorrect password", StringComparison.Ordinal) => throw new RefusedException(Refusal.LockedPdf),
            { ExitCode: not 0, Errors: var errors } when errors.Contains("Invalid page count 0", StringComparison.Ordinal) => throw new RefusedException(Refusal.PdfWithoutPages),
            { ExitCode: not 0 } => throw new RefusedException(Refusal.DamagedPdf),
            _ => outcome.Output,
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
