using Gongkai.Cli.CommandLine;
using Gongkai.Core.Reports;
using Gongkai.Documents.Pdf.Fonts;
using Gongkai.Documents.Reports;

namespace Gongkai.Cli.Reports;

/// <summary>年报各命令共有的写法。</summary>
internal static class ReportOptions
{
    public const string OutputName = "输出文件";

    private const string Reading =
        "年报的文件：PDF、Word（.docx）、电子表格、网页、纯文本、JSON，按内容辨认，不看扩展名。可以是文件夹（含各级子文件夹）；写 - 表示标准输入";

    public static Operand Files { get; } = new("文件…", Reading, Many: true);

    public static Operand File { get; } = new("文件", "年报的文件：PDF、Word（.docx）、电子表格、网页、纯文本，或者 read --json 得到的对象；写 - 表示标准输入", Many: false);

    public static Option Json { get; } = new("--json", "标准输出只写 JSON 数组（UTF-8），消息写到标准错误");

    public static Option JsonObject { get; } = new("--json", "标准输出只写一个 JSON 对象（UTF-8），消息写到标准错误");

    public static Option Fonts { get; } = new("--fonts", "写 PDF 用的字体：一个文件或文件夹（小标宋、仿宋、楷体、黑体、宋体按名称认）；不给则用已安装的", "字体");

    /// <summary>能写的扩展名，以空格相隔。</summary>
    public static string WritableExtensions { get; } = string.Join(' ', ReportFormat.Writable.Select(format => format.Extension));

    /// <summary>按输出文件的扩展名定格式；不支持的是用法有误。</summary>
    public static ReportFormat Format(string path)
    {
        var extension = Path.GetExtension(path);
        return ReportFormat.Find(extension) ?? throw new UsageException(
            $"暂不支持写成{(extension.Length == 0 ? "没有扩展名的文件" : $" {extension}")}，可以写成 {string.Join("、", ReportFormat.Writable.Select(format => format.Extension))}。");
    }

    /// <summary>写成文件的内容。</summary>
    /// <param name="arguments">其中可能有 <see cref="Fonts"/>。</param>
    public static void Write(AnnualReport report, ReportFormat format, Stream output, Arguments arguments) =>
        ReportWriter.Write(report, format, output, terms: new WritingTerms(Shelf(arguments[Fonts]), TimeProvider.System.GetLocalNow()));

    private static FontShelf Shelf(string? given) =>
        given is null ? FontShelf.Installed
        : Path.Exists(given) ? new FontShelf([given])
        : throw new UsageException($"找不到字体“{given}”。请写字体文件（.ttf、.ttc、.otf）或放字体的文件夹。");
}
