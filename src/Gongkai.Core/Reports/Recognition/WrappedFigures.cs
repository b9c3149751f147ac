using System.Buffers;
using System.Globalization;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>窄格里折成几行的数：可以连起来读，也可能本是几个数。</summary>
/// <param name="Text">各行以 <see cref="Break"/> 隔开。</param>
internal sealed record WrappedFigure(CellAddress Address, string Text)
{
    /// <summary>装不下而折行之处（U+2028）；读取器只在上一行排满格宽时才用它。</summary>
    public const char Break = '\u2028';

    private const int MostDigits = 9;

    private static readonly SearchValues<char> Parts = SearchValues.Create("0123456789\u2028");

    public decimal Joined { get; } = decimal.Parse(string.Concat(Text.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);

    /// <summary>“948 7”：照原文一行一截。</summary>
    public string Shown => Text.Replace(Break, ' ');

    /// <summary>折成几行的数；不是则为 <c>null</c>。</summary>
    public static WrappedFigure? Of(CellAddress address, string text) =>
        IsWrapped(text) && text.Count(char.IsAsciiDigit) <= MostDigits && char.IsAsciiDigit(text[0]) ? new(address, text) : null;

    public static bool IsWrapped(ReadOnlySpan<char> text) => text.Contains(Break) && !text.ContainsAnyExcept(Parts);
}

/// <summary>
/// 折成几行的数连起来读，凡能核对的勾稽关系都相符，才采用；有一条不符或一条也核对不了的，留空。两种读法都写进说明。
/// </summary>
internal static class WrappedFigures
{
    private static readonly CellAddress[][] Balances = [.. Rows(), .. Columns(), .. Remedies()];

    /// <param name="undivided">表三的“（六）其他处理”只有一行：没有的两行按 0 计。</param>
    public static void Settle(FigureBook book, bool undivided)
    {
        if (book.Wrapped.Count == 0)
            return;

        var absent = undivided ? RequestRow.AbsentIn2019.SelectMany(row => ApplicantColumn.All.Select(row.At)).ToHashSet() : [];
        var joined = book.Wrapped.DistinctBy(figure => figure.Address).Where(figure => !book.IsConflicting(figure.Address)).ToDictionary(figure => figure.Address);
        while (joined.Values.Where(figure => !Holds(figure.Address, Value)).ToList() is { Count: > 0 } doubtful)
        {
            foreach (var figure in doubtful)
            {
                joined.Remove(figure.Address);
                Doubt(book, figure);
            }
        }

        foreach (var figure in joined.Values)
            Accept(book, figure);

        decimal? Value(CellAddress cell) =>
            joined.TryGetValue(cell, out var figure) ? figure.Joined : absent.Contains(cell) ? 0 : book[cell];
    }

    /// <summary>能核对的都相符，且至少有一条。</summary>
    private static bool Holds(CellAddress cell, Func<CellAddress, decimal?> value)
    {
        var checkable = Balances.Where(balance => balance.Contains(cell) && Array.TrueForAll(balance, part => value(part) is not null)).ToList();
        return checkable.Count > 0 && checkable.TrueForAll(balance => balance[1..].Sum(value) == value(balance[0]));
    }

    private static void Accept(FigureBook book, WrappedFigure figure)
    {
        book.Decide(figure.Address, figure.Joined);
        book.Notes.Info(
            NoteCodes.FigureWrapped, figure.Address.Text,
            $"{figure.Address.Name}：格子窄，数字折成几行“{figure.Shown}”，也可能是几个数；连起来读与勾稽关系相符，读作 {figure.Joined}。");
    }

    private static void Doubt(FigureBook book, WrappedFigure figure) =>
        book.Notes.Warning(
            NoteCodes.FigureWrapped, figure.Address.Text,
            $"{figure.Address.Name}：格子窄，数字折成几行“{figure.Shown}”，可以连起来读作 {figure.Joined}，也可能是几个数；没有勾稽关系可以证实，未读取，请核对原文。");

    /// <summary>每条的第一格等于其余各格之和。</summary>
    private static IEnumerable<CellAddress[]> Rows() =>
        RequestRow.All.Select(row => (CellAddress[])[row.At(ApplicantColumn.Total), .. ApplicantColumn.Kinds.Select(row.At)]);

    private static IEnumerable<CellAddress[]> Columns() =>
        ApplicantColumn.All.Select(column => (CellAddress[])[RequestRow.TotalHandled.At(column), .. RequestRow.Leaves.Select(row => row.At(column))]);

    private static IEnumerable<CellAddress[]> Remedies() =>
        RemedyGroup.All.Select(group => (CellAddress[])[group.At(RemedyResult.Total), .. RemedyResult.All.Take(4).Select(group.At)]);
}
