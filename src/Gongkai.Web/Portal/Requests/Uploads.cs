using Gongkai.Core.Rules;
using Gongkai.Documents.Attachments;
using Gongkai.Storage.Requests;

namespace Gongkai.Web.Portal.Requests;

/// <summary>申请人上传的文件：只收照片和文档，按内容认定；苹果手机的 HEIC 照片告诉怎样转。</summary>
internal static class Uploads
{
    /// <summary>交给浏览器挑选文件时用。</summary>
    public const string Accept = "image/jpeg,image/png,.jpg,.jpeg,.png,.pdf,.doc,.docx,.wps,.ofd,.txt";

    private static readonly string[] Taken = [".pdf", ".ofd", ".docx", ".doc", ".wps", ".png", ".jpg", ".txt"];
    private static readonly string[] AppleExtensions = [".heic", ".heif"];

    public static async Task<Outcome<Checked>> Check(string name, Stream content, CancellationToken stop)
    {
        if (AppleExtensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
            return Refuse("这是 HEIC 照片，多数电脑打不开，没有收下。苹果手机：打开“设置—相机—格式”选“兼容性最佳”再拍一张；或者打开照片截一张屏，上传截图");
        if (content.Length > Drafts.LongestFile)
            return Refuse($"一份文件最大 {Drafts.LongestFile / 1024 / 1024} MB，这份更大。照片可以选小一些的尺寸，文件可以分成几份");
        return await Task.Run(() => AttachmentInspection.Inspect(name, content), stop) switch
        {
            Allowed<InspectedFile>({ File: var file }) when Taken.Contains(file.Format.Extension) => new Allowed<Checked>(new(file.Name, file.Format.MediaType, file.Format.Extension)),
            Allowed<InspectedFile> => Refuse("只收照片（JPG、PNG）、PDF 和文字文档。别的请另存为 PDF 再上传"),
            Blocked<InspectedFile>(var findings) => new Blocked<Checked>(findings),
            _ => throw new InvalidOperationException("An outcome is allowed or blocked."),
        };
    }

    private static Blocked<Checked> Refuse(string message) => new([new Finding(AttachmentRules.Type.Id, AttachmentRules.Type.Severity, [], Expected: null, Actual: null, message)]);

    /// <summary>可以收的：安全的名称、按内容认定的类型。</summary>
    internal sealed record Checked(string Name, string MediaType, string Extension);
}
