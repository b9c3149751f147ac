using System.IO.Compression;
using Gongkai.Documents.Organs;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>核对过的清单压成一栏文字，随表单带到确认的一步；回来照样重新核对，所以不怕被人改过。</summary>
public static class PackedList
{
    /// <summary>解开以后的上限，字节。</summary>
    private const int MaxBytes = 32 * 1024 * 1024;

    public static string Pack(OrganList list)
    {
        using var packed = new MemoryStream();
        using (var writer = new BrotliStream(packed, CompressionLevel.Fastest))
            OrganJson.Write(writer, list.Organs, list.Units);
        return Convert.ToBase64String(packed.ToArray());
    }

    /// <summary>解开；认不得的为 <c>null</c>。</summary>
    public static OrganList? Open(string? packed)
    {
        try
        {
            using var reader = new BrotliStream(new MemoryStream(Convert.FromBase64String(packed ?? "")), CompressionMode.Decompress);
            using var content = new MemoryStream();
            var buffer = new byte[81920];
            while (reader.Read(buffer) is > 0 and var read)
            {
                content.Write(buffer, 0, read);
                if (content.Length > MaxBytes)
                    return null;
            }

            return OrganListReader.Read(content.ToArray()) is { IsSound: true } list ? list : null;
        }
        catch (Exception damaged) when (damaged is FormatException or InvalidOperationException or InvalidDataException)
        {
            return null;
        }
    }
}
