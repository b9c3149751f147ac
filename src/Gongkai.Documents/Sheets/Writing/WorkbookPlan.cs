using System.Text;

namespace Gongkai.Documents.Sheets.Writing;

/// <summary>压缩包里的各部件，按写出的先后。</summary>
internal sealed class WorkbookPlan
{
    private const string Namespace = "http://schemas.openxmlformats.org/";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    private readonly IReadOnlyList<SheetForm> forms;
    private readonly IReadOnlyList<string> names;
    private readonly Guide? guide;

    public WorkbookPlan(IReadOnlyList<SheetForm> forms, IReadOnlyList<string> guideLines)
    {
        this.forms = forms;
        guide = Guide.Of(forms, guideLines);
        // 下拉列表按名称引用“填写说明”，所以它先占住这个名称，虽然排在最后。
        var distinct = SheetNames.Distinct([SheetWriter.GuideName, .. forms.Select(form => form.Name)]);
        names = guide is null ? [.. distinct.Skip(1)] : [.. distinct.Skip(1), distinct[0]];
    }

    public IEnumerable<(string Name, Action<Stream> Write)> Parts()
    {
        yield return ("[Content_Types].xml", Text(ContentTypes()));
        yield return ("_rels/.rels", Text(Relationships($"<Relationship Id=\"workbook\" Type=\"{Namespace}officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>")));
        yield return ("xl/workbook.xml", Text(Workbook()));
        yield return ("xl/_rels/workbook.xml.rels", Text(Relationships(Related())));
        yield return ("xl/styles.xml", CellStyles.Write);
        for (var i = 0; i < forms.Count; i++)
        {
            var form = forms[i];
            yield return (Part(i), part => SheetPart.Write(part, form, guide?.ChoicesOf(form)));
        }

        if (guide is not null)
            yield return (Part(forms.Count), guide.Write);
    }

    private static string Part(int index) => $"xl/worksheets/sheet{index + 1}.xml";

    private string ContentTypes() =>
        $"<Types xmlns=\"{Namespace}package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + Type("xl/workbook.xml", "sheet.main") + Type("xl/styles.xml", "styles")
        + string.Concat(names.Select((_, i) => Type(Part(i), "worksheet"))) + "</Types>";

    private static string Type(string part, string kind) =>
        $"<Override PartName=\"/{part}\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml\"/>";

    private string Workbook() =>
        $"<workbook xmlns=\"{Namespace}spreadsheetml/2006/main\" xmlns:r=\"{Namespace}officeDocument/2006/relationships\"><sheets>"
        + string.Concat(names.Select((name, i) => $"<sheet name=\"{System.Security.SecurityElement.Escape(name)}\" sheetId=\"{i + 1}\" r:id=\"s{i + 1}\"/>"))
        + "</sheets></workbook>";

    private string Related() =>
        string.Concat(names.Select((_, i) => $"<Relationship Id=\"s{i + 1}\" Type=\"{Namespace}officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))
        + $"<Relationship Id=\"styles\" Type=\"{Namespace}officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>";

    private static string Relationships(string inner) => $"<Relationships xmlns=\"{Namespace}package/2006/relationships\">{inner}</Relationships>";

    private static Action<Stream> Text(string markup) => part => part.Write(Encoding.UTF8.GetBytes(Declaration + markup));
}
