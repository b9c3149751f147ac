using System.Text;
using Gongkai.Documents.Pdf.Objects;

namespace Gongkai.Documents.Pdf;

/// <summary>文件结构的一个节点（标题、段落、表格、行、格），读屏软件靠它；内容可以分在几页上。</summary>
/// <param name="type">标准类型，如 <c>H1</c>、<c>P</c>、<c>TD</c>。</param>
/// <param name="attributes">附加的属性，如跨几列。</param>
internal sealed class Tag(string type, string attributes = "")
{
    private readonly List<Tag> children = [];
    private readonly List<(int Page, int Mark)> marks = [];

    public string Type { get; } = type;

    public Tag Add(string childType, string childAttributes = "")
    {
        var child = new Tag(childType, childAttributes);
        children.Add(child);
        return child;
    }

    public void Mark(int page, int mark) => marks.Add((page, mark));

    /// <summary>写出自己和下面各节点；记下每页每处内容属于谁。</summary>
    public int Write(PdfFile file, int parent, IReadOnlyList<int> pages, IReadOnlyList<SortedDictionary<int, int>> owners)
    {
        var number = file.Reserve();
        var kids = new StringBuilder();
        foreach (var (page, mark) in marks)
        {
            owners[page][mark] = number;
            kids.Append(PdfFile.Text($"<< /Type /MCR /Pg {pages[page]} 0 R /MCID {mark} >> "));
        }

        foreach (var child in children)
            kids.Append(PdfFile.Text($"{child.Write(file, number, pages, owners)} 0 R "));
        file.Set(number, PdfFile.Text($"<< /Type /StructElem /S /{Type} /P {parent} 0 R {attributes} /K [{kids}] >>"));
        return number;
    }
}
