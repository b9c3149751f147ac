using Gongkai.Core.Privacy;
using Gongkai.Core.Rules;

namespace Gongkai.Documents.Attachments;

/// <summary>检查过的附件：可以收；没能检查的部分要给上传者看，由人核对。</summary>
public sealed record InspectedFile(AcceptedFile File, ReadableText Text);

/// <summary>收附件之前的全部检查：格式（ATT-…）、密级标志（SEC-MARK）、口令与密钥（SEC-KEY）。</summary>
public static class AttachmentInspection
{
    /// <param name="fileName">上传者给的名称，可能带路径。</param>
    /// <param name="content">能定位的流；读完停在哪里不一定。</param>
    /// <param name="readsPdf">也读 PDF 里的文字：另起进程，装有 poppler 才读得了。</param>
    public static Outcome<InspectedFile> Inspect(string? fileName, Stream content, bool readsPdf = false) => AttachmentScreening.Screen(fileName, content) switch
    {
        Allowed<AcceptedFile> accepted => Inspect(accepted.Value, content, readsPdf),
        Blocked<AcceptedFile> blocked => new Blocked<InspectedFile>(blocked.Findings),
        var other => throw new InvalidOperationException($"Unknown outcome {other.GetType().Name}"),
    };

    private static Outcome<InspectedFile> Inspect(AcceptedFile file, Stream content, bool readsPdf)
    {
        var text = ReadableText.Of(file, content, readsPdf);
        var findings = SecrecyMarks.In(text.Passages).Concat(ExposedKeys.In(text.Passages)).ToList();
        return findings.Count == 0 ? new Allowed<InspectedFile>(new(file, text)) : new Blocked<InspectedFile>(findings);
    }
}
