namespace Gongkai.Core.Reports;

/// <summary>年报的全部数字，按地址取；空白为 <c>null</c>，只有写明的 0 才是 0。件数是整数，金额保留原有小数位。</summary>
public sealed class Figures : IEquatable<Figures>
{
    /// <summary>绝对值达到此数的不作为件数读取（防止误读编号、防止合计溢出）。</summary>
    public const decimal CountLimit = 1_000_000_000_000m;

    private readonly decimal?[] values;

    private Figures(decimal?[] values) => this.values = values;

    /// <summary>全部空白。</summary>
    public static Figures Blank { get; } = new(new decimal?[CellAddress.All.Count]);

    public decimal? this[CellAddress address] => values[address.Ordinal];

    /// <summary>由地址和数字的清单构成；同一地址以后者为准。</summary>
    public static Figures Of(IEnumerable<KeyValuePair<CellAddress, decimal?>> cells) => Blank.With(cells);

    /// <param name="byOrdinal">按 <see cref="CellAddress.Ordinal"/> 排列的全部数字。</param>
    public static Figures Of(ReadOnlySpan<decimal?> byOrdinal) => new(byOrdinal.ToArray());

    public Figures With(CellAddress address, decimal? value) => With([new(address, value)]);

    public Figures With(IEnumerable<KeyValuePair<CellAddress, decimal?>> cells)
    {
        var changed = (decimal?[])values.Clone();
        foreach (var (address, value) in cells)
            changed[address.Ordinal] = value;
        return new Figures(changed);
    }

    /// <summary>有数字的单元格。</summary>
    public IEnumerable<KeyValuePair<CellAddress, decimal>> Filled =>
        from address in CellAddress.All
        where values[address.Ordinal] is not null
        select KeyValuePair.Create(address, values[address.Ordinal]!.Value);

    public bool Equals(Figures? other) => other is not null && values.AsSpan().SequenceEqual(other.values);

    public override bool Equals(object? obj) => Equals(obj as Figures);

    public override int GetHashCode() => values.Aggregate(0, HashCode.Combine);
}

/// <summary>表三的数字：按行与列取。</summary>
public readonly record struct RequestFigures(Figures Figures)
{
    public decimal? this[RequestRow row, ApplicantColumn column] => Figures[row.At(column)];
}

/// <summary>表四的数字：按组与结果取。</summary>
public readonly record struct RemedyFigures(Figures Figures)
{
    public decimal? this[RemedyGroup group, RemedyResult result] => Figures[group.At(result)];
}

/// <summary>表二的数字：按行与列取。</summary>
public readonly record struct ProactiveFigures(Figures Figures)
{
    public decimal? this[ProactiveRow row, int column = 0] => Figures[row.At(column)];
}
