namespace Gongkai.Core.Requests;

/// <summary>协办的结果：有、查了没有、有异议。</summary>
public enum MaterialResult
{
    Provided,
    Nothing,
    Objection,
}

/// <summary>结果的写法：键、名称、选它的要写什么。</summary>
public sealed record MaterialResultName(MaterialResult Result, string Key, string Name, string Hint)
{
    public static IReadOnlyList<MaterialResultName> All { get; } =
    [
        new(MaterialResult.Provided, "provided", "有，提供材料", "附上文件，或者写明怎样送达"),
        new(MaterialResult.Nothing, "nothing", "查了，没有", "写明查了哪里、怎样查、谁查的：这就是检索记录"),
        new(MaterialResult.Objection, "objection", "有异议", "如不归这里管；写明理由和该找谁"),
    ];

    public static MaterialResultName Of(MaterialResult result) => All.First(entry => entry.Result == result);

    /// <summary>按键找；没有则为 <c>null</c>。</summary>
    public static MaterialResultName? Find(string? key) => All.FirstOrDefault(entry => entry.Key == key);
}
