using System.Xml;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>
/// 解 <c>pdftocairo -svg</c> 的输出：各页的线段、图片和字形数。字形的轮廓、裁剪、遮罩略过；
/// 半透明的内容由 cairo 放在 defs 里的一组再引用，照引用的位置展开。
/// </summary>
internal sealed class DrawingLayer
{
    private const string Link = "http://www.w3.org/1999/xlink";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreWhitespace = true,
        IgnoreComments = true,
        CheckCharacters = false,
    };

    private readonly XmlReader xml;
    private readonly List<Drawing> pages = [];
    private readonly Dictionary<string, Drawing> groups = new(StringComparer.Ordinal);

    private int copied;

    private DrawingLayer(XmlReader xml) => this.xml = xml;

    /// <summary>各页所画；一页的文件没有 page 元素。</summary>
    public static List<Drawing> Pages(ReadOnlyMemory<byte> svg)
    {
        using var stream = new MemoryStream(svg.ToArray(), writable: false);
        using var reader = XmlReader.Create(stream, Settings);
        try
        {
            return new DrawingLayer(reader).Read();
        }
        catch (XmlException)
        {
            throw new RefusedException(Refusal.DamagedPdf);
        }
    }

    private List<Drawing> Read()
    {
        var single = new Drawing();
        xml.MoveToContent();
        Children(single, Placement.None, inDefinitions: false, depth: 0);
        return pages.Count > 0 ? pages : [single];
    }

    /// <summary>读当前元素的各个子元素；结束时停在它的结尾。</summary>
    private void Children(Drawing drawing, Placement placement, bool inDefinitions, int depth)
    {
        if (depth > ReadingLimits.Nesting)
            throw new RefusedException(Refusal.TooDeep);
        var own = xml.Depth;
        xml.Read();
        while (xml.Depth > own)
        {
            if (xml.NodeType == XmlNodeType.Element)
                Element(drawing, placement, inDefinitions, depth);
            else
                xml.Read();
        }
    }

    private void Element(Drawing drawing, Placement placement, bool inDefinitions, int depth)
    {
        switch (xml.LocalName)
        {
            case "page":
                pages.Add(drawing = new Drawing());
                Within(drawing, placement, inDefinitions: false, depth);
                return;
            case "defs":
                Within(drawing, placement, inDefinitions: true, depth);
                return;
            case "g" when inDefinitions && xml.GetAttribute("id") is { } id:
                if (id.StartsWith("glyph", StringComparison.Ordinal))
                {
                    xml.Skip();
                    return;
                }

                Within(groups[id] = new Drawing(), Own(Placement.None), inDefinitions: false, depth);
                return;
            case "g" or "pageSet" or "svg" or "a":
                Within(drawing, Own(placement), inDefinitions, depth);
                return;
            case "path" when !inDefinitions:
                Path(drawing, Own(placement));
                break;
            case "image":
                Image(drawing, Own(placement), inDefinitions);
                break;
            case "use" when !inDefinitions:
                Use(drawing, Own(placement));
                break;
        }

        xml.Skip();
    }

    private void Within(Drawing drawing, Placement placement, bool inDefinitions, int depth)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return;
        }

        Children(drawing, placement, inDefinitions, depth + 1);
        xml.Read();
    }

    private Placement Own(Placement placement) => xml.GetAttribute("transform") is { } own ? placement.After(Placement.Read(own)) : placement;

    private void Path(Drawing drawing, Placement placement)
    {
        if (xml.GetAttribute("d") is not { } data)
            return;
        var brush = new Brush(xml);
        new PathLines(drawing, placement).Add(data, brush.Strokes, brush.Fills, brush.Width);
    }

    private void Image(Drawing drawing, Placement placement, bool inDefinitions)
    {
        var box = new Box(0, 0, Placement.Number(xml.GetAttribute("width")), Placement.Number(xml.GetAttribute("height")));
        if (!inDefinitions)
            drawing.Pictures.Add(placement.Of(box));
        else if (xml.GetAttribute("id") is { } id)
            (groups[id] = new Drawing()).Pictures.Add(placement.Of(box));
    }

    private void Use(Drawing drawing, Placement placement)
    {
        var reference = xml.GetAttribute("href", Link) ?? xml.GetAttribute("href") ?? "";
        if (reference.StartsWith("#glyph", StringComparison.Ordinal))
        {
            drawing.Glyphs++;
            return;
        }

        if (reference.Length < 2 || !groups.TryGetValue(reference[1..], out var group) || group == drawing)
            return;
        var at = placement.After(Placement.None with { E = Placement.Number(xml.GetAttribute("x")), F = Placement.Number(xml.GetAttribute("y")) });
        drawing.Glyphs += group.Glyphs;
        if (drawing.Segments + group.Segments > PdfLimits.Segments || drawing.Pictures.Count + group.Pictures.Count > PdfLimits.Pictures)
            return;
        if ((copied += group.Segments + group.Pictures.Count) > PdfLimits.Copies)
            throw new RefusedException(Refusal.HeavyPdf);
        foreach (var picture in group.Pictures)
            drawing.Pictures.Add(at.Of(picture));
        foreach (var line in group.Horizontal)
            Copy(drawing, at, line.From, line.At, line.To, line.At);
        foreach (var line in group.Vertical)
            Copy(drawing, at, line.At, line.From, line.At, line.To);
    }

    private static void Copy(Drawing drawing, Placement at, double x, double y, double x2, double y2)
    {
        var box = at.Of(new Box(x, y, x2, y2));
        if (box.Height < box.Width)
            drawing.Horizontal.Add(new(box.CenterY, box.Left, box.Right));
        else
            drawing.Vertical.Add(new(box.CenterX, box.Top, box.Bottom));
    }
}
