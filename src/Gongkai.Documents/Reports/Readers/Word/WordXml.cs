using System.Globalization;
using System.Xml;

namespace Gongkai.Documents.Reports.Readers.Word;

/// <summary>
/// 顺着 XML 读一遍，不建树。只看本名，不看名字空间：过渡版、严格版、Word 2003 的名字空间不同而元素相同。
/// 处理完一个元素后停在它的结束标签上（空元素停在自己上）。
/// </summary>
internal sealed class WordXml : IDisposable
{
    /// <summary>读取器按层递归，这也是递归的上限。</summary>
    private const int Deepest = 256;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
        CloseInput = true,
    };

    private readonly XmlReader xml;

    public WordXml(Stream part) => xml = XmlReader.Create(part, Settings);

    public WordXml(TextReader text) => xml = XmlReader.Create(text, Settings);

    public string Name => xml.LocalName;

    /// <summary>根元素；没有则为 <c>false</c>。</summary>
    public bool Root()
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
                return true;
        }

        return false;
    }

    /// <summary>在 <paramref name="depth"/> 层的元素里走到下一个子元素；没有了则为 <c>false</c>。</summary>
    private bool Next(int depth)
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
                return xml.Depth <= Deepest ? true : throw new RefusedException(Refusal.TooDeep);
            if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth)
                return false;
        }

        return false;
    }

    /// <summary>跳过当前元素的内容。</summary>
    public void Skip()
    {
        if (xml.IsEmptyElement)
            return;
        for (var depth = xml.Depth; Next(depth);)
        {
        }
    }

    /// <summary>在当前元素的每个子元素上做 <paramref name="handle"/>；它要把子元素处理完。</summary>
    public void Children(Action handle)
    {
        if (xml.IsEmptyElement)
            return;
        for (var depth = xml.Depth; Next(depth);)
            handle();
    }

    /// <summary>把当前元素里的文字交给 <paramref name="take"/>。</summary>
    public void Text(Action<string> take)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
                take(xml.Value);
            else if (xml.Depth > Deepest)
                throw new RefusedException(Refusal.TooDeep);
        }
    }

    /// <summary>与元素同一名字空间的属性，或没有名字空间的属性；没有则为 <c>null</c>。</summary>
    public string? Attribute(string name) => xml.GetAttribute(name, xml.NamespaceURI) ?? xml.GetAttribute(name);

    /// <summary><c>val</c> 属性。</summary>
    public string? Value => Attribute("val");

    /// <summary>整数的 <c>val</c> 属性；没有或不是整数为 <c>null</c>。</summary>
    public int? Number => Integer("val");

    /// <summary>整数的属性；没有或不是整数为 <c>null</c>。</summary>
    public int? Integer(string name) =>
        int.TryParse(Attribute(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>开关：写了就是开，除非 <c>val</c> 写明是关。</summary>
    public bool IsOn => Value is not ("0" or "false" or "off" or "none");

    public void Dispose() => xml.Dispose();
}
