using System.Collections.Immutable;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>读进来的文件：按原文次序的块，加上文件或网页自己写明的标题、发布者、公布日期。不含任何格式的细节。</summary>
public sealed record SourceDocument(ImmutableArray<Block> Blocks)
{
    /// <summary>文件属性或网页的标题；没有则为 <c>null</c>。</summary>
    public string? Title { get; init; }

    /// <summary>网页或文件写明的发布机构；没有则为 <c>null</c>。</summary>
    public string? Publisher { get; init; }

    /// <summary>网页或文件写明的公布日期；没有则为 <c>null</c>。</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>读取文件时的说明（如编码声明有误、修订痕迹按接受处理）。</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>表格的边框在本格式中是否可查（docx、html）。</summary>
    public bool BordersAreKnown { get; init; }

    /// <summary>各页的大小，由先到后；不分页的文件为空。</summary>
    public ImmutableArray<PageSize> Pages { get; init; } = [];
}

/// <summary>一块：段落、表格或图片。</summary>
public abstract record Block
{
    /// <summary>在版面上的位置；跨页的为开头一页。不分页的文件为 <c>null</c>。</summary>
    public PagePlace? Place { get; init; }
}

/// <summary>段落：一段文字，不含换行。</summary>
/// <param name="HeadingLevel">格式标明的标题级别 1–6；不是标题或格式未标明为 0。</param>
public sealed record Paragraph(string Text, int HeadingLevel = 0) : Block;

/// <summary>图片；可能是以图片代替的表格。</summary>
/// <param name="Description">替代文字；没有则为空串。</param>
public sealed record Picture(string Description) : Block;

/// <summary>
/// 表格：逐行的格子，合并单元格按 <see cref="GridCell.ColumnSpan"/>、<see cref="GridCell.RowSpan"/> 记在左上角的一格，被它盖住的位置不再出现。
/// 各行长短可以不一；制表符文本、竖线文本的跨度一律为 1。
/// </summary>
/// <param name="SpansKnown">跨度是否可信：html、docx 为真；从纯文本拆出的为假（合并信息已丢失）。</param>
/// <param name="Borders">边框可见与否；无从判断为 <c>null</c>。</param>
public sealed record TableBlock(ImmutableArray<ImmutableArray<GridCell>> Rows, bool SpansKnown = true, bool? Borders = null) : Block
{
    /// <summary>接着前一块表格：在下一页的顶上，左右边界相同（PDF）。头一行可能是前一块末行的下半截。</summary>
    public bool ContinuesAbove { get; init; }
}

/// <summary>表格的一格：文字与跨度（至少为 1）。格内换行为 <c>\n</c>；数字因格子装不下而折行之处为 U+2028。</summary>
public sealed record GridCell(string Text, int ColumnSpan = 1, int RowSpan = 1)
{
    /// <summary>在版面上的位置；不分页的文件为 <c>null</c>。</summary>
    public PagePlace? Place { get; init; }
}
