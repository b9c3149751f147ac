namespace Gongkai.Cli.Output;

/// <summary>字的样子；只有终端才有。</summary>
internal enum Style
{
    Plain,
    Heading,
    Strong,
    Faint,
    Good,
    Caution,
    Bad,
}
