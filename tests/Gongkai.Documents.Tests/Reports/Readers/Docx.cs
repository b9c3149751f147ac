using System.IO.Compression;
using System.Text;

namespace Gongkai.Documents.Tests.Reports.Readers;

/// <summary>用最少的部件拼出 .docx，内容由测试直接写成 XML。</summary>
internal static class Docx
{
    private const string Names =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" " +
        "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" " +
        "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    public static byte[] Of(string body, string? styles = null, string? numbering = null, string? core = null) => Zip(Parts(body, styles, numbering, core));

    public static string Document(string body) => $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document {Names}><w:body>{body}<w:sectPr/></w:body></w:document>";

    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{R(text)}</w:p>";

    public static string R(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>一格；内容以 &lt; 开头则原样放入，否则作为一段。</summary>
    public static string C(string content, string properties = "") =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr>{(content.StartsWith('<') ? content : P(content))}</w:tc>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private static (string, string)[] Parts(string body, string? styles, string? numbering, string? core)
    {
        var parts = new List<(string, string)>
        {
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" " +
                "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
            ("word/document.xml", Document(body)),
        };
        if (styles is not null)
            parts.Add(("word/styles.xml", $"<w:styles {Names}>{styles}</w:styles>"));
        if (numbering is not null)
            parts.Add(("word/numbering.xml", $"<w:numbering {Names}>{numbering}</w:numbering>"));
        if (core is not null)
            parts.Add(("docProps/core.xml", $"<cp:coreProperties xmlns:cp=\"a\" xmlns:dc=\"b\">{core}</cp:coreProperties>"));
        return [.. parts];
    }
}
