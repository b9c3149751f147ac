namespace Gongkai.Core.Reports;

/// <summary>年报的全部数字，按地址取；空白为 <c>null</c>，只有写明的 0 才是 0。件数是整数，金额保留原有小数位。</summary>
public sealed class Figures : IEquatable<Figures>
{
    /// <summary>绝对值达到此数的不作为件数读取（防止误读编号、防止合计溢出）。</summary>
    public const decimal CountLimit = 1_000_000_000_000m;

    private readonly PackedFigure[] packed;

    /// <summary>装不进一格的数（极大、小数位极多的），按位置。</summary>
    private readonly IReadOnlyDictionary<int, decimal>? wide;

    private Figures(PackedFigure[] packed, IReadOnlyDictionary<int, decimal>? wide) => (this.packed, this.wide) = (packed, wide);

    /// <summary>全部空白。</summary>
    public static Figures Blank { get; } = new(Blanks(), wide: null);

    public decimal? this[CellAddress address] => At(address.Ordinal);

    /// <summary>由地址和数字的清单构成；同一地址以后者为准。</summary>
    public static Figures Of(IEnumerable<KeyValuePair<CellAddress, decimal?>> cells) => Blank.With(cells);

    /// <param name="byOrdinal">按 <see cref="CellAddress.Ordinal"/> 排列的全部数字。</param>
    public static Figures Of(ReadOnlySpan<decimal?> byOrdinal)
    {
        var changed = new Changes(Blank);
        for (var i = 0; i < byOrdinal.Length; i++)
            changed.Set(i, byOrdinal[i]);
        return changed.Done();
    }

    public Figures With(CellAddress address, decimal? value) => With([new(address, value)]);

    public Figures With(IEnumerable<KeyValuePair<CellAddress, decimal?>> cells)
    {
        var changed = new Changes(this);
        foreach (var (address, value) in cells)
            changed.Set(address.Ordinal, value);
        return changed.Done();
    }

    /// <summary>有数字的单元格。</summary>
    public IEnumerable<KeyValuePair<CellAddress, decimal>> Filled =>
        from address in CellAddress.All
        let value = At(address.Ordinal)
        where value is not null
        select KeyValuePair.Create(address, value.Value);

    /// <summary>各格之和；有一格空白即为 <c>null</c>。都是件数的，不必用小数来加。</summary>
    public decimal? Sum(IReadOnlyList<CellAddress> cells)
    {
        var counts = 0L;
        foreach (var cell in cells as CellAddress[] ?? [.. cells])
        {
            if (packed[cell.Ordinal].Count is not { } count)
                return SumOfAmounts(cells);
            counts += count;
        }

        return counts;
    }

    public bool Equals(Figures? other)
    {
        if (other is null)
            return false;
        for (var i = 0; i < packed.Length; i++)
        {
            if (At(i) != other.At(i))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Figures);

    public override int GetHashCode() => Enumerable.Range(0, packed.Length).Aggregate(0, (hash, i) => HashCode.Combine(hash, At(i)));

    private static PackedFigure[] Blanks()
    {
        var blanks = new PackedFigure[CellAddress.All.Count];
        Array.Fill(blanks, PackedFigure.Blank);
        return blanks;
    }

    private decimal? SumOfAmounts(IReadOnlyList<CellAddress> cells)
    {
        var sum = 0m;
        for (var i = 0; i < cells.Count; i++)
        {
            if (this[cells[i]] is not { } value)
                return null;
            sum += value;
        }

        return sum;
    }

    private decimal? At(int ordinal) =>
        wide is not null && wide.TryGetValue(ordinal, out var value) ? value : packed[ordinal].Value;

    /// <summary>抄一份来改。</summary>
    private ref struct Changes(Figures from)
    {
        private readonly PackedFigure[] packed = [.. from.packed];
        private Dictionary<int, decimal>? wide = from.wide is null ? null : new(from.wide);

        public void Set(int ordinal, decimal? value)
        {
            wide?.Remove(ordinal);
            packed[ordinal] = PackedFigure.Of(value);
            if (value is { } written && packed[ordinal].IsBlank)
                (wide ??= [])[ordinal] = written;
        }

        public readonly Figures Done() => new(packed, wide is { Count: > 0 } ? wide : null);
    }
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
