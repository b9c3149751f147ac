using Gongkai.Core.Reports.Comparing;

namespace Gongkai.Core.Tests.Reports.Comparing;

public sealed class TextRunTests
{
    [Fact]
    public void The_runs_side_by_side_are_the_whole_of_both_texts_and_name_their_places()
    {
        const string Old = "一、加强领导。完善制度。\n共受理申请 3 件。群众满意。\n全年没有行政复议。";
        const string New = "一、加强领导。完善制度。\n新增政务公开专区一个。\n共受理申请 6 件。群众满意。";

        var runs = TextRun.Between(Old, New);

        string.Concat(runs.Select(run => run.Old)).ShouldBe(Old.Replace("\n", "", StringComparison.Ordinal));
        string.Concat(runs.Select(run => run.New.Replace("\n", "", StringComparison.Ordinal))).ShouldBe(New.Replace("\n", "", StringComparison.Ordinal));
        runs.Select(run => (run.IsSame, run.OldParagraph, run.Paragraph)).ShouldBe([(true, 1, 1), (false, 2, 2), (true, 2, 3), (false, 3, 0)]);
        runs[0].Sentences.ShouldBe(2);
        runs[1].Pieces.ShouldContain(new TextPiece(PieceKind.Removed, "3"));
        runs[1].Pieces.ShouldContain(new TextPiece(PieceKind.Added, "6"));
        runs[1].Similarity.ShouldBeInRange(0.3, 0.99);
        (runs[3].New, runs[3].Similarity).ShouldBe(("", 0));
    }

    [Fact]
    public void The_same_text_is_one_run_a_paragraph() =>
        TextRun.Between("甲。乙。\n丙。", "甲。乙。\n丙。").Select(run => (run.IsSame, run.New, run.Sentences)).ShouldBe([(true, "甲。乙。", 2), (true, "丙。", 1)]);
}
