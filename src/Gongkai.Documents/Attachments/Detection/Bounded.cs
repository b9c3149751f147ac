namespace Gongkai.Documents.Attachments.Detection;

/// <summary>从流里读有限的一段。</summary>
internal static class Bounded
{
    /// <summary>从头读；不能定位的流从当前处读。</summary>
    public static byte[] Prefix(Stream content, int most)
    {
        if (content.CanSeek)
            content.Position = 0;
        return Read(content, most);
    }

    public static byte[] Read(Stream content, long from, int most)
    {
        content.Position = from;
        return Read(content, (int)Math.Min(most, content.Length - from));
    }

    private static byte[] Read(Stream content, int most)
    {
        var bytes = new byte[most];
        var length = content.ReadAtLeast(bytes, most, throwOnEndOfStream: false);
        return length == most ? bytes : bytes[..length];
    }
}
