using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Gongkai.Core.Reports;

/// <summary>各单元格的出处，按地址取；地址是封闭的清单，所以用数组而不用字典。</summary>
[SuppressMessage("Naming", "CA1710", Justification = "Named after what it holds.")]
public sealed class CellOrigins : IReadOnlyDictionary<CellAddress, CellOrigin>
{
    private readonly CellOrigin?[] origins;

    private CellOrigins(CellOrigin?[] origins)
    {
        this.origins = origins;
        Count = origins.Length - origins.AsSpan().Count((CellOrigin?)null);
    }

    /// <summary>没有出处（不是从文件读来的报告）。</summary>
    public static CellOrigins Empty { get; } = new(new CellOrigin?[CellAddress.All.Count]);

    public int Count { get; }

    public bool IsEmpty => Count == 0;

    public IEnumerable<CellAddress> Keys => this.Select(entry => entry.Key);

    public IEnumerable<CellOrigin> Values => this.Select(entry => entry.Value);

    public CellOrigin this[CellAddress key] => origins[key.Ordinal] ?? throw new KeyNotFoundException(key.Text);

    /// <param name="byOrdinal">按 <see cref="CellAddress.Ordinal"/> 排列；没有出处的为 <c>null</c>。此后不得再改。</param>
    public static CellOrigins Of(CellOrigin?[] byOrdinal) => new(byOrdinal);

    public bool ContainsKey(CellAddress key) => origins[key.Ordinal] is not null;

    public bool TryGetValue(CellAddress key, [MaybeNullWhen(false)] out CellOrigin value) => (value = origins[key.Ordinal]) is not null;

    public IEnumerator<KeyValuePair<CellAddress, CellOrigin>> GetEnumerator()
    {
        for (var i = 0; i < origins.Length; i++)
        {
            if (origins[i] is { } origin)
                yield return new(CellAddress.All[i], origin);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
