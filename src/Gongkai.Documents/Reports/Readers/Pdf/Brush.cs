using System.Xml;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>一条路径用什么笔：看得见的描边、看得见的填充、线宽。cairo 的新旧版本分别写成属性和 style。</summary>
internal readonly ref struct Brush
{
    /// <summary>比这更浅的颜色在白纸上看不见。</summary>
    private const double Palest = 97;

    private readonly XmlReader xml;
    private readonly string style;

    public Brush(XmlReader xml)
    {
        this.xml = xml;
        style = xml.GetAttribute("style") ?? "";
    }

    public bool Strokes => IsVisible(Value("stroke"), Value("stroke-opacity"));

    public bool Fills => IsVisible(Value("fill") ?? "black", Value("fill-opacity"));

    public double Width => Value("stroke-width") is { } width ? Placement.Number(width) : 1;

    private string? Value(string name)
    {
        foreach (var range in style.AsSpan().Split(';'))
        {
            var part = style.AsSpan()[range].Trim();
            if (part.Length > name.Length && part[name.Length] == ':' && part.StartsWith(name, StringComparison.Ordinal))
                return part[(name.Length + 1)..].Trim().ToString();
        }

        return xml.GetAttribute(name);
    }

    private static bool IsVisible(string? paint, string? opacity)
    {
        if (paint is null or "none" || (opacity is not null && Placement.Number(opacity) < 0.05))
            return false;
        if (!paint.StartsWith("rgb(", StringComparison.Ordinal))
            return true;
        var parts = paint[4..].TrimEnd(')').Split(',');
        return parts.Length != 3 || parts.Any(part => Placement.Number(part.Trim().TrimEnd('%')) < Palest);
    }
}
