using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Gongkai.Core.Reports.Checks;

namespace Gongkai.Core.Reports.Prose;

/// <summary>带引用的一段文字，代入了此刻的数字。凡显示、核对、比对、公布、导出，都用代入之后的文字；代入只在这里。</summary>
public sealed partial class ReferringText
{
    private ReferringText(string written, ImmutableArray<ProsePiece> pieces)
    {
        Written = written;
        Pieces = pieces;
        Text = pieces is [{ Problem: null, Reference: null } only] ? only.Text : string.Concat(pieces.Select(piece => piece.Text));
    }

    /// <summary>存下的文字，引用写作 <c>{…}</c>。</summary>
    public string Written { get; }

    /// <summary>代入之后的文字。</summary>
    public string Text { get; }

    /// <summary>依次相接的各段：文字，或一处引用。</summary>
    public ImmutableArray<ProsePiece> Pieces { get; }

    /// <summary>各处引用，读不懂的也在内。</summary>
    public IEnumerable<ProsePiece> References => Pieces.Where(piece => piece.IsReference);

    /// <param name="figure">一格的数字；空白为 <c>null</c>。</param>
    public static ReferringText Of(string written, Func<CellAddress, decimal?> figure)
    {
        var pieces = ImmutableArray.CreateBuilder<ProsePiece>();
        var (at, shown) = (0, 0);
        foreach (var match in Pattern().EnumerateMatches(written))
        {
            Add(written[at..match.Index], at, match.Index - at, reference: null, problem: null);
            var expression = written[(match.Index + 1)..(match.Index + match.Length - 1)];
            var reference = FigureReference.Find(expression);
            var value = reference?.In(figure);
            Add(
                value is { } number ? CellComparison.Number(number) : $"〔{reference?.Name ?? expression}：{(reference is null ? "没有这一格" : "空白")}〕",
                match.Index, match.Length, reference,
                reference is null ? ReferenceProblem.Unknown : value is null ? ReferenceProblem.Blank : value < 0 ? ReferenceProblem.Negative : null);
            at = match.Index + match.Length;
        }

        Add(written[at..], at, written.Length - at, reference: null, problem: null);
        return new(written, pieces.ToImmutable());

        void Add(string text, int start, int length, FigureReference? reference, ReferenceProblem? problem)
        {
            if (length == 0)
                return;
            pieces.Add(new(text, start, length, shown, reference, problem));
            shown += text.Length;
        }
    }

    /// <summary>代入之后的一段在存下的文字里的位置：在一段文字之内，或者恰好是一处引用；跨着几段的为 <c>null</c>。</summary>
    public (int Start, int Length)? WrittenAt(int start, int length)
    {
        foreach (var piece in Pieces)
        {
            if (start < piece.ShownAt || start + length > piece.ShownAt + piece.Text.Length)
                continue;
            if (!piece.IsReference)
                return (piece.WrittenAt + start - piece.ShownAt, length);
            return start == piece.ShownAt && length == piece.Text.Length ? (piece.WrittenAt, piece.WrittenLength) : null;
        }

        return null;
    }

    /// <summary>把存下的文字里的几处换掉；位置都按原来的文字。</summary>
    public static string Replace(string written, IEnumerable<(int Start, int Length, string Text)> changes)
    {
        var result = new StringBuilder(written);
        foreach (var (start, length, text) in changes.OrderByDescending(change => change.Start))
            result.Remove(start, length).Insert(start, text);
        return result.ToString();
    }

    // What begins like the address of a table in braces was meant as a reference, even when it is mistyped.
    [GeneratedRegex(@"[{｛][ \u3000]*[TtＴｔ][0-9０-９][^{}｛｝\n]{0,200}[}｝]", RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}

/// <summary>带引用的文字的一段。</summary>
/// <param name="Text">代入之后的文字。</param>
/// <param name="WrittenAt">在存下的文字里的起点。</param>
/// <param name="ShownAt">在代入之后的文字里的起点。</param>
/// <param name="Reference">引用；是文字，或者引用读不懂的为 <c>null</c>。</param>
/// <param name="Problem">引用不能用的缘故；能用的、不是引用的为 <c>null</c>。</param>
public sealed record ProsePiece(string Text, int WrittenAt, int WrittenLength, int ShownAt, FigureReference? Reference, ReferenceProblem? Problem)
{
    public bool IsReference => Reference is not null || Problem is not null;
}

/// <summary>引用不能用的缘故。</summary>
public enum ReferenceProblem
{
    /// <summary>表里没有这一处。</summary>
    Unknown,

    /// <summary>所引的单元格空白。</summary>
    Blank,

    /// <summary>算出来小于零，不能写进文字。</summary>
    Negative,
}
