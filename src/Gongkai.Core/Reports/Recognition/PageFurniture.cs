using System.Buffers;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>网页和排版的附属文字：页脚、打印关闭、上下篇、页码、表题、单位说明。不属于年报正文。</summary>
internal static class PageFurniture
{
    /// <summary>独占行首、后面紧接标点、空白或就此结束的词。</summary>
    private static readonly string[] FooterStarts =
    [
        "主办", "主办单位", "承办", "承办单位", "主管单位", "维护单位", "版权所有", "技术支持", "上一篇", "下一篇", "上一条", "下一条", "上篇", "下篇",
        "打印", "打印本页", "打印此页", "打印文章", "关闭", "关闭窗口", "关闭本页", "关闭页面", "分享", "分享到", "收藏", "收藏本页", "附件", "附件下载", "相关附件", "文件下载",
        "相关链接", "相关文档", "相关稿件", "相关信息", "相关新闻", "相关文章", "相关阅读", "网站地图", "站点地图", "联系我们", "关于我们", "网站声明", "隐私声明", "隐私政策",
        "责任编辑", "责编", "编辑", "返回顶部", "返回首页", "返回列表", "回到顶部", "友情链接", "您当前的位置", "您当前位置", "当前位置", "访问量", "浏览次数", "浏览量",
        "阅读次数", "点击数", "点击量", "copyright", "信息来源", "来源", "字体", "字号", "首页", "建议使用", "纠错", "我要纠错", "网站纠错",
    ];

    private static readonly string[] FooterWords =
        ["版权所有", "ICP备", "icp备", "公网安备", "网站标识码", "主办单位", "承办单位", "上一篇", "下一篇", "打印本页", "关闭窗口", "关闭本页", "扫一扫", "返回顶部", "Copyright", "©", "【打印", "【关闭", "[打印", "[关闭"];

    private const int ShortestProse = 12;

    private static readonly SearchValues<string> SiteWords = SearchValues.Create(
        ["本站", "本网", "网站", "版权", "转载", "浏览器", "分辨率", "链接", "免责", "扫码", "二维码", "评论", "登录", "点击"], StringComparison.Ordinal);

    /// <summary>年报正文之后的网页附属文字：从这一行起不再是第六部分。</summary>
    public static bool IsFooter(string text)
    {
        var trimmed = PlainText.Trim(text);
        if (trimmed.Length is 0 or > 120)
            return false;
        var start = trimmed.TrimStart("【[（(<《「〖·•>|▲◆■★-—_ \u3000\u00A0");
        foreach (var word in FooterStarts)
        {
            if (start.StartsWith(word, StringComparison.OrdinalIgnoreCase) && EndsLikeFurniture(start[word.Length..]))
                return true;
        }

        foreach (var word in FooterWords)
        {
            if (trimmed.Contains(word, StringComparison.Ordinal) && !trimmed.EndsWith("。"))
                return true;
        }

        return false;
    }

    /// <summary>“来源：……”“附件：……”“编辑：……”：网页的附属文字，正文里也会有；后面还有成段的话的，不是页脚。</summary>
    public static bool MayBeText(string text)
    {
        var start = PlainText.Trim(text).TrimStart("【[（(<《「〖·•>|▲◆■★-—_ \u3000\u00A0");
        foreach (var word in (ReadOnlySpan<string>)["附件", "来源", "信息来源", "编辑", "责任编辑", "责编", "相关"])
        {
            if (start.StartsWith(word))
                return true;
        }

        return false;
    }

    /// <summary>成段的话，而不是网站的声明。</summary>
    public static bool IsProse(string text)
    {
        var trimmed = PlainText.Trim(text);
        return trimmed.Length >= ShortestProse && trimmed[^1] is '。' or '；' or '！' && !trimmed.ContainsAny(SiteWords);
    }

    /// <summary>“- 3 -”“第 3 页”“第3页 共5页”。</summary>
    public static bool IsPageNumber(string text)
    {
        var trimmed = PlainText.Trim(text);
        if (trimmed.Length is < 2 or > 16)
            return false;
        var digits = 0;
        foreach (var c in trimmed)
        {
            if (FigureText.Digit(c) >= 0)
                digits++;
            else if (!PlainText.IsSpace(c) && !"-—–－―·•~/第页共".Contains(c))
                return false;
        }

        return digits is > 0 and <= 6 && (trimmed[0] == '第' || (Dash(trimmed[0]) && Dash(trimmed[^1]) && trimmed.Length > 2));
    }

    /// <summary>表题与单位说明（“表二 ……”“单位：件”“续表”）：是表格的一部分，不是正文。</summary>
    public static bool IsCaption(string text)
    {
        var trimmed = PlainText.Trim(text).Trim("（）()：:【】 ");
        if (trimmed.Length is 0 or > 40 || trimmed.EndsWith("。"))
            return false;
        return trimmed is "续表" or "续上表" or "接上表" or "见下表" or "如下表"
            || (trimmed.StartsWith("单位") && trimmed.Length <= 10)
            || (trimmed.StartsWith("计量单位") && trimmed.Length <= 12)
            || (trimmed.StartsWith("表") && trimmed.Length > 1 && (FigureText.Digit(trimmed[1]) >= 0 || "一二三四".Contains(trimmed[1]))
                && !trimmed.ContainsAny("，。；"));
    }

    /// <summary>词后面紧接标点、空白、数字或就此结束；接着成句的话则是正文。</summary>
    private static bool EndsLikeFurniture(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || (!char.IsLetter(rest[0]) && !rest.EndsWith("。"));

    private static bool Dash(char c) => "-—–－―·•~".Contains(c);
}
