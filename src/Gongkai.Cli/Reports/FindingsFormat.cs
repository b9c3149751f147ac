using System.Text;
using Gongkai.Cli.CommandLine;
using Gongkai.Documents.Sheets;

namespace Gongkai.Cli.Reports;

/// <summary>结论另存的格式。</summary>
internal sealed record FindingsFormat(string Extension, Framing Framing, Func<Examination, byte[]> Write)
{
    /// <summary>与 <c>--json</c> 的标准输出相同。</summary>
    public static FindingsFormat Json { get; } = new(".json", Framing.JsonArray, CheckView.AsJson);

    /// <summary>一条结论一行；开头的字节序标记让 WPS、Excel 认出 UTF-8。</summary>
    public static FindingsFormat Csv { get; } = new(
        ".csv",
        new Framing($"\uFEFF{CsvLine.Of("文件", "机关", "年度", "规则", "级别", "单元格", "应为", "实为", "说明")}", "", "", ""),
        examination => Encoding.UTF8.GetBytes(FindingsTable.Write(examination)));

    public static FindingsFormat Of(string path)
    {
        var extension = Path.GetExtension(path);
        foreach (var format in new[] { Json, Csv })
        {
            if (string.Equals(format.Extension, extension, StringComparison.OrdinalIgnoreCase))
                return format;
        }

        throw new UsageException($"结论暂不支持存成{(extension.Length == 0 ? "没有扩展名的文件" : $" {extension}")}，请用 .csv（可用 WPS、Excel 打开）或 .json。");
    }
}
