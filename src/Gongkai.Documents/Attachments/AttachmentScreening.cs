using Gongkai.Core.Rules;

namespace Gongkai.Documents.Attachments;

/// <summary>收下的文件：存的名称、格式、内容。</summary>
/// <param name="Name">安全的文件名；扩展名与内容不同类而同族的（如 .png 实为 JPEG），已照内容改正。</param>
public sealed record AcceptedFile(string Name, AttachmentFormat Format, FileKind Kind);

/// <summary>附件能不能收：格式在白名单里，扩展名与内容相符。</summary>
public static class AttachmentScreening
{
    /// <param name="fileName">上传者给的名称，可能带路径。</param>
    /// <param name="content">能定位的流；读完停在哪里不一定。</param>
    public static Outcome<AcceptedFile> Screen(string? fileName, Stream content)
    {
        var name = SafeFileName.Of(fileName);
        var kind = FileKindDetection.Detect(content);
        var extension = SafeFileName.Extension(name);
        return AttachmentRefusals.Of(kind, name) is { } refusal ? new Blocked<AcceptedFile>([refusal])
            : extension.Length == 0 ? Named(name, kind)
            : AttachmentFormats.Find(extension) is not { } format ? new Blocked<AcceptedFile>([AttachmentRefusals.Extension(name)])
            : format.Kinds.Contains(kind) ? new Allowed<AcceptedFile>(new(name, format, kind))
            : Corrected(name, kind, format);
    }

    /// <summary>没有扩展名：按内容补上。</summary>
    private static Outcome<AcceptedFile> Named(string name, FileKind kind) =>
        AttachmentFormats.Of(kind) is { } actual
            ? new Allowed<AcceptedFile>(new(SafeFileName.WithExtension(name, actual.Extension), actual, kind))
            : new Blocked<AcceptedFile>([AttachmentRefusals.Unknown(name)]);

    private static Outcome<AcceptedFile> Corrected(string name, FileKind kind, AttachmentFormat named) =>
        AttachmentFormats.Of(kind) is { Family: { } family } actual && family == named.Family
            ? new Allowed<AcceptedFile>(new(SafeFileName.WithExtension(name, actual.Extension), actual, kind))
            : new Blocked<AcceptedFile>([AttachmentRefusals.Disagreement(name, kind)]);
}
