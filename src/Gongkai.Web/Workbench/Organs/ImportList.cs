using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gongkai.Core.Organs;
using Gongkai.Core.Reports;
using Gongkai.Documents.Organs;
using Microsoft.AspNetCore.DataProtection;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>交来的一份清单：文件名、读出的各行、从哪天起、理由。核对与确认之间由页面带着走，服务器不留。</summary>
/// <param name="Person">谁交来的；别人不能确认。</param>
/// <param name="On">从哪天起；没有给的为今天。</param>
public sealed record ImportList(
    long Person, string FileName, IReadOnlyList<OrganRow> Organs, IReadOnlyList<UnitRow> Units, IReadOnlyList<Note> Notes, DateOnly? On, string? Reason)
{
    private const string Purpose = "organ-import";
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    [JsonIgnore]
    public OrganList List => new(Organs, Units, Notes);

    /// <summary>封装成一栏文字；行号也在其中，确认时说的还是表格里的那一行。</summary>
    public string Seal(IDataProtectionProvider protection)
    {
        using var packed = new MemoryStream();
        using (var writer = new BrotliStream(packed, CompressionLevel.Fastest))
            JsonSerializer.Serialize(writer, this);
        return Convert.ToBase64String(Protector(protection).Protect(packed.ToArray(), Lifetime));
    }

    /// <summary>打开；不是本平台封装的、过期的、别人的为 <c>null</c>。</summary>
    public static ImportList? Open(string? text, long person, IDataProtectionProvider protection)
    {
        try
        {
            using var reader = new BrotliStream(new MemoryStream(Protector(protection).Unprotect(Convert.FromBase64String(text ?? ""))), CompressionMode.Decompress);
            return JsonSerializer.Deserialize<ImportList>(reader) is { } list && list.Person == person ? list : null;
        }
        catch (Exception problem) when (problem is FormatException or CryptographicException)
        {
            return null;
        }
    }

    private static ITimeLimitedDataProtector Protector(IDataProtectionProvider protection) => protection.CreateProtector(Purpose).ToTimeLimitedDataProtector();
}
