using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gongkai.Cli.Reports;

/// <summary>一个 JSON 对象的字节：汉字照写，不作转义。</summary>
internal static class ReportJsonText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, Options))
            write(writer);
        return buffer.WrittenSpan.ToArray();
    }
}
