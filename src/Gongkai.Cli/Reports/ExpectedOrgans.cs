using System.Text.Json;
using Gongkai.Cli.CommandLine;
using Gongkai.Documents.Sheets;

namespace Gongkai.Cli.Reports;

/// <summary>应报的机关：写在命令行上（以顿号、逗号、分号分开），或者一个文件——每行一个的文本、表格的第一列、JSON 的名称数组。</summary>
internal static class ExpectedOrgans
{
    private static readonly char[] Separators = ['、', '，', ',', '；', ';', '\n', '\r'];

    /// <summary>表格第一格若是这些，那一行是列头。</summary>
    private static readonly string[] Headings = ["机关", "机关名称", "单位", "单位名称", "名称"];

    /// <summary>名单；没有给选项则为 <c>null</c>。</summary>
    public static IReadOnlyList<string>? Parse(string? given)
    {
        if (given is null)
            return null;
        var names = (File.Exists(given) ? OfFile(given) : given.Split(Separators))
            .Select(name => name.Trim())
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return names.Count > 0 ? names : throw new UsageException($"应报机关的名单“{given}”是空的。");
    }

    private static IEnumerable<string> OfFile(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            return bytes.AsSpan().TrimStart("\uFEFF \r\n\t"u8) is [(byte)'[', ..] ? JsonSerializer.Deserialize<string[]>(WithoutMark(bytes)) ?? [] : OfSheet(bytes, path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new UsageException($"读不了应报机关的名单“{path}”。系统说：{failure.Message}", failure);
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(byte[] bytes) => bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes;

    private static IEnumerable<string> OfSheet(byte[] bytes, string path)
    {
        var workbook = SheetReader.Read(bytes);
        if (!workbook.IsReadable)
            throw new UsageException($"读不了应报机关的名单“{path}”：{string.Join("；", workbook.Notes.Select(note => note.Message))}");
        var names = workbook.Sheets[0].Rows.Select(row => row[0]).OfType<string>();
        return names.Where((name, i) => i > 0 || !Headings.Contains(name.Trim(), StringComparer.Ordinal));
    }
}
