using System.Text;

namespace Gongkai.Core.Reports.Checks.Wording;

/// <summary>把一句话分成分句，定出“其中”的范围和时段的承接。</summary>
internal static class ClauseSplitter
{
    private const string Breaks = "，；：";

    public static IReadOnlyList<Clause> Split(string plain, int? year)
    {
        var clauses = new List<Clause>();
        var (isAmong, period) = (false, Period.Unsaid);
        foreach (var piece in Pieces(plain))
        {
            if (piece.AfterSemicolon)
                isAmong = false;
            if (piece.Text.Length == 0)
                continue;
            isAmong |= !piece.IsAside && piece.Text.Contains("其中", StringComparison.Ordinal);
            var own = Periods.Of(piece.Text, year);
            var said = own == Period.Unsaid ? period : own;
            if (own is Period.ThisYear or Period.Other && !piece.IsAside)
                period = own;
            clauses.Add(new Clause(piece.Text, piece.IsAside, isAmong || piece.IsAside, piece.HasAside, said));
        }

        return clauses;
    }

    private static List<Piece> Pieces(string plain)
    {
        var pieces = new List<Piece>();
        var (main, aside) = (new StringBuilder(), new StringBuilder());
        var (depth, hasAside, afterSemicolon) = (0, false, false);
        foreach (var c in plain)
        {
            var current = depth > 0 ? aside : main;
            if (c == '（')
                (depth, hasAside) = (depth + 1, true);
            else if (c == '）' && depth > 0)
                depth--;
            else if (Breaks.Contains(c, StringComparison.Ordinal) || (c == '、' && EndsWithQuantity(current)))
            {
                Flush(current, isAside: depth > 0);
                afterSemicolon |= c == '；' && depth == 0;
            }
            else
                current.Append(c);
        }

        Flush(main, isAside: false);
        Flush(aside, isAside: true);
        return pieces;

        void Flush(StringBuilder text, bool isAside)
        {
            pieces.Add(new Piece(text.ToString(), isAside, !isAside && hasAside, !isAside && afterSemicolon));
            text.Clear();
            if (!isAside)
                (hasAside, afterSemicolon) = (false, false);
        }
    }

    private static bool EndsWithQuantity(StringBuilder text)
    {
        if (text.Length < 2 || text[^1] is not ('件' or '起' or '宗' or '条' or '份' or '例' or '项' or '篇'))
            return false;
        return char.IsAsciiDigit(text[^2]) || "零一二两三四五六七八九十百千〇".Contains(text[^2], StringComparison.Ordinal);
    }

    private sealed record Piece(string Text, bool IsAside, bool HasAside, bool AfterSemicolon);
}
