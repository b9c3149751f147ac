using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Gongkai.Documents.Reports.Readers.Html;

/// <summary>
/// 按标准解析网页，只为取文字：不运行脚本，不留注释、脚本和位置。
/// 标准的树构造对嵌套极深的标签耗时成平方增长，所以一面解析一面查深度和元素数。
/// </summary>
internal static class MarkupParsing
{
    private const int DepthCheckedEvery = 64;

    /// <summary>默认配置每次现建很费时，所以只建一次；上下文每页一个。</summary>
    private static readonly IConfiguration Plain = Configuration.Default;

    public static IHtmlDocument Parse(string markup)
    {
        if (markup.AsSpan().Count('<') > ReadingLimits.Tags || markup.AsSpan().Count('&') > ReadingLimits.References)
            throw new RefusedException(Refusal.TooManyBlocks);

        var created = 0;
        var attributes = 0;
        INode? previous = null;
        var options = new HtmlParserOptions
        {
            SkipComments = true,
            SkipScriptText = true,
            SkipRawText = true,
            SkipProcessingInstructions = true,
            DisableElementPositionTracking = true,
            ShouldEmitAttribute = (ref _, name) =>
                ++attributes <= ReadingLimits.Attributes ? IsUsed(name.Span) : throw new RefusedException(Refusal.TooManyBlocks),
            OnCreated = (element, _) =>
            {
                if (++created % DepthCheckedEvery == 0)
                    Check(created, previous);
                previous = element;
            },
        };
        return new HtmlParser(options, BrowsingContext.New(Plain)).ParseDocument(markup.AsMemory());
    }

    /// <summary>取文字用得着的属性，以及影响树构造的属性。</summary>
    private static bool IsUsed(ReadOnlySpan<char> name) => name switch
    {
        "style" or "hidden" or "colspan" or "rowspan" or "border" or "width" or "height" or "alt"
            or "name" or "property" or "content" or "rel" or "type" or "encoding" or "color" or "face" or "size" => true,
        _ => false,
    };

    /// <summary>新元素此时还没有接到树上，所以查前一个的深度。</summary>
    private static void Check(int created, INode? previous)
    {
        var depth = 0;
        for (var node = previous; node is not null; node = node.Parent)
            depth++;
        if (depth > ReadingLimits.Depth)
            throw new RefusedException(Refusal.TooDeep);
        if (created > ReadingLimits.Elements)
            throw new RefusedException(Refusal.TooManyBlocks);
    }
}
