using System.Text;
using Gongkai.Cli.CommandLine;
using Gongkai.Documents.Sheets;

namespace Gongkai.Cli.Reports;

/// <summary>一份输入要另存的结论：随到随写的字节，或者攒到最后写的行。</summary>
internal sealed record FindingsEntry(byte[] Text, IReadOnlyList<IReadOnlyList<string?>> Rows)
{
    public static FindingsEntry Of(byte[] text) => new(text, []);
}

/// <summary>结论另存的格式。</summary>
internal sealed record FindingsFormat(string Extension, Framing Framing, Func<Examination, FindingsEntry> Write)
{
    /// <summary>与 <c>--json</c> 的标准输出相同。</summary>
    public static FindingsFormat Json { get; } = new(".json", Framing.JsonArray, examination => FindingsEntry.Of(CheckView.AsJson(examination)));

    /// <summary>一条结论一行；开头的字节序标记让 WPS、Excel 认出 UTF-8。</summary>
    public static FindingsFormat Csv { get; } = new(
        ".csv",
        new Framing($"\uFEFF{CsvLine.Of([.. FindingsTable.Columns.Select(column => column.Heading)])}", "", "", ""),
        examination => FindingsEntry.Of(Encoding.UTF8.GetBytes(FindingsTable.Csv(examination))));

    /// <summary>电子表格：列与 .csv 相同。压缩包要一次写成，所以行先攒着。</summary>
    public static FindingsFormat Xlsx { get; } = new(".xlsx", new Framing("", "", "", ""), examination => new([], [.. FindingsTable.Rows(examination)]));

    public static FindingsFormat Of(string path)
    {
        var extension = Path.GetExtension(path);
        foreach (var format in new[] { Json, Csv, Xlsx })
        {
            if (string.Equals(format.Extension, extension, StringComparison.OrdinalIgnoreCase))
                return format;
        }

        throw new UsageException($"结论暂不支持存成{(extension.Length == 0 ? "没有扩展名的文件" : $" {extension}")}，请用 .xlsx、.csv（可用 WPS、Excel 打开）或 .json。");
    }
}
