namespace Gongkai.Documents.Tests.Wild.Renderers;

/// <summary>政府网站另存的页面：脚本、导航、位置、元数据、分享、上下篇、页脚，正文在中间。</summary>
internal static class SiteHtml
{
    public static string Of(WildDocument document)
    {
        var report = document.Report;
        var title = HtmlTables.Escape(string.Concat(document.Blocks.OfType<WildParagraph>().Where(p => p.Role == TextRole.Title).Select(p => p.Text)));
        var organ = HtmlTables.Escape(document.Organ is null ? report.Organ : document.Organ);
        return SloppyTags.Loosen(document.Markup, $$"""
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
            <html xmlns="http://www.w3.org/1999/xhtml">
            <head>
            <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
            <title>{{title}}_云川市滨河区人民政府门户网站</title>
            <meta name="SiteName" content="云川市滨河区人民政府" />
            <meta name="ArticleTitle" content="{{title}}" />
            <meta name="PubDate" content="{{report.PublishedOn:yyyy-MM-dd}} 09:30" />
            <meta name="ContentSource" content="{{organ}}" />
            <meta name="ColumnName" content="政府信息公开年报" />
            <script>var data = {"rows":[[1,2,3]],"title":"一、总体情况"}; document.write("<p>二、主动公开政府信息情况</p>");</script>
            <style>.nav li { float: left } /* 三、收到和处理 */</style>
            </head>
            <body>
            <!-- 四、政府信息公开行政复议、行政诉讼情况 -->
            <div class="header"><a href="/">首页</a><ul class="nav"><li><a href="/zwgk/">政务公开</a></li><li><a href="/bsfw/">办事服务</a></li><li><a href="/hdjl/">互动交流</a></li></ul>
            <form action="/search"><input type="text" name="q" value="请输入关键字" /><input type="submit" value="搜索" /></form></div>
            <div class="location">您当前的位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政府信息公开</a> &gt; <a href="/zwgk/nb/">政府信息公开年报</a> &gt; <span>正文</span></div>
            <div class="left"><h3>信息公开</h3><ul><li><a>政府信息公开指南</a></li><li><a>政府信息公开制度</a></li><li><a>法定主动公开内容</a></li><li><a>依申请公开</a></li><li><a>政府信息公开年报</a></li></ul></div>
            <div class="content">
            <table class="xxgk" cellspacing="0"><tr><td><b>索 引 号：</b></td><td>DEMO00001/2024-00017</td><td><b>主题分类：</b></td><td>政务公开</td></tr>
            <tr><td><b>发布机构：</b></td><td>{{organ}}</td><td><b>发布日期：</b></td><td>{{report.PublishedOn:yyyy-MM-dd}}</td></tr></table>
            <div class="info">发布日期：{{report.PublishedOn:yyyy-MM-dd}} 09:30 &nbsp; 来源：{{organ}} &nbsp; 浏览次数：<span id="hits">1286</span> 次 &nbsp; 字体：【<a>大</a> <a>中</a> <a>小</a>】</div>
            <div id="zoom" class="TRS_Editor">
            {{CleanHtml.Body(document, heading: false)}}
            </div>
            <div class="tools"><a href="javascript:window.print()">打印本页</a> <a href="javascript:window.close()">关闭窗口</a></div>
            <div class="share">分享到：<a>微信</a><a>微博</a></div>
            <div class="pages"><p>上一篇：<a href="/nb/2.html">{{report.Organ}}{{report.Year - 1}}年政府信息公开工作年度报告</a></p><p>下一篇：<a href="/nb/3.html">云川市滨河区财政局{{report.Year}}年政府信息公开工作年度报告</a></p></div>
            </div>
            {{Hidden(document)}}
            <div class="footer"><p>主办单位：云川市滨河区人民政府办公室</p><p>地址：云川市滨河区青禾路1号 邮编：000000</p><p>网站标识码：0000000001 ICP备案序号：云ICP备00000000号</p></div>
            <script src="/js/stat.js"></script>
            </body></html>
            """);
    }

    /// <summary>页面另有一份隐藏的手机版，数字都是占位的 9。</summary>
    private static string Hidden(WildDocument document) => document.Markup.HasFlag(Markup.HiddenCopy)
        ? "<div style=\"display:none\"><p>二、主动公开政府信息情况</p><table><tr><td>行政许可</td><td>999</td></tr><tr><td>行政处罚</td><td>999</td></tr></table></div>"
        : "";
}
