namespace Gongkai.Documents.Attachments;

/// <summary>文件的内容实际是什么，由字节得出，与文件名无关。</summary>
public enum FileKind
{
    /// <summary>认不出。</summary>
    Unknown,
    Empty,
    Pdf,
    Ofd,
    Docx,
    Xlsx,
    Pptx,

    /// <summary>带宏的新格式文档。</summary>
    MacroDocument,

    /// <summary>设有打开密码的新格式文档。</summary>
    EncryptedDocument,

    /// <summary>旧格式的文字文档：.doc、.wps。</summary>
    Doc,

    /// <summary>旧格式的表格：.xls、.et。</summary>
    Xls,

    /// <summary>旧格式的演示文稿：.ppt、.dps。</summary>
    Ppt,

    /// <summary>OpenDocument：.odt、.ods、.odp。</summary>
    OpenDocument,
    Rtf,
    Png,
    Jpeg,
    Gif,
    Tiff,
    Bmp,
    Webp,

    /// <summary>手机照片的一种格式，多数电脑打不开。</summary>
    Heic,
    Zip,

    /// <summary>里面列有程序的压缩包。</summary>
    ZipWithPrograms,
    Rar,
    SevenZip,
    Mp3,
    Mp4,
    Text,
    Json,
    Xml,
    Html,
    Svg,

    /// <summary>可以运行的程序、脚本、快捷方式。</summary>
    Program,
}

/// <summary>内容的名称，给人看。</summary>
public static class FileKinds
{
    public static string Name(this FileKind kind) => kind switch
    {
        FileKind.Empty => "空文件",
        FileKind.Pdf => "PDF",
        FileKind.Ofd => "OFD 版式文件",
        FileKind.Docx => "Word 文档",
        FileKind.Xlsx => "Excel 表格",
        FileKind.Pptx => "演示文稿",
        FileKind.MacroDocument => "带宏的文档",
        FileKind.EncryptedDocument => "设有打开密码的文档",
        FileKind.Doc => "旧格式的文字文档",
        FileKind.Xls => "旧格式的表格",
        FileKind.Ppt => "旧格式的演示文稿",
        FileKind.OpenDocument => "OpenDocument 文档",
        FileKind.Rtf => "RTF 文档",
        FileKind.Png or FileKind.Jpeg or FileKind.Gif or FileKind.Tiff or FileKind.Bmp or FileKind.Webp => $"{kind.ToString().ToUpperInvariant()} 图片",
        FileKind.Heic => "HEIC 照片",
        FileKind.Zip or FileKind.Rar => $"{kind.ToString().ToUpperInvariant()} 压缩包",
        FileKind.ZipWithPrograms => "含有程序的压缩包",
        FileKind.SevenZip => "7z 压缩包",
        FileKind.Mp3 => "MP3 音频",
        FileKind.Mp4 => "MP4 视频",
        FileKind.Text => "纯文本",
        FileKind.Json => "JSON 数据",
        FileKind.Xml => "XML 数据",
        FileKind.Html => "网页（HTML）",
        FileKind.Svg => "SVG 图形",
        FileKind.Program => "程序或脚本",
        _ => "认不出的格式",
    };
}
