namespace Gongkai.Documents.Tests.Wild;

/// <summary>只关乎标记、不关乎内容的怪癖，由各格式的写法实现。</summary>
[Flags]
internal enum Markup
{
    None = 0,

    /// <summary>整页套在布局表格里（网页、docx）。</summary>
    LayoutTable = 1,

    /// <summary>格内再套表格：每个数字自成一个一格的表。</summary>
    NestedCells = 2,

    /// <summary>不写结束标签、标签大写、属性不加引号。</summary>
    SloppyTags = 4,

    /// <summary>页面另有一份隐藏的手机版。</summary>
    HiddenCopy = 8,

    /// <summary>docx 修订痕迹：删去的旧数字与插入的新数字并存。</summary>
    TrackedChanges = 16,

    /// <summary>docx 标题在文本框里（AlternateContent 的两份都在）。</summary>
    TextBoxTitle = 32,

    /// <summary>docx 段落、表、行、格都套内容控件。</summary>
    ContentControls = 64,

    /// <summary>一个数字拆成几段（每字一段）。</summary>
    SplitRuns = 128,

    /// <summary>制表符文本里格内换行照 Excel 加引号。</summary>
    ExcelQuotes = 256,

    /// <summary>文字在固定宽度处硬换行。</summary>
    WrappedProse = 512,

    /// <summary>合并跨度写得比实际大。</summary>
    OverlongSpans = 1024,

    /// <summary>竖线表格没有首尾竖线和分隔行。</summary>
    BarePipes = 2048,

    /// <summary>网页正文不分段，一行一个换行标记，行首用全角空格缩进。</summary>
    BreaksForParagraphs = 4096,
}
