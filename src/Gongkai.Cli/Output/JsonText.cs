using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Gongkai.Cli.Output;

/// <summary>给程序用的 JSON：UTF-8，汉字照写，一行。</summary>
internal static class JsonText
{
    public static byte[] Write(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
            content(json);
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
