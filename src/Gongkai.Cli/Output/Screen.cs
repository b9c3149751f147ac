namespace Gongkai.Cli.Output;

/// <summary>输出到哪样的地方：多宽、能不能上色。改道到文件或管道时不折行、不上色。</summary>
/// <param name="Width">折行的宽度；不折行为 <c>null</c>。</param>
internal sealed record Screen(int? Width, bool Colour)
{
    public static Screen Redirected { get; } = new(null, Colour: false);

    public string Paint(string text, Style style) => (Colour, Code(style)) switch
    {
        (true, { } code) => $"\e[{code}m{text}\e[0m",
        _ => text,
    };

    private static string? Code(Style style) => style switch
    {
        Style.Heading => "1;36",
        Style.Strong => "1",
        Style.Faint => "2",
        Style.Good => "32",
        Style.Caution => "33",
        Style.Bad => "1;31",
        _ => null,
    };
}
