namespace Gongkai.Cli.CommandLine;

/// <summary>解析好的一次调用：命令后面的内容和各选项的取值。</summary>
internal sealed class Arguments
{
    private readonly List<string> operands = [];
    private readonly Dictionary<Option, string> values = [];

    public IReadOnlyList<string> Operands => operands;

    /// <summary>选项的取值；没有给出则为 <c>null</c>。</summary>
    public string? this[Option option] => values.GetValueOrDefault(option);

    public bool Has(Option option) => values.ContainsKey(option);

    internal void Add(string operand) => operands.Add(operand);

    /// <summary>记下选项；带取值的选项已有一个时返回假。</summary>
    internal bool Set(Option option, string value) => values.TryAdd(option, value) || option.Value is null;
}
