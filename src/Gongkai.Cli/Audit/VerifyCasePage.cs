using System.Globalization;
using System.Text;
using Gongkai.Cli.Output;
using Gongkai.Documents.Requests;

namespace Gongkai.Cli.Audit;

/// <summary>案卷核对的结果，给人看的和给程序的。</summary>
internal static class VerifyCasePage
{
    /// <param name="entries">账目的条数。</param>
    /// <param name="onPlatform">平台账本上导出这一份的是第几条；没有对照、没有找到的为 <c>null</c>。</param>
    public static string Write(CaseArchiveReading reading, int entries, IReadOnlyList<(string Where, string What)> faults, long? onPlatform, Screen screen)
    {
        var (page, manifest) = (new StringBuilder(), reading.Manifest);
        if (faults.Count == 0)
            page.Append(screen.Paint(FormattableString.Invariant($"案卷完好：{manifest.Files.Count} 个文件、{entries} 条账目，个个相符。"), Style.Good)).Append('\n');
        else
            page.Append(screen.Paint(FormattableString.Invariant($"案卷有 {faults.Count} 处对不上："), Style.Bad)).Append('\n');
        foreach (var (where, what) in faults)
            Wrapping.Append(page, $"{Printable.Line(where)}：{what}", screen.Width, "  ✗ ");
        page.Append(CultureInfo.InvariantCulture, $"{Printable.Line(manifest.OrganName)}，{Printable.Line(manifest.Case)}，{manifest.ExportedAt.ToOffset(TimeSpan.FromHours(8)):yyyy-MM-dd HH:mm} 由{Printable.Line(manifest.ExportedBy)}导出，当时账本到第 {manifest.Head} 条。\n");
        page.Append(CultureInfo.InvariantCulture, $"清单的 SHA-256：{reading.Digest}\n");
        page.Append(onPlatform is { } number ? string.Create(CultureInfo.InvariantCulture, $"平台账本第 {number} 条记着这次导出，清单相同。\n") : faults.Count == 0 ? "它应与本机关账本上“导出案卷”那一条记着的相同；写 --data 可以对照。\n" : "");
        return page.ToString();
    }

    public static byte[] Json(CaseArchiveReading reading, int entries, IReadOnlyList<(string Where, string What)> faults, long? onPlatform) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("intact", faults.Count == 0);
        json.WriteString("case", reading.Manifest.Case);
        json.WriteString("organ", reading.Manifest.OrganCode);
        json.WriteNumber("files", reading.Manifest.Files.Count);
        json.WriteNumber("entries", entries);
        json.WriteString("manifestSha256", reading.Digest);
        if (onPlatform is { } number)
            json.WriteNumber("exportEntry", number);
        json.WriteStartArray("faults");
        foreach (var (where, what) in faults)
        {
            json.WriteStartObject();
            json.WriteString("where", where);
            json.WriteString("what", what);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
