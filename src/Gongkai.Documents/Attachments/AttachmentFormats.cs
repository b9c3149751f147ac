namespace Gongkai.Documents.Attachments;

/// <summary>附件格式的白名单：不在其中的一律不收。</summary>
public static class AttachmentFormats
{
    private const string Bytes = "application/octet-stream";
    private const string OpenXml = "application/vnd.openxmlformats-officedocument.";
    private const string Writing = "文字文档";
    private const string Sheet = "表格";
    private const string Slides = "演示文稿";
    private const string Picture = "图片";

    public static IReadOnlyList<AttachmentFormat> All { get; } =
    [
        new(".pdf", [FileKind.Pdf], "application/pdf") { OpensInBrowser = true },
        new(".ofd", [FileKind.Ofd], "application/ofd"),
        new(".docx", [FileKind.Docx], OpenXml + "wordprocessingml.document", Writing),
        new(".doc", [FileKind.Doc], "application/msword", Writing),
        new(".wps", [FileKind.Doc, FileKind.Docx], "application/vnd.ms-works", Writing),
        new(".xlsx", [FileKind.Xlsx], OpenXml + "spreadsheetml.sheet", Sheet),
        new(".xls", [FileKind.Xls], "application/vnd.ms-excel", Sheet),
        new(".et", [FileKind.Xls, FileKind.Xlsx], Bytes, Sheet),
        new(".pptx", [FileKind.Pptx], OpenXml + "presentationml.presentation", Slides),
        new(".ppt", [FileKind.Ppt], "application/vnd.ms-powerpoint", Slides),
        new(".dps", [FileKind.Ppt, FileKind.Pptx], Bytes, Slides),
        new(".png", [FileKind.Png], "image/png", Picture) { OpensInBrowser = true },
        new(".jpg", [FileKind.Jpeg], "image/jpeg", Picture) { OpensInBrowser = true, OtherExtensions = [".jpeg", ".jpe", ".jfif"] },
        new(".gif", [FileKind.Gif], "image/gif", Picture) { OpensInBrowser = true },
        new(".bmp", [FileKind.Bmp], "image/bmp", Picture) { OpensInBrowser = true },
        new(".webp", [FileKind.Webp], "image/webp", Picture) { OpensInBrowser = true },
        new(".tif", [FileKind.Tiff], "image/tiff", Picture) { OtherExtensions = [".tiff"] },
        new(".zip", [FileKind.Zip], "application/zip"),
        new(".rar", [FileKind.Rar], "application/vnd.rar"),
        new(".7z", [FileKind.SevenZip], "application/x-7z-compressed"),
        new(".txt", [FileKind.Text, FileKind.Json, FileKind.Xml], Bytes),
        new(".csv", [FileKind.Text, FileKind.Json], Bytes),
        new(".json", [FileKind.Json], Bytes),
        new(".xml", [FileKind.Xml], Bytes),
        new(".mp3", [FileKind.Mp3], "audio/mpeg") { OpensInBrowser = true },
        new(".mp4", [FileKind.Mp4], "video/mp4") { OpensInBrowser = true },
    ];

    /// <summary>按扩展名（含点，不分大小写）找；没有则为 <c>null</c>。</summary>
    public static AttachmentFormat? Find(string extension) => All.FirstOrDefault(format => format.IsCalled(extension));

    /// <summary>内容是这一种的格式，取最通常的；不能作附件的为 <c>null</c>。</summary>
    public static AttachmentFormat? Of(FileKind kind) => All.FirstOrDefault(format => format.Kinds[0] == kind);
}
