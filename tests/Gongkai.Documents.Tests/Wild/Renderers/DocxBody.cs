using System.Security;

namespace Gongkai.Documents.Tests.Wild.Renderers;

/// <summary>word/document.xml：gridSpan 与 vMerge、拆开的 run、修订、文本框、内容控件、布局表格。</summary>
internal static class DocxBody
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" " +
        "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" " +
        "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" " +
        "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:v=\"urn:schemas-microsoft-com:vml\" mc:Ignorable=\"\"";

    public static string Of(WildDocument document)
    {
        var body = string.Concat(document.Blocks.Select(block => Block(document, block)));
        if (document.Markup.HasFlag(Markup.LayoutTable))
            body = $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"9000\"/></w:tblGrid><w:tr><w:tc><w:tcPr/>{body}<w:p/></w:tc></w:tr></w:tbl><w:p/>";
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document {Namespaces}><w:body>{body}<w:sectPr/></w:body></w:document>";
    }

    private static string Block(WildDocument document, WildBlock block) => block switch
    {
        WildParagraph { Role: TextRole.Title } title when document.Markup.HasFlag(Markup.TextBoxTitle) => TextBox(title.Text),
        WildParagraph paragraph => Wrapped(document, Paragraph(document, paragraph.Text)),
        WildTable table => Wrapped(document, Table(document, table)),
        WildPicture picture => Picture(picture),
        _ => "",
    };

    private static string Wrapped(WildDocument document, string content) =>
        document.Markup.HasFlag(Markup.ContentControls) ? $"<w:sdt><w:sdtPr/><w:sdtContent>{content}</w:sdtContent></w:sdt>" : content;

    private static string Paragraph(WildDocument document, string text) => $"<w:p>{Runs(document, text)}</w:p>";

    private static string Runs(WildDocument document, string text)
    {
        var lines = text.Split('\n').Select(line => Line(document, line));
        return string.Join("<w:r><w:br/></w:r>", lines);
    }

    private static string Line(WildDocument document, string line) => document.Markup.HasFlag(Markup.SplitRuns)
        ? string.Concat(line.Select((c, i) => $"{(i % 3 == 1 ? "<w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"1\" w:name=\"_GoBack\"/>" : "")}{Run(c.ToString())}"))
        : Run(line);

    private static string Run(string text) => $"<w:r><w:rPr/><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r>";

    private static string Table(WildDocument document, WildTable table)
    {
        var rows = table.Rows.Select(_ => new List<(int X, string Xml)>()).ToList();
        var taken = table.Rows.Select(_ => new HashSet<int>()).ToList();
        for (var y = 0; y < table.Rows.Count; y++)
        {
            var x = 0;
            foreach (var cell in table.Rows[y])
            {
                while (taken[y].Contains(x))
                    x++;
                for (var dy = 0; dy < cell.Rows && y + dy < rows.Count; dy++)
                {
                    rows[y + dy].Add((x, Cell(document, cell, dy)));
                    taken[y + dy].UnionWith(Enumerable.Range(x, cell.Columns));
                }

                x += cell.Columns;
            }
        }

        var xml = string.Concat(rows.Select(row => Row(document, string.Concat(row.OrderBy(cell => cell.X).Select(cell => cell.Xml)))));
        var width = taken.Max(row => row.Count);
        return $"<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr><w:tblGrid>{string.Concat(Enumerable.Repeat("<w:gridCol w:w=\"600\"/>", width))}</w:tblGrid>{xml}{DeletedRow(document)}</w:tbl>";
    }

    private static string Row(WildDocument document, string cells) => Wrapped(document, $"<w:tr><w:trPr/>{cells}</w:tr>");

    /// <summary>修订中整行删去的一行。</summary>
    private static string DeletedRow(WildDocument document) => document.Markup.HasFlag(Markup.TrackedChanges)
        ? "<w:tr><w:trPr><w:del w:id=\"9\" w:author=\"a\" w:date=\"2024-01-20T00:00:00Z\"/></w:trPr><w:tc><w:tcPr/><w:p><w:del w:id=\"10\" w:author=\"a\"><w:r><w:delText>二、上年结转政府信息公开申请数量 77 77 77</w:delText></w:r></w:del></w:p></w:tc></w:tr>"
        : "";

    private static string Cell(WildDocument document, WildCell cell, int part)
    {
        var span = cell.Columns > 1 ? $"<w:gridSpan w:val=\"{cell.Columns}\"/>" : "";
        var merge = (cell.Rows > 1, part) switch { (false, _) => "", (_, 0) => "<w:vMerge w:val=\"restart\"/>", _ => "<w:vMerge/>" };
        var content = part > 0 ? "<w:p/>" : Content(document, cell);
        return Wrapped(document, $"<w:tc><w:tcPr><w:tcW w:w=\"600\" w:type=\"dxa\"/>{span}{merge}</w:tcPr>{content}</w:tc>");
    }

    private static string Content(WildDocument document, WildCell cell)
    {
        if (cell.Kind == CellKind.Figure && document.Markup.HasFlag(Markup.TrackedChanges) && cell.Text.Length > 0)
            return Revised(document, cell.Text);
        var paragraph = Paragraph(document, cell.Text);
        return cell.Kind == CellKind.Figure && document.Markup.HasFlag(Markup.NestedCells)
            ? $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"500\"/></w:tblGrid><w:tr><w:tc><w:tcPr/>{paragraph}</w:tc></w:tr></w:tbl><w:p/>"
            : paragraph;
    }

    /// <summary>旧数字 88 删去，新数字插入；移走的文字只留移到处的。</summary>
    private static string Revised(WildDocument document, string text) =>
        $"<w:p><w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>88</w:delText></w:r></w:del><w:moveFrom w:id=\"3\" w:author=\"a\"><w:r><w:t>7</w:t></w:r></w:moveFrom><w:ins w:id=\"2\" w:author=\"a\">{Runs(document, text)}</w:ins></w:p>";

    /// <summary>文本框：Choice 与 Fallback 各有一份同样的文字，只应读到一份。</summary>
    private static string TextBox(string text)
    {
        var content = $"<w:txbxContent><w:p>{Run(text)}</w:p></w:txbxContent>";
        return "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx>"
            + content + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
            + content + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    }

    private static string Picture(WildPicture picture) =>
        $"<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"图片 1\" descr=\"{SecurityElement.Escape(picture.Description)}\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:blipFill><a:blip r:embed=\"rId9\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
}
