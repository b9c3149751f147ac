using System.Text;

namespace Gongkai.Core.Reports.Checks.Wording;

/// <summary>把一句话分成分句，定出“其中”的范围和时段的承接。</summary>
internal static class ClauseSplitter
{
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

    /// <summary>各分句的每个字是 <paramref name="plain"/> 的第几个字，与 <see cref="Split"/> 的分句一一对应。</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Places(string plain)
    {
        var places = new List<IReadOnlyList<int>>();
        Pieces(plain, places);
        return places;
    }

    private static List<Piece> Pieces(string plain, List<IReadOnlyList<int>>? places = null)
    {
        var (pieces, asides) = (new List<Piece>(), new List<string>());
        var (main, aside) = (new StringBuilder(), new StringBuilder());
        var (mainPlaces, asidePlaces, asidesPlaces) = (new List<int>(), new List<int>(), new List<IReadOnlyList<int>>());
        var (depth, afterSemicolon) = (0, false);
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i];
            var current = depth > 0 ? aside : main;
            if (c == '（')
                depth++;
            else if (c == '）' && depth > 0)
            {
                depth--;
                Take(aside);
            }
            else if (c is not ('，' or '；' or '：') && (c != '、' || !EndsWithQuantity(current)))
            {
                current.Append(c);
                if (places is not null)
                    (depth > 0 ? asidePlaces : mainPlaces).Add(i);
            }
            else if (depth > 0)
                Take(aside);
            else
            {
                Flush();
                afterSemicolon |= c == '；';
            }
        }

        Take(aside);
        Flush();
        return pieces;

        void Take(StringBuilder text)
        {
            asides.Add(text.ToString());
            text.Clear();
            if (places is null || asidePlaces.Count == 0)
                return;
            asidesPlaces.Add([.. asidePlaces]);
            asidePlaces.Clear();
        }

        void Flush()
        {
            pieces.Add(new Piece(main.ToString(), IsAside: false, HasAside: asides.Exists(text => text.Length > 0), afterSemicolon));
            pieces.AddRange(asides.Select(text => new Piece(text, IsAside: true, HasAside: false, AfterSemicolon: false)));
            main.Clear();
            asides.Clear();
            afterSemicolon = false;
            if (places is null)
                return;
            places.AddRange(mainPlaces.Count == 0 ? asidesPlaces : asidesPlaces.Prepend([.. mainPlaces]));
            mainPlaces.Clear();
            asidesPlaces.Clear();
        }
    }

    /// <summary>以“3 件”或“公开 3”结尾；只有数字的是编号。</summary>
    private static bool EndsWithQuantity(StringBuilder text)
    {
        if (text.Length > 4 && char.IsAsciiDigit(text[^1]))
            return true;
        if (text.Length < 2 || text[^1] is not ('件' or '起' or '宗' or '条' or '份' or '例' or '项' or '篇'))
            return false;
        return char.IsAsciiDigit(text[^2]) || "零一二两三四五六七八九十百千〇".Contains(text[^2], StringComparison.Ordinal);
    }

    private sealed record Piece(string Text, bool IsAside, bool HasAside, bool AfterSemicolon);
}
