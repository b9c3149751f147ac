using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Gongkai.Documents.Reports.Writing.Html;

/// <summary>写进网页的文字：去掉控制字符，转义标记，汉字照写。</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(string text) => Encoder.Encode(CleanText.Line(text));
}
