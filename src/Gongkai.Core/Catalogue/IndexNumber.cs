namespace Gongkai.Core.Catalogue;

/// <summary>索引号：一条信息在机关目录里的号，一经取得永不改变，从不复用（《条例》第十二条；主动公开 §2）。</summary>
/// <param name="Year">生成年份；流水按机关、年份连续。</param>
/// <param name="Serial">流水号，由 1 起。</param>
/// <param name="Text">写出来的样子，如 <c>DEMO00001/2023-00001</c>。</param>
public sealed record IndexNumber(int Year, long Serial, string Text)
{
    /// <summary>取流水号的计数器。</summary>
    public static string Counter(int year) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"index-{year}");
}
