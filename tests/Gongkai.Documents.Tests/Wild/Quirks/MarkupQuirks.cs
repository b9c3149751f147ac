namespace Gongkai.Documents.Tests.Wild.Quirks;

/// <summary>只在标记里的怪癖：内容一字不差。</summary>
internal static class MarkupQuirks
{
    public static IReadOnlyList<Quirk> All { get; } =
    [
        With("layout-table", "整页套在布局表格里", Markup.LayoutTable, WildFormat.Spanned),
        With("nested-cells", "数字格里又套一格的表", Markup.NestedCells, WildFormat.Spanned),
        With("sloppy-tags", "没有结束标签，标签大写", Markup.SloppyTags, WildFormat.Html | WildFormat.Site),
        With("hidden-copy", "页面另有隐藏的手机版", Markup.HiddenCopy, WildFormat.Site | WildFormat.Word),
        With("overlong-spans", "合并跨度写大了", Markup.OverlongSpans, WildFormat.Web),
        With("split-runs", "一个数字拆成几段文字", Markup.SplitRuns, WildFormat.Html | WildFormat.Site | WildFormat.Docx),
        With("tracked-changes", "有修订痕迹", Markup.TrackedChanges, WildFormat.Docx),
        With("text-box-title", "标题在文本框里", Markup.TextBoxTitle, WildFormat.Docx),
        With("content-controls", "套着内容控件", Markup.ContentControls, WildFormat.Docx),
        new("excel-quotes", "格内换行，整格加引号", Stage.Labels)
        {
            Apply = (d, r) => { LabelQuirks.BreakLabels(d, r); d.Markup |= Markup.ExcelQuotes; }, Formats = WildFormat.Tab, Group = "breaks", Clash = "quotes",
        },
        With("wrapped-prose", "正文硬换行", Markup.WrappedProse, WildFormat.Tab | WildFormat.Lines | WildFormat.Spaces),
        With("breaks-for-paragraphs", "正文不分段，只用换行标记", Markup.BreaksForParagraphs, WildFormat.Html | WildFormat.Site),
        With("bare-pipes", "竖线表格没有首尾竖线和分隔行", Markup.BarePipes, WildFormat.Pipes),
    ];

    private static Quirk With(string name, string sentence, Markup markup, WildFormat formats) =>
        new(name, sentence, Stage.Page) { Apply = (d, _) => d.Markup |= markup, Formats = formats };
}
