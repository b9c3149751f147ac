using System.IO.Compression;
using Gongkai.Documents.Sheets.Writing;

namespace Gongkai.Documents.Sheets;

/// <summary>写电子表格（.xlsx）。所有格子都是文本格式：代码不变成数字，前导零不丢，以等号开头的文字不成公式。</summary>
public static class SheetWriter
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>“填写说明”一页的名称。</summary>
    public const string GuideName = "填写说明";

    /// <summary>边算边写，不在内存里攒整份表格。</summary>
    /// <param name="guide">“填写说明”开头的话；为空而各列也没有说明和可选值时，不写这一页。</param>
    public static void Write(Stream output, IReadOnlyList<SheetForm> forms, IReadOnlyList<string>? guide = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(forms);
        var plan = new WorkbookPlan(forms, guide ?? []);
        Pack(output, plan.Parts());
    }

    /// <summary>逐个部件写进压缩包；时间一律相同，同样的内容写出同样的字节。</summary>
    internal static void Pack(Stream output, IEnumerable<(string Name, Action<Stream> Write)> parts)
    {
        using var package = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, write) in parts)
        {
            var entry = package.CreateEntry(name, CompressionLevel.Fastest);
            entry.LastWriteTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
            using var part = entry.Open();
            write(part);
        }
    }
}
