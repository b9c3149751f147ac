using System.Collections.Immutable;

namespace Gongkai.Core.Reports.Comparing;

/// <summary>文字的一处不同：原来的几句换成了现在的几句；增加的没有原文，删去的没有新文。</summary>
/// <param name="Paragraph">在新文的第几段，从 1 起；删去的为原位置所在的段。</param>
/// <param name="Pieces">逐字对照：相同的、删去的、增加的，依次相接。</param>
public sealed record TextChange(string Old, string New, int Paragraph, ImmutableArray<TextPiece> Pieces)
{
    /// <summary>逐字对照的上限；更长的整段作一处。</summary>
    private const int LongestCompared = 2000;

    /// <summary>两段文字的不同之处，先逐句、再逐字。</summary>
    public static ImmutableArray<TextChange> Between(string old, string @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        if (old == @new)
            return [];
        var (before, after) = (SentenceOf.All(old), SentenceOf.All(@new));
        return [.. Alignment.Differences(before, after).Select(run => Of(before, after, run))];
    }

    private static TextChange Of(SentenceOf[] before, SentenceOf[] after, DifferentRun run)
    {
        var old = Joined(before.AsSpan(run.Old));
        var @new = Joined(after.AsSpan(run.New));
        var paragraph = after.Length == 0 ? 1 : after[Math.Min(run.New.Start.Value, after.Length - 1)].Paragraph;
        return new(old, @new, paragraph, Pieced(old, @new));
    }

    internal static string Joined(ReadOnlySpan<SentenceOf> sentences)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < sentences.Length; i++)
            text.Append(i > 0 && sentences[i].Paragraph != sentences[i - 1].Paragraph ? "\n" : "").Append(sentences[i].Text);
        return text.ToString();
    }

    internal static ImmutableArray<TextPiece> Pieced(string old, string @new)
    {
        if (old.Length == 0 || @new.Length == 0 || old.Length > LongestCompared || @new.Length > LongestCompared)
            return [.. new[] { new TextPiece(PieceKind.Removed, old), new TextPiece(PieceKind.Added, @new) }.Where(piece => piece.Text.Length > 0)];
        var (before, after) = (Tokens.Of(old), Tokens.Of(@new));
        var pieces = ImmutableArray.CreateBuilder<TextPiece>();
        var at = 0;
        foreach (var run in Alignment.Differences(before, after))
        {
            Add(PieceKind.Same, after[at..run.New.Start.Value]);
            Add(PieceKind.Removed, before[run.Old]);
            Add(PieceKind.Added, after[run.New]);
            at = run.New.End.Value;
        }

        Add(PieceKind.Same, after[at..]);
        return pieces.ToImmutable();

        void Add(PieceKind kind, string[] tokens)
        {
            if (tokens.Length > 0)
                pieces.Add(new(kind, string.Concat(tokens)));
        }
    }
}

/// <summary>逐字对照的一段。</summary>
public sealed record TextPiece(PieceKind Kind, string Text);

/// <summary>逐字对照的一段是相同的、删去的还是增加的。</summary>
public enum PieceKind
{
    Same,
    Removed,
    Added,
}
