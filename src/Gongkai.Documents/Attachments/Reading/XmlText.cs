using System.Text;
using System.Xml;
using Gongkai.Documents.Reports.Readers;

namespace Gongkai.Documents.Attachments.Reading;

/// <summary>读出的一段：第几组、现在的文字、修订前的文字（相同则为 <c>null</c>）。</summary>
internal readonly ref struct XmlParagraph(int group, string text, string? earlier)
{
    public int Group { get; } = group;

    public string Text { get; } = text;

    public string? Earlier { get; } = earlier;
}

internal delegate void TakeParagraph(XmlParagraph paragraph);

/// <summary>顺着 XML 读一遍，按段取文字；段里套段（文本框）的，里面的先出来。不递归，层数有限。</summary>
internal sealed class XmlText(XmlShape shape, TakeParagraph take)
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
        CloseInput = true,
    };

    private readonly Stack<Open> open = new([new Open()]);
    private readonly Stack<string> path = new();
    private int group;

    public void Read(Stream part)
    {
        using var xml = XmlReader.Create(part, Settings);
        while (xml.Read())
            Take(xml);
        Close();
    }

    private void Take(XmlReader xml)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element when xml.Depth > TextLimits.Depth:
                throw new RefusedException(Refusal.TooDeep);
            case XmlNodeType.Element:
                Start(xml.LocalName, xml.IsEmptyElement);
                break;
            case XmlNodeType.EndElement:
                End(path.Pop());
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when path.TryPeek(out var element) && shape.IsText(element):
                Text(element, xml.Value);
                break;
            default:
                break;
        }
    }

    private void Start(string name, bool isEmpty)
    {
        if (name == shape.Group)
            group++;
        if (name is "tab" or "br" or "cr")
            open.Peek().Append(name == "tab" ? "\t" : "\n", isEarlierOnly: false);
        if (isEmpty)
            return;
        path.Push(name);
        if (shape.IsParagraph(name))
            open.Push(new Open());
    }

    private void End(string name)
    {
        if (shape.IsParagraph(name))
            Close();
    }

    private void Close()
    {
        var paragraph = open.Pop();
        if (!paragraph.IsEmpty)
            take(new(group, paragraph.Text, paragraph.Earlier));
    }

    private void Text(string element, string value)
    {
        if (shape.Paragraphs.Count == 0)
            take(new(group, value, null));
        else
            open.Peek().Append(value, isEarlierOnly: element is "delText" or "instrText");
    }

    private sealed class Open
    {
        private readonly StringBuilder text = new();
        private StringBuilder? earlier;

        public bool IsEmpty => text.Length == 0 && earlier is null;

        public string Text => text.ToString();

        public string? Earlier => earlier?.ToString();

        public void Append(string value, bool isEarlierOnly)
        {
            if (isEarlierOnly)
                earlier ??= new StringBuilder(text.ToString());
            else
                text.Append(value);
            earlier?.Append(value);
        }
    }
}
