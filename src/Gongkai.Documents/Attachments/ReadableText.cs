using Gongkai.Core.Privacy;
using Gongkai.Documents.Attachments.Reading;

namespace Gongkai.Documents.Attachments;

/// <summary>附件里能读到的文字，逐段带着位置；以及没能读的部分，照直说明。</summary>
public sealed record ReadableText(IReadOnlyList<TextPassage> Passages, IReadOnlyList<string> Unread)
{
    /// <summary>全部读到了。</summary>
    public bool IsComplete => Unread.Count == 0;

    /// <summary>读正文、页眉页脚、批注、修订前后的文字、隐藏的工作表、文档属性和文件名。任何内容都不抛出异常。</summary>
    /// <param name="content">能定位的流。</param>
    /// <param name="readsPdf">也读 PDF 里的文字：另起进程，装有 poppler 才读得了。</param>
    public static ReadableText Of(AcceptedFile file, Stream content, bool readsPdf = false)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(content);
        var passages = new PassageList();
        passages.Add(PassageKind.Other, "文件名", file.Name);
        TextSources.Read(file.Kind, content, passages, readsPdf);
        return passages.Finish();
    }
}
