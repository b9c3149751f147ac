namespace Gongkai.Documents.Tests.Wild;

/// <summary>文件的样子；可以组合成集合。</summary>
[Flags]
internal enum WildFormat
{
    /// <summary>制表符文本，合并单元格摊平。</summary>
    Tab = 1,

    /// <summary>每格一行。</summary>
    Lines = 2,

    /// <summary>Markdown 竖线表格。</summary>
    Pipes = 4,

    /// <summary>空格分列。</summary>
    Spaces = 8,

    /// <summary>干净的网页。</summary>
    Html = 16,

    /// <summary>政府网站另存的网页：导航、元数据表、分享、页脚。</summary>
    Site = 32,

    /// <summary>Word 另存的网页：MsoNormal，逐字拆开的 span。</summary>
    Word = 64,

    /// <summary>Word 文档。</summary>
    Docx = 128,

    /// <summary>分得清每一格的。</summary>
    Celled = Tab | Pipes | Html | Site | Word | Docx,

    /// <summary>保有合并单元格的。</summary>
    Spanned = Html | Site | Word | Docx,

    /// <summary>空白格没有位置的。</summary>
    Placeless = Lines | Spaces,

    /// <summary>网页。</summary>
    Web = Html | Site | Word,

    All = Celled | Placeless,
}
