using System.Buffers;
using System.Globalization;
using AngleSharp.Dom;

namespace Gongkai.Documents.Reports.Readers.Html;

/// <summary>只看元素自己的属性和 style：是否隐藏、跨度、边框、图片大小。样式表不解析，查不出的不猜。</summary>
internal static class Styling
{
    private const int IconSize = 60;

    private static readonly SearchValues<string> Lines = SearchValues.Create(["solid", "double", "dashed", "dotted", "inset", "ridge", "groove"], StringComparison.OrdinalIgnoreCase);

    public static bool IsHidden(IElement element) =>
        element.GetAttribute("style") is { } style && (Has(style, "display", "none") || Has(style, "visibility", "hidden") || Has(style, "mso-hide", "all"))
        || element.HasAttribute("hidden");

    /// <summary>加了删除线。</summary>
    public static bool IsStruck(IElement element) =>
        element.GetAttribute("style") is { } style && style.Contains("line-through", StringComparison.OrdinalIgnoreCase)
        && (Has(style, "text-decoration", "line-through") || Has(style, "text-decoration-line", "line-through"));

    /// <summary>跨度；没写或写错为 1，纵跨写 0 为直到表末。</summary>
    public static int Span(IElement cell, string attribute)
    {
        if (cell.GetAttribute(attribute) is not { } value)
            return 1;

        var digits = value.AsSpan().Trim();
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        digits = end < 0 ? digits : digits[..end];
        if (digits.IsEmpty)
            return 1;
        return digits.Length > 6 ? int.MaxValue : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <summary>写明了看得见的边框为真，写明没有为假，没写为 <c>null</c>。</summary>
    public static bool? Borders(IElement element)
    {
        var style = element.GetAttribute("style");
        if (style is not null && style.Contains("border", StringComparison.OrdinalIgnoreCase) && style.AsSpan().ContainsAny(Lines))
            return true;
        if (element.GetAttribute("border") is { } border)
            return border.AsSpan().Trim() is not ("0" or "0px");
        return style is not null && Has(style, "border", "none") ? false : null;
    }

    public static bool IsIcon(IElement image)
    {
        return IsSmall("width") || IsSmall("height");

        bool IsSmall(string attribute) => image.HasAttribute(attribute) && Span(image, attribute) <= IconSize && !image.GetAttribute(attribute)!.Contains('%', StringComparison.Ordinal);
    }

    /// <summary>样式中有 <c>名称: 值</c>。</summary>
    private static bool Has(ReadOnlySpan<char> style, string property, string value)
    {
        for (var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase); at >= 0; at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase))
        {
            var whole = at == 0 || style[at - 1] is ';' or ' ' or '\n' or '\t' or '\r';
            style = style[(at + property.Length)..];
            var rest = style.TrimStart();
            if (whole && rest is [':', .. var after] && after.TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
