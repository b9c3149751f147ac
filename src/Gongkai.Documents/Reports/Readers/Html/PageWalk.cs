using System.Runtime.InteropServices;
using AngleSharp.Dom;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Core.Rules;
using Gongkai.Documents.Reports.Readers.PlainText;

namespace Gongkai.Documents.Reports.Readers.Html;

/// <summary>按文档次序走一遍网页，边走边收块。用自己的栈而不递归，网页嵌套再深也不会溢出。</summary>
internal sealed class PageWalk(bool includeHidden)
{
    private readonly BlockCollector collector = new();
    private readonly PageMetadata metadata = new();
    private readonly LineBuilder line = new();
    private Frame[] open = new Frame[64];
    private int depth;
    private readonly Stack<TableBorders> borders = new();
    private int headingLevel;
    private int articles;
    private int links;
    private int superscripts;
    private int linked;
    private bool hasStylesheet;

    /// <summary>跳过的隐藏内容里有几张表。</summary>
    public int HiddenTables { get; private set; }

    public bool HasTable => collector.HasTable;

    public SourceDocument Document { get; private set; } = new([]);

    public PageWalk Read(IDocument page)
    {
        Open(page.ChildNodes, Role.Inline);
        while (depth > 0)
            Step();
        Flush();
        Document = metadata.On(collector.Finish());
        return this;
    }

    private void Step()
    {
        ref var frame = ref open[depth - 1];
        if (frame.Next >= frame.Children.Length)
        {
            depth--;
            Leave(frame);
            return;
        }

        var node = frame.Children[frame.Next++];
        if (node is IText text)
            Append(text.Data);
        else if (node is IElement element)
            Enter(element);
    }

    private void Append(string text)
    {
        if (text.Length > ReadingLimits.TextLength)
            throw new RefusedException(Refusal.TooManyBlocks);
        var before = line.Written;
        line.Append(superscripts > 0 && !line.IsEmpty ? Superscript.Of(text) : text);
        if (links > 0)
            linked += line.Written - before;
    }

    private void Enter(IElement element)
    {
        var role = Roles.Of(element.LocalName);
        switch (role)
        {
            case Role.Skipped:
            case Role.Header when articles == 0:
                return;
            case Role.Struck:
                Struck(element);
                return;
            case Role.Break:
                Flush();
                return;
            case Role.Image:
                Picture(element);
                return;
            case Role.Title:
                metadata.Title(element.TextContent);
                return;
            case Role.Meta:
                metadata.Meta(element);
                return;
            case Role.Stylesheet:
                hasStylesheet = true;
                return;
            case Role.Preformatted when !collector.InTable && element.TextContent.Contains('\n', StringComparison.Ordinal):
                Flush();
                TextDocument.Collect(element.TextContent, collector);
                return;
        }

        var isPlain = element.Attributes.Length == 0;
        if (!isPlain && Styling.IsHidden(element) && !Admit(element))
            return;

        if (!isPlain && Styling.IsStruck(element))
        {
            Struck(element);
            return;
        }

        if (!IsInline(role))
            Flush();
        Begin(element, role, isPlain);
        Open(element.ChildNodes, role);
    }

    private void Open(INodeList children, Role role)
    {
        if (depth == open.Length)
            Array.Resize(ref open, depth * 2);
        open[depth++] = new Frame { Children = children, Role = role, Mark = collector.Mark, Written = line.Written, Linked = linked };
    }

    private void Begin(IElement element, Role role, bool isPlain)
    {
        switch (role)
        {
            case Role.Heading:
                headingLevel = element.LocalName[1] - '0';
                break;
            case Role.Article or Role.Header:
                articles++;
                break;
            case Role.Link:
                links++;
                break;
            case Role.Superscript:
                superscripts++;
                break;
            case Role.Table:
                collector.BeginTable();
                borders.Push(new TableBorders(Styling.Borders(element)));
                break;
            case Role.Row:
                collector.BeginRow();
                break;
            case Role.Cell when isPlain:
                collector.BeginCell();
                break;
            case Role.Cell:
                collector.BeginCell(Math.Max(1, Styling.Span(element, "colspan")), Styling.Span(element, "rowspan"));
                borders.Peek().See(element);
                break;
        }
    }

    private void Leave(in Frame frame)
    {
        if (!IsInline(frame.Role))
            Flush();
        switch (frame.Role)
        {
            case Role.Heading:
                headingLevel = 0;
                break;
            case Role.Article or Role.Header:
                articles--;
                break;
            case Role.Link:
                links--;
                break;
            case Role.Superscript:
                superscripts--;
                break;
            case Role.List:
                DropMenu(frame);
                break;
            case Role.Cell:
                collector.EndCell();
                break;
            case Role.Table:
                collector.EndTable(borders.Pop().Conclude(hasStylesheet));
                break;
        }
    }

    /// <summary>几乎全是链接的列表是导航，不是正文。</summary>
    private void DropMenu(in Frame frame)
    {
        var written = line.Written - frame.Written;
        if (collector.Mark - frame.Mark >= 2 && (linked - frame.Linked) * 10 >= written * 8)
            collector.Forget(frame.Mark);
    }

    private static bool IsInline(Role role) => role is Role.Inline or Role.Link or Role.Superscript;

    private void Struck(IElement element)
    {
        if (!string.IsNullOrWhiteSpace(element.TextContent))
            collector.Note("READ-STRUCK", Severity.Info, "文中有划去（加删除线）的文字，已略去。");
    }

    private void Picture(IElement image)
    {
        if (Styling.IsIcon(image) || links > 0 || Styling.IsHidden(image))
            return;
        Flush();
        collector.Picture(TextLines.Clean(image.GetAttribute("alt") ?? ""));
    }

    /// <summary>隐藏的内容一般跳过；整页的表格都在隐藏的内容里时才读（保存网页时正文尚未展开）。</summary>
    private bool Admit(IElement element)
    {
        var tables = element.GetElementsByTagName("table").Length + (element.LocalName == "table" ? 1 : 0);
        HiddenTables += tables;
        if (!includeHidden || tables == 0)
            return false;
        collector.Note("READ-HIDDEN", Severity.Warning, "表格所在的部分在网页中是隐藏的（可能保存时尚未展开），已一并读取。请与原网页核对。");
        return true;
    }

    private void Flush()
    {
        if (!line.IsEmpty && line.Take() is { } text)
            collector.Paragraph(text, headingLevel);
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Frame
    {
        public INodeList Children;
        public Role Role;
        public int Next;
        public int Mark;
        public int Written;
        public int Linked;
    }
}
