using Gongkai.Documents.Reports.Readers;

namespace Gongkai.Documents.Attachments.Reading;

/// <summary>各种内容怎么取文字；取不了的照直说明。</summary>
internal static class TextSources
{
    public static void Read(FileKind kind, Stream content, PassageList passages, bool readsPdf = false)
    {
        try
        {
            if (kind == FileKind.Pdf && readsPdf)
                PdfText.Read(content, passages);
            else
                Open(kind, content, passages);
        }
        catch (RefusedException refused)
        {
            passages.Unread($"文件没有检查：{refused.Reason.Message.TrimEnd('。')}");
        }
    }

    private static void Open(FileKind kind, Stream content, PassageList passages)
    {
        switch (kind)
        {
            case FileKind.Docx:
                PackageText.Read(content, WordParts.Of, passages);
                break;
            case FileKind.Doc:
                OldWordText.Read(content, passages);
                break;
            case FileKind.Pptx:
                PackageText.Read(content, SlideParts.Of, passages);
                break;
            case FileKind.Ofd:
                PackageText.Read(content, OfdParts.Of, passages);
                break;
            case FileKind.Xlsx:
                SheetText.Read(content, passages);
                PackageText.Read(content, SheetParts.Of, passages);
                break;
            case FileKind.Xls:
                SheetText.Read(content, passages);
                passages.Unread("旧格式表格的批注、页眉页脚和图形里的文字没有检查");
                break;
            case FileKind.Text or FileKind.Xml:
                PlainFileText.Read(content, passages);
                break;
            case FileKind.Json:
                JsonFileText.Read(content, passages);
                break;
            case FileKind.Html:
                MarkupFileText.Read(content, passages);
                break;
            case FileKind.Zip:
                ZipListing.Read(content, passages);
                break;
            default:
                passages.Unread(Closed(kind));
                break;
        }
    }

    private static string Closed(FileKind kind) => kind switch
    {
        FileKind.Pdf => "PDF 里的文字暂时读不了，没有检查",
        FileKind.Png or FileKind.Jpeg or FileKind.Gif or FileKind.Tiff or FileKind.Bmp or FileKind.Webp => "图片里的文字没有检查",
        FileKind.Mp3 or FileKind.Mp4 => "音频、视频的内容没有检查",
        FileKind.Rar or FileKind.SevenZip => "压缩包里的文件没有检查",
        _ => $"{kind.Name()}里的文字没有检查",
    };
}
