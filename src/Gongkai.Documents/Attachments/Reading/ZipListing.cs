using Gongkai.Core.Privacy;
using Gongkai.Documents.Attachments.Detection;

namespace Gongkai.Documents.Attachments.Reading;

/// <summary>压缩包：只看里面的文件名，不解压。</summary>
internal static class ZipListing
{
    public static void Read(Stream content, PassageList passages)
    {
        foreach (var name in ZipNames.In(content, Bounded.Prefix(content, 64 * 1024)))
            passages.Add(PassageKind.Other, "压缩包里的文件名", name);
        passages.Unread("压缩包里的文件没有检查");
    }
}
