using Gongkai.Core.Rules;

namespace Gongkai.Documents.Attachments;

/// <summary>不收附件的各种原因：为什么，怎么办。</summary>
internal static class AttachmentRefusals
{
    private const string Accepted = "可以上传的有：PDF、OFD、Word、WPS、Excel、演示文稿、图片（PNG、JPEG 等）、纯文本、CSV、压缩包（ZIP、RAR、7z）、MP3、MP4";

    /// <summary>内容本身就不收的；可以收的为 <c>null</c>。</summary>
    public static Finding? Of(FileKind kind, string name) => kind switch
    {
        FileKind.Empty => Refuse(AttachmentRules.Type, name, "是空文件，没有上传。请核对后重新选择"),
        FileKind.Program => Refuse(AttachmentRules.Type, name, "是程序或脚本，不能作附件"),
        FileKind.ZipWithPrograms => Refuse(AttachmentRules.Type, name, "里有程序或脚本。请从压缩包里删去程序，只留文档，再上传"),
        FileKind.MacroDocument => Refuse(AttachmentRules.Macro, name, "带有宏。请用 WPS 或 Office 另存为不带宏的 .docx、.xlsx 或 .pptx 再上传"),
        FileKind.EncryptedDocument => Refuse(AttachmentRules.Encrypted, name, "设有打开密码，无法检查。请去掉密码再上传"),
        FileKind.Html => Refuse(AttachmentRules.Type, name, "的内容是网页（HTML），不能作附件。请另存为 PDF 或 Word 文档再上传"),
        FileKind.Svg => Refuse(AttachmentRules.Type, name, "的内容是 SVG 图形，不能作附件。请另存为 PNG 或 PDF 再上传"),
        FileKind.Heic => Refuse(AttachmentRules.Type, name, "是 HEIC 照片，多数电脑打不开。请另存为 JPEG 再上传"),
        FileKind.Rtf or FileKind.OpenDocument => Refuse(AttachmentRules.Type, name, $"是 {kind.Name()}。请用 WPS 或 Office 另存为 .docx、.xlsx 或 .pptx 再上传"),
        _ => null,
    };

    public static Finding Extension(string name) => Refuse(AttachmentRules.Type, name, $"：不收 {SafeFileName.Extension(name)} 文件。{Accepted}");

    public static Finding Unknown(string name) => Refuse(AttachmentRules.Type, name, $"的格式认不出。{Accepted}");

    public static Finding Disagreement(string name, FileKind kind) => Refuse(AttachmentRules.Agreement, name, kind == FileKind.Unknown
        ? $"的内容不是 {SafeFileName.Extension(name)} 文件，可能已损坏。请打开核对，重新保存后再上传"
        : $"的扩展名是 {SafeFileName.Extension(name)}，内容却是{kind.Name()}。请用相应的程序打开核对，按正确的格式另存后再上传");

    private static Finding Refuse(Rule rule, string name, string problem) => new(rule.Id, rule.Severity, [], Expected: null, Actual: null, $"“{name}”{problem}");
}
