namespace Gongkai.Documents.Reports.Readers.Word;

/// <summary>样式里与读取有关的：大纲级别、编号、隐藏、边框、是否目录。样式沿“基于”一层层继承。</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 32;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    /// <summary>有没有样式表；没有则表格样式的边框无从判断。</summary>
    public bool IsKnown { get; private init; }

    public static WordStyles Read(WordXml? xml)
    {
        using (xml)
        {
            var read = new WordStyles { IsKnown = xml is not null };
            if (xml is not null && xml.Root())
            {
                xml.Children(() =>
                {
                    if (xml.Name == "style" && xml.Attribute("styleId") is { } id)
                        read.styles[id] = Style.Read(xml);
                    else
                        xml.Skip();
                });
            }

            return read;
        }
    }

    /// <summary>标题级别 1–6；不是标题为 0。</summary>
    public int HeadingLevel(string id) => First(id, style => style.OutlineLevel) is { } level and < 6 ? level + 1 : 0;

    public bool IsHidden(string id) => First(id, style => style.Hidden) ?? false;

    public bool IsContents(string id) => First(id, style => style.IsContents ? true : (bool?)null) ?? false;

    public bool? Borders(string id) => First(id, style => style.Borders);

    public int? NumberingId(string id) => First(id, style => style.NumberingId);

    public int? NumberingLevel(string id) => First(id, style => style.NumberingLevel);

    private T? First<T>(string? id, Func<Style, T?> get)
        where T : struct
    {
        for (var i = 0; i < LongestChain && id is not null && styles.TryGetValue(id, out var style); i++)
        {
            if (get(style) is { } value)
                return value;
            id = style.BasedOn;
        }

        return null;
    }

    private sealed class Style
    {
        public string? BasedOn { get; private set; }

        public int? OutlineLevel { get; private set; }

        public int? NumberingId { get; private set; }

        public int? NumberingLevel { get; private set; }

        public bool? Hidden { get; private set; }

        public bool? Borders { get; private set; }

        public bool IsContents { get; private set; }

        public static Style Read(WordXml xml)
        {
            var style = new Style();
            xml.Children(() => style.Take(xml));
            return style;
        }

        private void Take(WordXml xml)
        {
            switch (xml.Name)
            {
                case "basedOn":
                    BasedOn = xml.Value;
                    break;
                case "name":
                    IsContents = xml.Value?.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) ?? false;
                    break;
                case "outlineLvl":
                    OutlineLevel = xml.Number;
                    break;
                case "numId":
                    NumberingId = xml.Number;
                    break;
                case "ilvl":
                    NumberingLevel = xml.Number;
                    break;
                case "vanish":
                    Hidden = xml.IsOn;
                    break;
                case "tblBorders":
                    Borders = TableBorders.AnyVisible(xml);
                    return;
                case "pPr" or "rPr" or "tblPr" or "numPr":
                    xml.Children(() => Take(xml));
                    return;
            }

            xml.Skip();
        }
    }
}
