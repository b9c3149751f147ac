using System.Globalization;

namespace Gongkai.Cli.Output;

/// <summary>数字的写法：原有小数位照写；空白写作 ·，与 0 分明。</summary>
internal static class FigureText
{
    public const string Blank = "·";

    public static string Of(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? Blank;
}
