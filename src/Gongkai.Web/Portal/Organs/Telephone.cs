namespace Gongkai.Web.Portal.Organs;

/// <summary>公布的一个电话：照样写出，点一下就能拨。</summary>
/// <param name="Text">公布的写法，如 <c>0379-63312345转801</c>。</param>
/// <param name="Link">拨号的链接，分机在停顿之后，如 <c>tel:037963312345,801</c>。</param>
public sealed record Telephone(string Text, string Link)
{
    private static readonly char[] Separators = ['、', '，', ',', '；', ';', '/', '／'];

    /// <summary>一栏里写的一个或几个。</summary>
    public static IReadOnlyList<Telephone> In(string? written) =>
        [.. (written ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Of)];

    private static Telephone Of(string text)
    {
        var parts = text.Split('转');
        return new(text, $"tel:{string.Join(',', parts.Select(part => string.Concat(part.Where(c => char.IsAsciiDigit(c) || c == '+'))))}");
    }
}
