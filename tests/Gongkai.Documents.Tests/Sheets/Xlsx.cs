using Gongkai.Documents.Tests.Reports.Readers;

namespace Gongkai.Documents.Tests.Sheets;

/// <summary>用最少的部件拼出 .xlsx，工作表由测试直接写成 XML。</summary>
internal static class Xlsx
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Of(string rows, string styles = "", string shared = "", string columns = "") => Of(("表", "", columns + $"<sheetData>{rows}</sheetData>"), styles, shared);

    public static byte[] Of((string Name, string State, string Content) sheet, string styles = "", string shared = "") => Of([sheet], styles, shared);

    public static byte[] Of((string Name, string State, string Content)[] sheets, string styles = "", string shared = "", params (string Name, string Text)[] more) => Docx.Zip(
    [
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"),
        ("_rels/.rels", Related($"<Relationship Id=\"r\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/>")),
        ("xl/workbook.xml", $"<workbook {Main} xmlns:r=\"{Relations}\"><sheets>{string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" {(sheet.State.Length == 0 ? "" : $"state=\"{sheet.State}\" ")}r:id=\"s{i}\"/>"))}</sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", Related(
            string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"s{i}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>"))
            + $"<Relationship Id=\"st\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/><Relationship Id=\"ss\" Type=\"{Relations}/sharedStrings\" Target=\"sharedStrings.xml\"/>")),
        ("xl/styles.xml", $"<styleSheet {Main}>{styles}</styleSheet>"),
        ("xl/sharedStrings.xml", $"<sst {Main}>{shared}</sst>"),
        .. sheets.Select((sheet, i) => ($"xl/worksheets/sheet{i}.xml", $"<worksheet {Main}>{sheet.Content}</worksheet>")),
        .. more,
    ]);

    public static string Text(string text) => $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>";

    public static string Row(int number, params string[] cells) => $"<row r=\"{number}\">{string.Concat(cells.Select(Text))}</row>";

    /// <summary>各种数字格式，依次为样式 0、1、2……</summary>
    public static string Formats(params string[] codes) =>
        $"<numFmts>{string.Concat(codes.Select((code, i) => $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{System.Security.SecurityElement.Escape(code)}\"/>"))}</numFmts>"
        + $"<cellXfs>{string.Concat(codes.Select((_, i) => $"<xf numFmtId=\"{200 + i}\" applyNumberFormat=\"1\"/>"))}</cellXfs>";

    private static string Related(string inner) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inner}</Relationships>";
}
