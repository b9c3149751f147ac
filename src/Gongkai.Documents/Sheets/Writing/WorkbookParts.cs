using System.Text;

namespace Gongkai.Documents.Sheets.Writing;

/// <summary>压缩包里的各部件，按写出的先后。</summary>
internal static class WorkbookParts
{
    private const string Namespace = "http://schemas.openxmlformats.org/";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    /// <param name="sheets">各工作表的名称（已合规、不重名）和写法。</param>
    public static IEnumerable<(string Name, Action<Stream> Write)> Of(IReadOnlyList<(string Name, Action<Stream> Write)> sheets)
    {
        var names = sheets.Select(sheet => sheet.Name).ToList();
        yield return ("[Content_Types].xml", Text(ContentTypes(names)));
        yield return ("_rels/.rels", Text(Relationships($"<Relationship Id=\"workbook\" Type=\"{Namespace}officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>")));
        yield return ("xl/workbook.xml", Text(Workbook(names)));
        yield return ("xl/_rels/workbook.xml.rels", Text(Relationships(Related(names))));
        yield return ("xl/styles.xml", CellStyles.Write);
        for (var i = 0; i < sheets.Count; i++)
            yield return (Part(i), sheets[i].Write);
    }

    private static string Part(int index) => $"xl/worksheets/sheet{index + 1}.xml";

    private static string ContentTypes(IReadOnlyList<string> names) =>
        $"<Types xmlns=\"{Namespace}package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + Type("xl/workbook.xml", "sheet.main") + Type("xl/styles.xml", "styles")
        + string.Concat(names.Select((_, i) => Type(Part(i), "worksheet"))) + "</Types>";

    private static string Type(string part, string kind) =>
        $"<Override PartName=\"/{part}\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml\"/>";

    private static string Workbook(IReadOnlyList<string> names) =>
        $"<workbook xmlns=\"{Namespace}spreadsheetml/2006/main\" xmlns:r=\"{Namespace}officeDocument/2006/relationships\"><sheets>"
        + string.Concat(names.Select((name, i) => $"<sheet name=\"{System.Security.SecurityElement.Escape(name)}\" sheetId=\"{i + 1}\" r:id=\"s{i + 1}\"/>"))
        + "</sheets></workbook>";

    private static string Related(IReadOnlyList<string> names) =>
        string.Concat(names.Select((_, i) => $"<Relationship Id=\"s{i + 1}\" Type=\"{Namespace}officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))
        + $"<Relationship Id=\"styles\" Type=\"{Namespace}officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>";

    private static string Relationships(string inner) => $"<Relationships xmlns=\"{Namespace}package/2006/relationships\">{inner}</Relationships>";

    private static Action<Stream> Text(string markup) => part => part.Write(Encoding.UTF8.GetBytes(Declaration + markup));
}
