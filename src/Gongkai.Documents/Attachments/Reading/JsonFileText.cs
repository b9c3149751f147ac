using System.Text;
using System.Text.Json;
using Gongkai.Documents.Reports.Readers;

namespace Gongkai.Documents.Attachments.Reading;

/// <summary>JSON：各个文字值和名称（转义的已还原），以及原样的各行。</summary>
internal static class JsonFileText
{
    public static void Read(Stream content, PassageList passages)
    {
        var text = TextDecoding.Decode(WholeFile.Read(content, passages)).Text;
        PlainFileText.Lines(text, passages);
        try
        {
            Values(Encoding.UTF8.GetBytes(text), passages);
        }
        catch (JsonException)
        {
            // 以括号开头的纯文本；各行已经读过。
        }
        catch (InvalidOperationException)
        {
            passages.Unread("JSON 里有编码残缺的文字没有检查");
        }
    }

    private static void Values(byte[] utf8, PassageList passages)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = TextLimits.Depth });
        while (reader.Read() && !passages.IsFull)
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                passages.Add(Core.Privacy.PassageKind.Body, $"JSON 第 {reader.TokenStartIndex} 字节处", reader.GetString()!);
        }
    }
}
