using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Comparing;
using Gongkai.Core.Tests.Reports.Checks;

namespace Gongkai.Core.Tests.Reports.Comparing;

public sealed partial class ReportComparisonTests
{
    [Fact]
    public void A_report_does_not_differ_from_itself() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(ConsistentReports.Arbitrary, report =>
        {
            var comparison = ReportComparison.Of(report, report);
            comparison.AnyChange.ShouldBeFalse();
            comparison.Cells.ShouldBeEmpty();
            comparison.Sections.Select(section => section.Similarity).ShouldAllBe(similarity => similarity == 1);
        }));

    [Fact]
    public void Exactly_the_cells_that_differ_are_listed_with_both_figures() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(50),
        Prop.ForAll(ConsistentReports.Arbitrary, ConsistentReports.Arbitrary, (old, @new) =>
        {
            var listed = ReportComparison.Of(old, @new).Cells.ToDictionary(change => change.Cell);
            foreach (var cell in CellAddress.All)
            {
                if (listed.TryGetValue(cell, out var change))
                    (change.Old, change.New).ShouldBe((old.Figures[cell], @new.Figures[cell]));
                else
                    (old.Figures[cell] ?? 0).ShouldBe(@new.Figures[cell] ?? 0, cell.Text);
            }
        }));

    [Fact]
    public void A_blank_is_not_a_zero()
    {
        var change = ReportComparison.Of(ReportUnderCheck.Zero.With("T3.R1.C1="), ReportUnderCheck.Zero).Cells.ShouldHaveSingleItem();
        (change.Cell.Text, change.Old, change.New).ShouldBe(("T3.R1.C1", null, 0));
    }

    [Fact]
    public void Rows_that_the_older_layout_does_not_have_count_as_zero()
    {
        var old = ReportUnderCheck.Zero.Without([.. RequestRow.AbsentIn2019.SelectMany(row => ApplicantColumn.All.Select(row.At))]) with { RequestLayout = TableLayout.Of2019 };
        ReportComparison.Of(old, ReportUnderCheck.Zero).Cells.ShouldBeEmpty();
        ReportComparison.Of(old, ReportUnderCheck.Zero.With("T3.R3.6.2.C7=4")).Cells.ShouldHaveSingleItem().Cell.Text.ShouldBe("T3.R3.6.2.C7");
    }

    [Fact]
    public void The_place_where_a_sentence_differs_is_shown_to_the_character()
    {
        var old = ReportUnderCheck.Zero.WithText(1, "认真贯彻条例。全年收到申请 12 件，办结 10 件。网站运行平稳。");
        var @new = ReportUnderCheck.Zero.WithText(1, "认真贯彻条例。\n全年收到申请 15 件，办结 10 件。网站运行平稳。");
        var section = ReportComparison.Of(old, @new).Sections.Single(section => section.Number == 1);
        section.IsChanged.ShouldBeTrue();
        section.Similarity.ShouldBeInRange(0.8, 0.999);
        var change = section.Changes.ShouldHaveSingleItem();
        change.Paragraph.ShouldBe(2);
        change.Pieces.Where(piece => piece.Kind != PieceKind.Same).Select(piece => piece.Text).ShouldBe(["12", "15"]);
    }

    [Fact]
    public void Spaces_beside_Chinese_characters_are_no_difference()
    {
        var old = ReportUnderCheck.Zero.WithText(1, "2023 年收到申请 12 件。网站 Open Data 栏目 。");
        ReportComparison.Of(old, ReportUnderCheck.Zero.WithText(1, "2023年收到申请12件。网站Open  Data栏目。")).AnyChange.ShouldBeFalse();
        ReportComparison.Of(old, ReportUnderCheck.Zero.WithText(1, "2023年收到申请12件。网站OpenData栏目。")).AnyChange.ShouldBeTrue();
    }

    [Fact]
    public void A_section_that_only_one_of_the_two_has_is_wholly_different()
    {
        var without = ReportUnderCheck.Zero with { Sections = [.. ReportUnderCheck.Zero.Sections.Where(section => section.Number != 6)] };
        var section = ReportComparison.Of(without, ReportUnderCheck.Zero).Sections.Single(section => section.Number == 6);
        (section.Similarity, section.IsChanged).ShouldBe((0, true));
    }

    [Fact]
    public void The_pieces_of_every_change_make_up_both_texts_again() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200),
        Prop.ForAll(Texts, Texts, (old, @new) =>
        {
            foreach (var change in TextChange.Between(old, @new))
            {
                Joined(change, PieceKind.Added).ShouldBe(change.Old);
                Joined(change, PieceKind.Removed).ShouldBe(change.New);
            }

            (TextChange.Between(old, @new).Length == 0).ShouldBe(Plain(old) == Plain(@new));
        }));

    private static Arbitrary<string> Texts => Gen.Elements("公", "开", "。", "\n", "12", "件", " ", "；").ListOf().Select(string.Concat).ToArbitrary();

    // What counts are the sentences with their marks, not the lines and blanks around them.
    private static string Plain(string text) => string.Join('|', SentencesWithMarks().Matches(text).Select(match => match.Value.Trim()).Where(sentence => sentence.Length > 0));

    [GeneratedRegex("[^。；\n]*[。；]|[^。；\n]+")]
    private static partial Regex SentencesWithMarks();

    private static string Joined(TextChange change, PieceKind without) =>
        string.Concat(change.Pieces.Where(piece => piece.Kind != without).Select(piece => piece.Text));
}
