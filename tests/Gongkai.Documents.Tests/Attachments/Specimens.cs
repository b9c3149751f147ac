using System.Text;
using Gongkai.Documents.Tests.Reports.Readers;
using Gongkai.Documents.Tests.Sheets;

namespace Gongkai.Documents.Tests.Attachments;

/// <summary>各种格式的最小文件。</summary>
internal static class Specimens
{
    private const string Types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static byte[] Of(string name) => name switch
    {
        "empty" => [],
        "pdf" => [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, .. "\n1 0 obj\n"u8],
        "pdf after noise" => [0, 1, 2, .. Of("pdf")],
        "docx" => Docx.Of(Docx.P("正文")),
        "xlsx" => Xlsx.Of(Xlsx.Row(1, "甲")),
        "pptx" => Docx.Zip(("[Content_Types].xml", Types), ("ppt/presentation.xml", "<p/>")),
        "docm" => Docx.Zip(("[Content_Types].xml", Types), ("word/document.xml", "<w/>"), ("word/vbaProject.bin", "x")),
        "doc" => CompoundFile.Of(("WordDocument", new byte[100]), ("1Table", new byte[100])),
        "xls" => Xls.Of(["甲", 1.0]),
        "ppt" => CompoundFile.Of(("PowerPoint Document", new byte[100])),
        "encrypted docx" => CompoundFile.Of(("EncryptionInfo", new byte[100]), ("EncryptedPackage", new byte[100])),
        "other compound" => CompoundFile.Of(("__substg1.0_0037001F", new byte[100])),
        "ofd" => Docx.Zip(("OFD.xml", "<ofd/>"), ("Doc_0/Document.xml", "<d/>")),
        "odt" => Docx.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<o/>")),
        "zip" => Docx.Zip(("说明.txt", "甲"), ("附件/表.xlsx", "x")),
        "zip with a program" => Docx.Zip(("说明.txt", "甲"), ("附件/安装.EXE", "x")),
        "jar" => Docx.Zip(("META-INF/MANIFEST.MF", "x"), ("A.class", "x")),
        "zip without a directory" => Of("zip")[..80],
        "png" => [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13],
        "jpeg" => [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8, 0],
        "gif" => [.. "GIF89a"u8, 1, 0, 1, 0],
        "tiff" => [.. "II"u8, 0x2A, 0, 8, 0, 0, 0],
        "bmp" => [.. "BM"u8, 58, 0, 0, 0, 0, 0, 0, 0, 54, 0],
        "webp" => [.. "RIFF"u8, 4, 0, 0, 0, .. "WEBPVP8 "u8],
        "heic" => [0, 0, 0, 24, .. "ftypheic"u8, 0, 0],
        "rar" => [.. "Rar!"u8, 0x1A, 7, 1, 0],
        "7z" => [.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C, 0, 4],
        "mp3" => [.. "ID3"u8, 4, 0, 0, 0, 0],
        "mp4" => [0, 0, 0, 24, .. "ftypisom"u8, 0, 0, 2, 0],
        "rtf" => [.. "{\\rtf1\\ansi"u8],
        "text" => Encoding.UTF8.GetBytes("关于公开的说明\r\n第一条\n"),
        "text in GBK" => Gbk.GetBytes("关于公开的说明\r\n第一条\n"),
        "text in UTF-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("关于公开的说明\r\n")],
        "long text cut within a character" => [.. "a"u8, .. Encoding.UTF8.GetBytes(new string('公', 30_000))],
        "long GBK cut within a character" => [.. "a"u8, .. Gbk.GetBytes(new string('公', 40_000))],
        "text on PDF" => Encoding.UTF8.GetBytes("PDF 文件以 %PDF-1.7 开头。"),
        "text starting with MZ" => Encoding.UTF8.GetBytes("MZ 是程序的标记。"),
        "json" => Encoding.UTF8.GetBytes("{\"甲\": 1}"),
        "xml" => Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><a>甲</a>"),
        "html" => Encoding.UTF8.GetBytes("\uFEFF\r\n <!DOCTYPE html><html><body>甲</body></html>"),
        "html script" => "<script>alert(1)</script>"u8.ToArray(),
        "html that mentions PDF" => "<html>%PDF-1.7</html>"u8.ToArray(),
        "xhtml" => "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"></html>"u8.ToArray(),
        "svg" => "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"u8.ToArray(),
        "svg after a declaration" => "<?xml version=\"1.0\"?>\n<!DOCTYPE svg>\n<svg/>"u8.ToArray(),
        "exe" => [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0],
        "elf" => [0x7F, .. "ELF"u8, 2, 1, 1, 0],
        "shell script" => "#!/bin/sh\nrm -rf /\n"u8.ToArray(),
        "shortcut" => [0x4C, 0, 0, 0, 1, 0x14, 2, 0, 0, 0],
        "noise" => [1, 2, 3, 0, 255, 254, 7, 8],
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    public static MemoryStream Stream(string name) => new(Of(name), writable: false);
}
