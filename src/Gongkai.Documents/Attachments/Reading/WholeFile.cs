using Gongkai.Documents.Attachments.Detection;

namespace Gongkai.Documents.Attachments.Reading;

/// <summary>整份读进内存；过大的只读开头，并照直说明。</summary>
internal static class WholeFile
{
    public static byte[] Read(Stream content, PassageList passages)
    {
        if (content.Length > TextLimits.WholeBytes)
            passages.Unread($"文件超过 {TextLimits.WholeBytes / 1048576} MB，后面的部分没有检查");
        return Bounded.Read(content, 0, (int)Math.Min(content.Length, TextLimits.WholeBytes));
    }
}
