using System.Text;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>
/// 字体把“民”“高”映射到康熙部首、兼容汉字的码位时，换回通行的字（NFKC）。只换这些码位：
/// 全角标点照原文，上标的数字更不能变成普通数字。
/// </summary>
internal static class GlyphText
{
    /// <summary>U+2E80 区的部首没有规范的分解，逐一列出。</summary>
    private const string Radicals = "⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";

    public static string Usual(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u2E80', '\u2FDF') && !text.AsSpan().ContainsAnyInRange('\uF900', '\uFB06') && !text.Contains('\u00AD'))
            return text;

        var usual = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is >= '\u2E80' and <= '\u2EFF' && Radicals.IndexOf(c) is >= 0 and var at && at % 2 == 0)
                usual.Append(Radicals[at + 1]);
            else if (c is >= '\u2E80' and <= '\u2FDF' or >= '\uF900' and <= '\uFB06')
                usual.Append(c.ToString().Normalize(NormalizationForm.FormKC));
            else if (c != '\u00AD')
                usual.Append(c);
        }

        return usual.ToString();
    }
}
