using System.Globalization;
using System.Text.Json;
using Gongkai.Documents.Reports;

namespace Gongkai.Documents.Requests;

/// <summary>案卷的清单（<c>manifest.json</c>，架构 <c>gongkai/case-file/1</c>）：哪一件、何时由谁导出、导出时账本的末端、每个文件的字节数和 SHA-256。</summary>
/// <param name="Case">受理号；还没有登记的，件的号。</param>
/// <param name="Number">件的号。</param>
/// <param name="Organ">机关编号。</param>
/// <param name="OrganCode">机关代码。</param>
/// <param name="OrganName">机关全称。</param>
/// <param name="ExportedAt">导出的时刻（UTC）。</param>
/// <param name="ExportedBy">导出人的姓名。</param>
/// <param name="Head">导出之前账本末端的条目号。</param>
/// <param name="HeadHash">末端的哈希。</param>
/// <param name="Files">清单自己以外的各个文件。</param>
public sealed record CaseManifest(
    string Case, long Number, long Organ, string OrganCode, string OrganName, DateTimeOffset ExportedAt, string ExportedBy, long Head, string HeadHash, IReadOnlyList<CaseFileEntry> Files)
{
    public const string Schema = "gongkai/case-file/1";

    /// <summary>清单、账目和案卷目录在压缩包里的名称。</summary>
    public const string FileName = "manifest.json";

    public const string LedgerName = "ledger.json";

    public const string DirectoryName = "案卷目录.html";

    public byte[] ToJson() => ReportJson.Bytes(Write, indented: true);

    /// <summary>读回；不是这种清单的为 <c>null</c>。</summary>
    public static CaseManifest? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.GetProperty("schema").GetString() != Schema)
                return null;
            var (organ, head) = (root.GetProperty("organ"), root.GetProperty("ledgerHead"));
            return new CaseManifest(
                Text(root, "case"),
                root.GetProperty("number").GetInt64(),
                organ.GetProperty("id").GetInt64(),
                Text(organ, "code"),
                Text(organ, "name"),
                root.GetProperty("exportedAt").GetDateTimeOffset(),
                Text(root, "exportedBy"),
                head.GetProperty("number").GetInt64(),
                Text(head, "hash"),
                [.. root.GetProperty("files").EnumerateArray().Select(file => new CaseFileEntry(Text(file, "path"), file.GetProperty("length").GetInt64(), Text(file, "sha256")))]);
        }
        catch (Exception problem) when (problem is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static string Text(JsonElement holder, string name) => holder.GetProperty(name).GetString() ?? throw new FormatException($"{name} must be a text.");

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("case", Case);
        json.WriteNumber("number", Number);
        json.WriteStartObject("organ");
        json.WriteNumber("id", Organ);
        json.WriteString("code", OrganCode);
        json.WriteString("name", OrganName);
        json.WriteEndObject();
        json.WriteString("exportedAt", ExportedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        json.WriteString("exportedBy", ExportedBy);
        json.WriteStartObject("ledgerHead");
        json.WriteNumber("number", Head);
        json.WriteString("hash", HeadHash);
        json.WriteEndObject();
        json.WriteStartArray("files");
        foreach (var file in Files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteNumber("length", file.Length);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}

/// <summary>清单上的一个文件。</summary>
/// <param name="Path">压缩包里的名称。</param>
/// <param name="Length">字节数。</param>
/// <param name="Sha256">内容的 SHA-256，十六进制小写。</param>
public sealed record CaseFileEntry(string Path, long Length, string Sha256);
