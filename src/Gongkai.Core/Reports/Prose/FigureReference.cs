using System.Collections.Immutable;
using System.Text;

namespace Gongkai.Core.Reports.Prose;

/// <summary>文字中对法定表格里数字的引用，如 <c>{T3.R1.C7}</c>；可以是几格的和或差，如 <c>{T3.R1.C7+T3.R2.C7}</c>。</summary>
public sealed record FigureReference
{
    private const int MostTerms = 8;

    private FigureReference(ImmutableArray<ReferenceTerm> terms) => Terms = terms;

    /// <summary>各项，至少一项。</summary>
    public ImmutableArray<ReferenceTerm> Terms { get; }

    /// <summary>文字里的写法，连同花括号。</summary>
    public string Text => $"{{{Expression}}}";

    /// <summary>写法，不带花括号。</summary>
    public string Expression => string.Concat(Terms.Select((term, index) => (term.IsSubtracted ? "-" : index > 0 ? "+" : "") + term.Place.Text));

    /// <summary>给人看的名称：各项名称以加减号相连。</summary>
    public string Name => string.Concat(Terms.Select((term, index) => (term.IsSubtracted ? " － " : index > 0 ? " ＋ " : "") + term.Place.Name));

    /// <summary>所涉的单元格，不重复。</summary>
    public IEnumerable<CellAddress> Cells => Terms.SelectMany(term => term.Place.Cells).Distinct();

    /// <summary>按写法找引用：大小写、全角半角不论；有一项不是表里的地方，或项数过多的为 <c>null</c>。</summary>
    public static FigureReference? Find(string expression)
    {
        var terms = ImmutableArray.CreateBuilder<ReferenceTerm>();
        var plain = new string([.. expression.Normalize(NormalizationForm.FormKC).ToUpperInvariant().Replace('−', '-').Where(c => !char.IsWhiteSpace(c))]);
        for (var start = 0; start <= plain.Length && terms.Count < MostTerms;)
        {
            var end = plain.IndexOfAny(['+', '-'], start);
            end = end < 0 ? plain.Length : end;
            if (FigurePlace.Find(plain[start..end]) is not { } place)
                return null;
            terms.Add(new(place, start > 0 && plain[start - 1] == '-'));
            if (end == plain.Length)
                return new(terms.ToImmutable());
            start = end + 1;
        }

        return null;
    }

    /// <summary>几处之和，减去另几处。</summary>
    public static FigureReference To(IEnumerable<FigurePlace> added, params IEnumerable<FigurePlace> subtracted) =>
        new([.. added.Select(place => new ReferenceTerm(place, IsSubtracted: false)), .. subtracted.Select(place => new ReferenceTerm(place, IsSubtracted: true))]);

    /// <summary>几格之和，减去另几格。</summary>
    public static FigureReference To(IEnumerable<CellAddress> added, params IEnumerable<CellAddress> subtracted) =>
        To(added.Select(FigurePlace.Of), subtracted.Select(FigurePlace.Of));

    /// <summary>此刻的数字；有一格空白即为 <c>null</c>。</summary>
    /// <param name="figure">一格的数字；空白为 <c>null</c>，版式没有的格为 0。</param>
    public decimal? In(Func<CellAddress, decimal?> figure)
    {
        var sum = 0m;
        foreach (var term in Terms)
        {
            foreach (var cell in term.Place.Cells)
            {
                if (figure(cell) is not { } value)
                    return null;
                sum += term.IsSubtracted ? -value : value;
            }
        }

        return sum;
    }

    public bool Equals(FigureReference? other) => other is not null && Expression == other.Expression;

    public override int GetHashCode() => Expression.GetHashCode(StringComparison.Ordinal);
}

/// <summary>引用的一项：加上还是减去表里的一处。</summary>
public sealed record ReferenceTerm(FigurePlace Place, bool IsSubtracted);
