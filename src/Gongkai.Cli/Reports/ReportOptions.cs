using Gongkai.Cli.CommandLine;

namespace Gongkai.Cli.Reports;

/// <summary>年报各命令共有的写法。</summary>
internal static class ReportOptions
{
    public const string OutputName = "输出文件";

    private const string Reading =
        "年报的文件：Word（.docx）、网页、纯文本、JSON，按内容辨认，不看扩展名。可以是文件夹（含各级子文件夹）；写 - 表示标准输入";

    public static Operand Files { get; } = new("文件…", Reading, Many: true);

    public static Operand File { get; } = new("文件", "年报的文件：Word（.docx）、网页、纯文本，或者 read --json 得到的对象；写 - 表示标准输入", Many: false);

    public static Option Json { get; } = new("--json", "标准输出只写 JSON 数组（UTF-8），消息写到标准错误");
}
