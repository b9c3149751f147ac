using System.Globalization;
using System.Security;
using System.Text;
using Gongkai.Documents.Pdf.Fonts;
using Gongkai.Documents.Pdf.Objects;

namespace Gongkai.Documents.Pdf;

/// <summary>一份 PDF：各页、字体、结构、书签、属性。</summary>
internal sealed class PdfDocument
{
    private readonly List<PdfPage> pages = [];
    private readonly List<FontInUse> fonts = [];
    private readonly List<(string Title, int Page, double Y)> bookmarks = [];

    /// <summary>结构的根。</summary>
    public Tag Root { get; } = new("Document");

    public IReadOnlyList<PdfPage> Pages => pages;

    public PdfPage AddPage()
    {
        var page = new PdfPage(pages.Count + 1);
        pages.Add(page);
        return page;
    }

    /// <summary>一种字体；同一款在几种里共用，只嵌入一次。</summary>
    public Typeface Typeface(IEnumerable<FontFace> faces) => new([.. faces.Distinct().Select(InUse)]);

    public void Bookmark(string title, PdfPage page, double y) => bookmarks.Add((title, page.Number, y));

    public void Write(Stream output, DocumentFacts facts)
    {
        var file = new PdfFile();
        var (catalog, tree) = (file.Reserve(), file.Reserve());
        var numbers = pages.Select(_ => file.Reserve()).ToList();
        var resources = file.Add($"<< /Font << {string.Concat(fonts.Where(font => font.IsUsed).Select(font => $"/{font.Resource} {font.Embed(file)} 0 R "))}>> >>");
        for (var i = 0; i < pages.Count; i++)
        {
            var content = file.AddStream(pages[i].Content);
            file.Set(numbers[i], PdfFile.Text(
                $"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {PdfPage.Width:0.###} {PdfPage.Height:0.###}] /Resources {resources} 0 R /Contents {content} 0 R /StructParents {i} /Tabs /S >>"));
        }

        file.Set(tree, PdfFile.Text($"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', numbers.Select(number => $"{number} 0 R"))}] >>"));
        var structure = WriteStructure(file, numbers);
        var outline = WriteOutline(file, numbers);
        var metadata = file.AddStream(Encoding.UTF8.GetBytes(Metadata(facts)), "/Type /Metadata /Subtype /XML ", compress: false);
        file.Set(catalog, PdfFile.Text(
            $"<< /Type /Catalog /Pages {tree} 0 R /Lang (zh-CN) /MarkInfo << /Marked true >> /StructTreeRoot {structure} 0 R {outline}/Metadata {metadata} 0 R /ViewerPreferences << /DisplayDocTitle true >> >>"));
        file.Write(output, catalog, file.Add(Information(facts)));
    }

    private FontInUse InUse(FontFace face)
    {
        var font = fonts.Find(each => ReferenceEquals(each.Face, face));
        if (font is null)
            fonts.Add(font = new FontInUse(face, string.Create(CultureInfo.InvariantCulture, $"F{fonts.Count + 1}")));
        return font;
    }

    private int WriteStructure(PdfFile file, List<int> numbers)
    {
        var root = file.Reserve();
        var owners = pages.Select(_ => new SortedDictionary<int, int>()).ToList();
        var document = Root.Write(file, root, numbers, owners);
        var parents = string.Concat(owners.Select((page, i) => PdfFile.Text($"{i} [{string.Join(' ', page.Values.Select(owner => $"{owner} 0 R"))}] ")));
        var tree = file.Add($"<< /Nums [{parents}] >>");
        file.Set(root, PdfFile.Text($"<< /Type /StructTreeRoot /K [{document} 0 R] /ParentTree {tree} 0 R /ParentTreeNextKey {pages.Count} >>"));
        return root;
    }

    private string WriteOutline(PdfFile file, List<int> numbers)
    {
        if (bookmarks.Count == 0)
            return "";
        var root = file.Reserve();
        var items = bookmarks.Select(_ => file.Reserve()).ToList();
        for (var i = 0; i < items.Count; i++)
        {
            var (title, page, y) = bookmarks[i];
            var previous = i > 0 ? $"/Prev {items[i - 1]} 0 R " : "";
            var next = i < items.Count - 1 ? $"/Next {items[i + 1]} 0 R " : "";
            file.Set(items[i], PdfFile.Text($"<< /Title {PdfFile.String(title)} /Parent {root} 0 R {previous}{next}/Dest [{numbers[page - 1]} 0 R /XYZ null {PdfPage.Height - y:0.###} null] >>"));
        }

        file.Set(root, PdfFile.Text($"<< /Type /Outlines /First {items[0]} 0 R /Last {items[^1]} 0 R /Count {items.Count} >>"));
        return PdfFile.Text($"/Outlines {root} 0 R ");
    }

    private static string Information(DocumentFacts facts)
    {
        var author = facts.Author is { } name ? $"/Author {PdfFile.String(name)} " : "";
        var moment = facts.WrittenAt is { } at ? $"/CreationDate ({Moment(at)}) /ModDate ({Moment(at)}) " : "";
        return $"<< /Title {PdfFile.String(facts.Title)} {author}{moment}/Producer (Gongkai) >>";
    }

    private static string Moment(DateTimeOffset at) =>
        at.ToString("'D:'yyyyMMddHHmmss", CultureInfo.InvariantCulture) + at.ToString("zzz", CultureInfo.InvariantCulture).Replace(':', '\'') + "'";

    private static string Metadata(DocumentFacts facts)
    {
        var author = facts.Author is { } name ? $"<dc:creator><rdf:Seq><rdf:li>{SecurityElement.Escape(name)}</rdf:li></rdf:Seq></dc:creator>" : "";
        var moment = facts.WrittenAt?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        var dates = moment is null ? "" : $"<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>";
        return $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(facts.Title)}</rdf:li></rdf:Alt></dc:title>{author}<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>{dates}<pdf:Producer>Gongkai</pdf:Producer></rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """.ReplaceLineEndings("\n");
    }
}
