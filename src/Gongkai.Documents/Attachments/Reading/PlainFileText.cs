using Gongkai.Documents.Reports.Readers;

namespace Gongkai.Documents.Attachments.Reading;

/// <summary>纯文本、CSV、XML：一行一段。</summary>
internal static class PlainFileText
{
    public static void Read(Stream content, PassageList passages) => Lines(TextDecoding.Decode(WholeFile.Read(content, passages)).Text, passages);

    public static void Lines(string text, PassageList passages)
    {
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (passages.IsFull)
                return;
            if (!line.IsWhiteSpace())
                passages.AddBody($"第 {number} 行", line.ToString());
        }
    }
}
