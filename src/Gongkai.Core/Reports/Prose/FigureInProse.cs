using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Prose;

/// <summary>文字里的一个数，和可以代替它的引用。</summary>
/// <param name="Section">引言（0）或第几部分。</param>
/// <param name="Start">在存下的文字里的起点。</param>
/// <param name="Written">那里现在写的。</param>
public sealed record FigureInProse(int Section, int Start, string Written, FigureReference Reference, string Rule)
{
    /// <summary>把从前的文字里的数变成引用：只在认读确定、写的数与那一份的单元格相同、换成引用之后一字不差的地方。</summary>
    /// <param name="content">从前的内容；已经是引用的不动。</param>
    public static IReadOnlyList<FigureInProse> ToTurn(ReportContent content, CheckSubject subject) =>
    [
        .. from statement in Statement.SureIn(subject)
           let reference = statement.Meanings.FirstOrDefault(meaning => meaning.In(content.Figure) == statement.Claim.Value)
           where reference is not null
           let figure = Of(statement, reference, content)
           where figure is not null && figure.Written == CellComparison.Number(statement.Claim.Value)
           group figure by (figure.Section, figure.Start) into place
           // One number that says two things (both 0) follows neither.
           where place.Select(figure => figure.Reference).Distinct().Count() == 1
           orderby place.Key
           select place.First(),
    ];

    /// <summary>与表格不符的数：每条结论可以换成引用的各处。</summary>
    public static ILookup<Finding, FigureInProse> ToRepair(ReportContent content, CheckSubject subject, IReadOnlyList<Finding> findings)
    {
        var repairs =
            from statement in Statement.SureIn(subject)
            where statement.Meanings.All(meaning => meaning.In(content.Figure) != statement.Claim.Value) && statement.Meanings[0].In(content.Figure) >= 0
            let finding = findings.FirstOrDefault(finding => Cites(finding, statement))
            where finding is not null
            let figure = Of(statement, statement.Meanings[0], content)
            where figure is not null
            select (finding, figure);
        return repairs.Distinct().ToLookup(repair => repair.finding, repair => repair.figure);
    }

    /// <summary>把各处的数换成引用。</summary>
    public static ReportContent Turn(ReportContent content, IEnumerable<FigureInProse> figures) =>
        figures.GroupBy(figure => figure.Section).Aggregate(content, (turned, section) => turned.WithText(
            section.Key, ReferringText.Replace(turned.TextOf(section.Key), section.Select(figure => (figure.Start, figure.Written.Length, figure.Reference.Text)))));

    private static bool Cites(Finding finding, Statement statement) =>
        finding.Rule == statement.Rule.Id && finding.Actual == CellComparison.Number(statement.Claim.Value)
        && finding.Where.Contains(statement.Claim.Sentence.Section, StringComparer.Ordinal)
        && statement.Meanings[0].Cells.Any(cell => finding.Where.Contains(cell.Text, StringComparer.Ordinal));

    private static FigureInProse? Of(Statement statement, FigureReference reference, ReportContent content)
    {
        var (start, length) = statement.Place;
        return content.Prose(statement.Section).WrittenAt(start, length) is var (at, written)
            ? new(statement.Section, at, content.TextOf(statement.Section).Substring(at, written), reference, statement.Rule.Id)
            : null;
    }
}
