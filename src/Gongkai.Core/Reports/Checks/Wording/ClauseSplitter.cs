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
            var text = piece.Run.Text(plain);
            if (text.Length == 0)
                continue;
            isAmong |= !piece.IsAside && text.Contains("其中", StringComparison.Ordinal);
            var own = Periods.Of(text, year);
            var said = own == Period.Unsaid ? period : own;
            if (own is Period.ThisYear or Period.Other && !piece.IsAside)
                period = own;
            clauses.Add(new Clause(text, piece.IsAside, isAmong || piece.IsAside, piece.HasAside, said));
        }

        return clauses;
    }

    /// <summary>各分句的每个字是 <paramref name="plain"/> 的第几个字，与 <see cref="Split"/> 的分句一一对应。</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Places(string plain) =>
        [.. Pieces(plain).Select(piece => piece.Run.Places()).Where(places => places.Count > 0)];

    private static List<Piece> Pieces(string plain)
    {
        var pieces = new List<Piece>();
        List<Run>? asides = null;
        var (main, aside) = (new Run(0), new Run(0));
        var (depth, afterSemicolon) = (0, false);
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i];
            if (c is not ('（' or '）' or '，' or '；' or '：' or '、'))
                continue;
            if (c == '（')
            {
                if (depth++ == 0)
                    (main, aside) = (main.Until(i), new Run(i + 1));
                else
                    aside = aside.Until(i).From(i + 1);
            }
            else if (c == '）')
            {
                if (depth == 0)
                    continue;
                (asides ??= []).Add(aside.Until(i));
                if (--depth == 0)
                    main = main.From(i + 1);
                else
                    aside = new Run(i + 1);
            }
            else if (c == '、' && !EndsWithQuantity((depth > 0 ? aside : main).Until(i).Span(plain)))
            {
                continue;
            }
            else if (depth > 0)
            {
                (asides ??= []).Add(aside.Until(i));
                aside = new Run(i + 1);
            }
            else
            {
                Flush(main.Until(i));
                main = new Run(i + 1);
                afterSemicolon |= c == '；';
            }
        }

        if (depth > 0)
            (asides ??= []).Add(aside.Until(plain.Length));
        else
            main = main.Until(plain.Length);
        Flush(main);
        return pieces;

        void Flush(Run run)
        {
            pieces.Add(new Piece(run, IsAside: false, HasAside: asides is not null && asides.Exists(one => !one.IsEmpty), afterSemicolon));
            afterSemicolon = false;
            if (asides is null)
                return;
            foreach (var one in asides)
                pieces.Add(new Piece(one, IsAside: true, HasAside: false, AfterSemicolon: false));
            asides = null;
        }
    }

    /// <summary>以“3 件”或“公开 3”结尾；只有数字的是编号。</summary>
    private static bool EndsWithQuantity(ReadOnlySpan<char> text)
    {
        if (text.Length > 4 && char.IsAsciiDigit(text[^1]))
            return true;
        if (text.Length < 2 || text[^1] is not ('件' or '起' or '宗' or '条' or '份' or '例' or '项' or '篇'))
            return false;
        return char.IsAsciiDigit(text[^2]) || "零一二两三四五六七八九十百千〇".Contains(text[^2], StringComparison.Ordinal);
    }

    private readonly record struct Piece(Run Run, bool IsAside, bool HasAside, bool AfterSemicolon);

    /// <summary>句中的一段字；中间夹了括号的由几截接成，接好的在 <paramref name="Earlier"/>。</summary>
    private readonly record struct Run(int Start, int End = -1, IReadOnlyList<Range>? Earlier = null)
    {
        public bool IsEmpty => Earlier is null && End <= Start;

        /// <summary>这一截到此为止。</summary>
        public Run Until(int end) => this with { End = end };

        /// <summary>从这里再接一截。</summary>
        public Run From(int start) => new(start, Earlier: End > Start ? [.. Earlier ?? [], Start..End] : Earlier);

        public ReadOnlySpan<char> Span(string plain) => Earlier is null ? plain.AsSpan(Start, End - Start) : Text(plain);

        public string Text(string plain) =>
            Earlier is null ? plain[Start..End] : string.Concat([.. Earlier.Select(range => plain[range]), plain[Start..End]]);

        public IReadOnlyList<int> Places() =>
            [.. (Earlier ?? []).Append(Start..End).SelectMany(range => Enumerable.Range(range.Start.Value, range.End.Value - range.Start.Value))];
    }
}
