using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports.Readers.Html;

/// <summary>网页：取出正文的块，去掉导航、页脚和隐藏的内容；标题、来源、日期取自页面的元数据或印出的文字。</summary>
internal static class HtmlDocument
{
    public static SourceDocument Read(string markup)
    {
        // 不释放：释放是把节点逐个拆下来，比取文字还费时，而文档并不占用外部资源。
        var page = MarkupParsing.Parse(markup);
        var visible = new PageWalk(includeHidden: false).Read(page);
        return visible.HiddenTables == 0 || visible.HasTable
            ? visible.Document
            : new PageWalk(includeHidden: true).Read(page).Document;
    }
}
