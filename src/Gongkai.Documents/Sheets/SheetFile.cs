using System.Text;

namespace Gongkai.Documents.Sheets;

/// <summary>一张单子写成供下载的文件：CSV 或电子表格，内容相同。</summary>
public static class SheetFile
{
    public const string CsvMediaType = "text/csv; charset=utf-8";

    /// <summary>UTF-8，开头有 BOM：Excel 直接打开不乱码；像算式的格子不会被执行。</summary>
    public static byte[] Csv(SheetForm sheet)
    {
        var text = new StringBuilder().Append('\uFEFF').Append(CsvLine.Of([.. sheet.Columns.Select(column => column.Heading)]));
        foreach (var row in sheet.Rows)
            text.Append(CsvLine.Of([.. row]));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static byte[] Xlsx(SheetForm sheet)
    {
        using var output = new MemoryStream();
        SheetWriter.Write(output, [sheet]);
        return output.ToArray();
    }
}
