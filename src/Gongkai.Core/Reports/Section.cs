using System.Collections.Immutable;
using System.Globalization;

namespace Gongkai.Core.Reports;

/// <summary>年报的一个部分：序号（1–6）、不带序号的标题、不含表格的文字（段落以 <c>\n</c> 分隔，没有则为空串）。</summary>
/// <param name="PrintedTitle">原文的标题行，含序号；不是从文件读来的为 <c>null</c>。</param>
public sealed record Section(int Number, string Title, string Text, string? PrintedTitle = null)
{
    private const string Numerals = "一二三四五六";

    /// <summary>六部分的法定标题（逐字，不带序号），按序号 1–6。</summary>
    public static ImmutableArray<string> StatutoryTitles { get; } =
    [
        "总体情况",
        "主动公开政府信息情况",
        "收到和处理政府信息公开申请情况",
        "政府信息公开行政复议、行政诉讼情况",
        "存在的主要问题及改进情况",
        "其他需要报告的事项",
    ];

    /// <summary>部分的代号 <c>SEC1</c>…<c>SEC6</c>；引言为 <c>SEC0</c>。</summary>
    public string Code => CodeOf(Number);

    /// <summary>标题行，如“一、总体情况”；引言没有序号。</summary>
    public string Heading => Number == 0 ? Title : $"{Numeral(Number)}、{Title}";

    public static string CodeOf(int number) => string.Create(CultureInfo.InvariantCulture, $"SEC{number}");

    /// <summary>法定的标题行，如“一、总体情况”。</summary>
    public static string StatutoryHeading(int number) => StatutoryHeadings[number - 1];

    private static readonly ImmutableArray<string> StatutoryHeadings = [.. StatutoryTitles.Select((title, index) => $"{Numeral(index + 1)}、{title}")];

    /// <summary>怎么称呼，如“第一部分”；0 为引言。</summary>
    public static string NameOf(int number) => number == 0 ? "引言" : $"第{Numeral(number)}部分";

    /// <summary>序号的汉字。</summary>
    public static string Numeral(int number) =>
        number is >= 1 and <= 6 ? Numerals[number - 1].ToString() : number.ToString(CultureInfo.InvariantCulture);
}
