using Gongkai.Core.People;

namespace Gongkai.Core.Letters;

/// <summary>文书里的一小截：文字，出自哪一项，属于案件的哪个侧面；缺的写着要填什么。</summary>
/// <param name="Field">出自哪个占位；模板自己的文字为 <c>null</c>。</param>
/// <param name="Facet">看不到这个侧面的岗位看不到它；人人可看的为 <c>null</c>。</param>
public sealed record LetterRun(string Text, LetterField? Field = null, Facet? Facet = null)
{
    /// <summary>还缺，文字只是提示。</summary>
    public bool IsGap { get; init; }
}

/// <summary>文书的一段。</summary>
public sealed record LetterParagraph(IReadOnlyList<LetterRun> Runs)
{
    /// <summary>看不到的侧面写成什么。</summary>
    public const string Mask = "〔已遮蔽〕";

    public string Text => string.Concat(Runs.Select(run => run.Text));

    public static LetterParagraph Plain(string text) => new([new LetterRun(text)]);

    /// <summary>遮住看不到的侧面。</summary>
    public LetterParagraph Seen(Func<Facet, bool> maySee) =>
        new([.. Runs.Select(run => run.Facet is { } facet && !maySee(facet) ? run with { Text = Mask } : run)]);

    /// <summary>各方的姓名、名称，不论写在哪一截里，都归申请人的侧面。</summary>
    public LetterParagraph Naming(IReadOnlyList<string> names) => new([.. Runs.SelectMany(run => names.Aggregate<string, IEnumerable<LetterRun>>([run], (runs, name) => runs.SelectMany(one => Split(one, name))))]);

    private static IEnumerable<LetterRun> Split(LetterRun run, string name)
    {
        if (run.Facet == Facet.Applicant || name.Length < 2)
            return [run];
        var runs = new List<LetterRun>();
        var from = 0;
        for (var at = run.Text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = run.Text.IndexOf(name, from, StringComparison.Ordinal))
        {
            if (at > from)
                runs.Add(run with { Text = run.Text[from..at] });
            runs.Add(run with { Text = name, Facet = Facet.Applicant });
            from = at + name.Length;
        }

        if (from < run.Text.Length)
            runs.Add(run with { Text = run.Text[from..] });
        return runs.Count == 0 ? [run] : runs;
    }
}
