using System.Xml;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports.Readers.PlainText;

namespace Gongkai.Documents.Reports.Readers.Word;

/// <summary>Word 文档：.docx、.docm（过渡版和严格版），以及存成单个 XML 的文档。</summary>
internal static class WordDocument
{
    private static readonly string[] OrganEndings = ["政府", "办公室", "办公厅", "街道办事处", "局", "委员会", "委", "厅", "院", "会", "处", "中心", "部"];

    /// <summary>读压缩包；不是 Word 文档的，说明是什么。</summary>
    public static SourceDocument Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var package = new WordPackage(content);
            return package.MainPart() is { } main ? Read(package, main) : throw new RefusedException(KindOf(package));
        }
        catch (InvalidDataException)
        {
            throw new RefusedException(Refusal.DamagedArchive);
        }
        catch (XmlException)
        {
            throw new RefusedException(Refusal.DamagedMarkup);
        }
    }

    /// <summary>读存成单个 XML 的文档（Word 2003 XML、平铺的 Open XML）。</summary>
    public static SourceDocument ReadXml(string markup)
    {
        try
        {
            using var xml = new WordXml(new StringReader(markup));
            return Read(xml, WordStyles.Read(null), WordNumbering.Read(null));
        }
        catch (XmlException)
        {
            throw new RefusedException(Refusal.DamagedMarkup);
        }
    }

    private static SourceDocument Read(WordPackage package, string main)
    {
        var folder = main[..(main.LastIndexOf('/') + 1)];
        var relations = $"{folder}_rels/{main[folder.Length..]}.rels";
        using var xml = package.Open(main)!;
        var document = Read(
            xml,
            WordStyles.Read(package.Open(package.Related(relations, folder, "/styles") ?? folder + "styles.xml")),
            WordNumbering.Read(package.Open(package.Related(relations, folder, "/numbering") ?? folder + "numbering.xml")));
        return WithProperties(document, package);
    }

    private static SourceDocument Read(WordXml xml, WordStyles styles, WordNumbering numbering)
    {
        if (!xml.Root())
            throw new RefusedException(Refusal.DamagedMarkup);

        var collector = new BlockCollector();
        new BodyWalk(xml, styles, numbering, collector).Blocks();
        return collector.Finish() with { BordersAreKnown = true };
    }

    /// <summary>文件属性里的标题；作者只有像机关名称时才算发布者（多半是打字的人）。</summary>
    private static SourceDocument WithProperties(SourceDocument document, WordPackage package)
    {
        using var xml = package.Open("docProps/core.xml");
        if (xml is null || !xml.Root())
            return document;

        string? title = null;
        string? creator = null;
        xml.Children(() =>
        {
            if (xml.Name == "title")
                xml.Text(text => title = TextLines.Clean(text));
            else if (xml.Name == "creator")
                xml.Text(text => creator = TextLines.Clean(text));
            else
                xml.Skip();
        });
        return document with
        {
            Title = string.IsNullOrEmpty(title) ? null : title,
            Publisher = document.Publisher ?? (creator is { Length: >= 4 } && Array.Exists(OrganEndings, creator.EndsWith) ? creator : null),
        };
    }

    private static Unreadable KindOf(WordPackage package) =>
        package.HasFolder("xl/") ? Refusal.Spreadsheet
        : package.HasFolder("ppt/") ? Refusal.Presentation
        : package.Has("OFD.xml") ? Refusal.Ofd
        : package.Has("content.xml") && package.Has("mimetype") ? Refusal.OpenDocument
        : Refusal.Archive;
}
