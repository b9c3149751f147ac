namespace Gongkai.Cli.Reports;

/// <summary>一份一份的输出怎样连成一个文件：开头、第一份之前、以后各份之前、结尾。</summary>
internal sealed record Framing(string Opening, string BeforeFirst, string BeforeNext, string Closing)
{
    /// <summary>JSON 数组，一份一行；只有一份也是数组。</summary>
    public static Framing JsonArray { get; } = new("[", "\n", ",\n", "\n]\n");

    /// <summary>给人看的，各份之间空一行。</summary>
    public static Framing Blocks { get; } = new("", "", "\n", "");

    public string Before(int index) => index == 0 ? BeforeFirst : BeforeNext;
}
