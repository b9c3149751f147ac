namespace Gongkai.Core.Reports.Checks.Wording;

/// <summary>分句：以“，；：”分开，件数之后的“、”也分开；括号里的话另成分句。</summary>
/// <param name="Text">分句文字，不含括号里的话。</param>
/// <param name="IsAside">括号里的话。</param>
/// <param name="IsAmong">在“其中”之后，说的是前面件数的一部分。</param>
/// <param name="HasAside">分句中间夹有括号里的话。</param>
/// <param name="Period">说的是哪一时段。</param>
internal sealed record Clause(string Text, bool IsAside, bool IsAmong, bool HasAside, Period Period)
{
    private IReadOnlyList<Quantity>? quantities;

    /// <summary>分句中的件数。</summary>
    public IReadOnlyList<Quantity> Quantities => quantities ??= Quantity.In(Text);

    /// <summary>自某处起的第一个件数；没有则为 <c>null</c>。</summary>
    public Quantity? QuantityFrom(int position)
    {
        foreach (var quantity in Quantities)
        {
            if (quantity.Start >= position)
                return quantity;
        }

        return null;
    }

    public bool Has(WordSet words) => words.IsIn(Text);

    public bool Has(params ReadOnlySpan<string> words) => Text.HasAny(words);

    public ReadOnlySpan<char> Between(int from, int to) => Text.AsSpan(from, to - from);
}
