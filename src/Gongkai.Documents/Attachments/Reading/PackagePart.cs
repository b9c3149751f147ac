using Gongkai.Core.Privacy;

namespace Gongkai.Documents.Attachments.Reading;

/// <summary>压缩包里一个部件怎么读：算哪一部分、位置怎么说、按什么分段。</summary>
/// <param name="Place">位置的说法，如“页眉”；正文的“段”由读出的次序编号。</param>
internal sealed record PackagePart(PassageKind Kind, string Place, XmlShape Shape)
{
    /// <summary>正文：各段编号，最前面几段是版头的位置。</summary>
    public bool IsBody { get; init; }

    /// <summary>分组编号，如“批注第 2 条”。</summary>
    public string? Counted { get; init; }

    /// <summary>文字里的格式代码去掉。</summary>
    public Func<string, string> Clean { get; init; } = text => text;
}

/// <summary>XML 的哪些元素是文字、是段、是组。</summary>
/// <param name="Paragraphs">段；为空则每处文字自成一段。</param>
/// <param name="Texts">里面的文字要取的元素；为空则都取。</param>
internal sealed record XmlShape(IReadOnlyCollection<string> Paragraphs, IReadOnlyCollection<string> Texts, string? Group = null)
{
    /// <summary>Word 和图形：段里的文字，删去的和域代码只算修订前的。</summary>
    public static readonly XmlShape Paragraph = new(["p"], ["t", "delText", "instrText"]);

    /// <summary>每处文字自成一段：文档属性、图表。</summary>
    public static readonly XmlShape Anything = new([], []);

    public bool IsText(string name) => Texts.Count == 0 || Texts.Contains(name, StringComparer.Ordinal);

    public bool IsParagraph(string name) => Paragraphs.Contains(name, StringComparer.Ordinal);
}
