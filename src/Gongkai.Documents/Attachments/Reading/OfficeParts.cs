using System.Text.RegularExpressions;
using Gongkai.Core.Privacy;

namespace Gongkai.Documents.Attachments.Reading;

/// <summary>Word、表格、演示文稿共有的部件：文档属性、图表、图形。</summary>
internal static class OfficeParts
{
    public static PackagePart? Of(string name) => name switch
    {
        _ when !name.EndsWith(".xml", StringComparison.Ordinal) => null,
        _ when name.StartsWith("docprops/", StringComparison.Ordinal) => new(PassageKind.Other, "文档属性", XmlShape.Anything),
        _ when name.StartsWith("customxml/item", StringComparison.Ordinal) => new(PassageKind.Other, "附加数据", XmlShape.Anything),
        _ when Within(name, "/charts/") => new(PassageKind.Other, "图表", XmlShape.Anything),
        _ when Within(name, "/drawings/") || Within(name, "/diagrams/") => new(PassageKind.Other, "图形", XmlShape.Paragraph),
        _ => null,
    };

    public static bool Within(string name, string folder) => name.Contains(folder, StringComparison.Ordinal);
}

/// <summary>Word 文档的部件。</summary>
internal static class WordParts
{
    public static PackagePart? Of(string name)
    {
        var part = name.StartsWith("word/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal) && name.LastIndexOf('/') == 4 ? name[5..^4].TrimEnd("0123456789".ToCharArray()) : "";
        return part switch
        {
            "document" => new(PassageKind.Body, "正文", XmlShape.Paragraph) { IsBody = true },
            "header" => new(PassageKind.Margin, "页眉", XmlShape.Paragraph),
            "footer" => new(PassageKind.Margin, "页脚", XmlShape.Paragraph),
            "comments" => new(PassageKind.Other, "批注", XmlShape.Paragraph with { Group = "comment" }) { Counted = "条" },
            "footnotes" => new(PassageKind.Other, "脚注", XmlShape.Paragraph),
            "endnotes" => new(PassageKind.Other, "尾注", XmlShape.Paragraph),
            _ when OfficeParts.Within(name, "word/glossary/document") => new(PassageKind.Other, "构建基块", XmlShape.Paragraph),
            _ => OfficeParts.Of(name),
        };
    }
}

/// <summary>表格里单元格以外的部件：批注、页眉页脚、图形。</summary>
internal static partial class SheetParts
{
    private static readonly XmlShape Comments = new(["comment", "threadedComment"], ["t", "text"], Group: "comment");
    private static readonly XmlShape Margins = new(Margin, Margin);

    private static IReadOnlyCollection<string> Margin => ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

    public static PackagePart? Of(string name) => name switch
    {
        _ when !name.EndsWith(".xml", StringComparison.Ordinal) => null,
        _ when OfficeParts.Within(name, "/threadedcomments/") => new(PassageKind.Other, "批注", Comments),
        _ when name.StartsWith("xl/comments", StringComparison.Ordinal) || OfficeParts.Within(name, "xl/comments/") => new(PassageKind.Other, "批注", Comments) { Counted = "条" },
        _ when OfficeParts.Within(name, "xl/worksheets/sheet") => new(PassageKind.Margin, "页眉或页脚", Margins) { Clean = text => FormatCode().Replace(text, " ") },
        _ => OfficeParts.Of(name),
    };

    /// <summary>页眉里的位置、字体、字号、颜色、页码等代码，如 <c>&amp;C&amp;"宋体,常规"&amp;14</c>。</summary>
    [GeneratedRegex("&(\"[^\"]{0,100}\"|[0-9]{1,3}|K[0-9A-F]{6}|[A-Z&])", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex FormatCode();
}

/// <summary>演示文稿的部件。</summary>
internal static class SlideParts
{
    public static PackagePart? Of(string name) => name switch
    {
        _ when !name.EndsWith(".xml", StringComparison.Ordinal) => null,
        _ when OfficeParts.Within(name, "ppt/slides/slide") => new(PassageKind.Body, "幻灯片", XmlShape.Paragraph) { IsBody = true },
        _ when OfficeParts.Within(name, "ppt/slidemasters/") || OfficeParts.Within(name, "ppt/slidelayouts/") => new(PassageKind.Margin, "母版", XmlShape.Paragraph),
        _ when OfficeParts.Within(name, "ppt/notes") || OfficeParts.Within(name, "ppt/handout") => new(PassageKind.Other, "备注", XmlShape.Paragraph),
        _ when OfficeParts.Within(name, "ppt/comments") => new(PassageKind.Other, "批注", XmlShape.Anything),
        _ => OfficeParts.Of(name),
    };
}

/// <summary>OFD 版式文件的部件：各页的文字，以及标题、作者等。</summary>
internal static class OfdParts
{
    private static readonly XmlShape Page = new(["TextObject"], ["TextCode"]);
    private static readonly XmlShape WholePage = new(["Page"], ["TextCode"]);

    public static PackagePart? Of(string name) => name switch
    {
        _ when !name.EndsWith(".xml", StringComparison.Ordinal) => null,
        _ when OfficeParts.Within(name, "/tpls/") || OfficeParts.Within(name, "/temps/") || OfficeParts.Within(name, "tpl") => new(PassageKind.Margin, "模板页", WholePage),
        _ when OfficeParts.Within(name, "/pages/") => new(PassageKind.Body, "正文", Page) { IsBody = true },
        "ofd.xml" => new(PassageKind.Other, "文档属性", XmlShape.Anything),
        _ when OfficeParts.Within(name, "annot") => new(PassageKind.Other, "批注", XmlShape.Anything),
        _ => null,
    };
}
