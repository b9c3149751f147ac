using FsCheck;
using FsCheck.Fluent;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Merging;
using Gongkai.Core.Tests.Reports.Checks;
using static Gongkai.Core.Tests.Reports.Checks.ReportUnderCheck;

namespace Gongkai.Core.Tests.Reports.Merging;

public sealed class MergerTests
{
    private static readonly MergeTerms Plain = new();

    [Fact]
    public void Every_cell_is_the_exact_decimal_sum_of_its_cells_in_any_order() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(50),
        Prop.ForAll(ConsistentReports.Generator.ListOf(5).ToArbitrary(), reports =>
        {
            UnitReport[] units = [.. reports.Select((report, i) => Unit($"{i}", report with { Organ = $"第{i}局", Year = 2023 }))];
            var merged = Merger.Merge(units, Plain).Report;
            foreach (var cell in CellAddress.All)
                (merged.Figures[cell] ?? 0).ShouldBe(reports.Sum(report => report.Figures[cell] ?? 0), cell.Text);
            Merger.Merge([.. units.Reverse()], Plain).Report.Figures.ShouldBe(merged.Figures);
        }));

    [Fact]
    public void The_sum_of_consistent_reports_is_consistent() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(50),
        Prop.ForAll(ConsistentReports.Generator.ListOf(4).ToArbitrary(), reports =>
        {
            var merged = Merger.Merge([.. reports.Select((report, i) => Unit($"{i}", report with { Organ = $"第{i}局", Year = 2023 }))], Plain).Report;
            CrossChecks.Run(new CheckSubject(merged)).Where(outcome => outcome.Rule.StartsWith("CK-T", StringComparison.Ordinal)).SelectMany(outcome => outcome.Findings).ShouldBeEmpty();
        }));

    [Fact]
    public void A_blank_is_not_a_zero_and_is_named_as_doubtful()
    {
        var merged = Merger.Merge([Unit("a", Street("甲").With("T3.R1.C7=")), Unit("b", Street("乙"))], Plain);
        merged.Report.Figures[CellAddress.Find("T3.R1.C7")!].ShouldBe(0);
        var doubt = merged.Doubts.ShouldHaveSingleItem();
        (doubt.Cell, doubt.Source).ShouldBe(("T3.R1.C7", "a"));
        Merger.Merge([Unit("a", Street("甲").With("T3.R1.C7="))], Plain).Report.Figures[CellAddress.Find("T3.R1.C7")!].ShouldBeNull();
    }

    [Fact]
    public void Figures_that_do_not_add_up_are_summed_and_named_as_doubtful()
    {
        var merged = Merger.Merge([Unit("a", Street("甲").With("T3.R1.C7=3"))], Plain);
        merged.Doubts.ShouldContain(doubt => doubt.Cell == "T3.R1.C7" && doubt.Reason.Contains("CK-T3-ROW-R1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_of_another_year_is_left_out_and_said()
    {
        var merged = Merger.Merge([Unit("a", Street("甲")), Unit("b", Street("乙")), Unit("c", Street("丙") with { Year = 2022 })], Plain);
        merged.Report.Year.ShouldBe(2023);
        merged.Included.Select(unit => unit.Source).ShouldBe(["a", "b"]);
        merged.Excluded.ShouldHaveSingleItem().Reason.ShouldContain("2022");
        Merger.Merge([Unit("a", Street("甲")), Unit("c", Street("丙") with { Year = 2022 })], new(Year: 2022)).Included.ShouldHaveSingleItem().Source.ShouldBe("c");
    }

    [Fact]
    public void The_same_organ_counts_once_with_the_report_that_was_published_later()
    {
        var first = Street("甲").With("T3.R1.C7=1") with { PublishedOn = new DateOnly(2024, 1, 20) };
        var corrected = Street("甲").With("T3.R1.C7=2") with { PublishedOn = new DateOnly(2024, 3, 2) };
        var merged = Merger.Merge([Unit("a", first), Unit("b", corrected)], Plain);
        merged.Included.ShouldHaveSingleItem().Source.ShouldBe("b");
        merged.Excluded.ShouldHaveSingleItem().Reason.ShouldContain("b");
    }

    [Fact]
    public void The_district_s_own_sum_among_its_units_is_not_counted_again()
    {
        var (one, two) = (Street("甲").With("T3.R1.C1=2 T3.R1.C7=2"), Street("乙").With("T3.R1.C1=3 T3.R1.C7=3"));
        var district = Zero.With("T3.R1.C1=5 T3.R1.C7=5") with { Organ = "云川市滨河区人民政府" };
        var merged = Merger.Merge([Unit("a", one), Unit("d", district), Unit("b", two)], Plain);
        merged.Included.Select(unit => unit.Source).ShouldBe(["a", "b"]);
        merged.Report.Figures[CellAddress.Find("T3.R1.C7")!].ShouldBe(5);
        var doubtful = Merger.Merge([Unit("a", one), Unit("d", district.With("T3.R1.C1=1 T3.R1.C7=1")), Unit("b", two)], Plain);
        doubtful.Included.Length.ShouldBe(3);
        doubtful.Doubts.ShouldContain(doubt => doubt.Source == "d");
    }

    [Fact]
    public void Older_layouts_are_summed_where_they_can_be_and_said_where_not()
    {
        var old = Zero.Without([.. RequestRow.AbsentIn2019.SelectMany(row => ApplicantColumn.All.Select(row.At))]) with { Organ = "云川市滨河区甲街道办事处", RequestLayout = TableLayout.Of2019 };
        var merged = Merger.Merge([Unit("a", old.With("T3.R3.6.3.C7=4")), Unit("b", Street("乙").With("T3.R3.6.1.C7=1 T3.R3.6.3.C7=2"))], Plain).Report;
        merged.RequestLayout.ShouldBe(TableLayout.Of2021);
        merged.Figures[CellAddress.Find("T3.R3.6.3.C7")!].ShouldBe(6);
        merged.Figures[CellAddress.Find("T3.R3.6.1.C7")!].ShouldBe(1);
        merged.Notes.ShouldHaveSingleItem().Where.ShouldBe("T3");
        Merger.Merge([Unit("a", old)], Plain).Report.AbsentRows.ShouldBe(RequestRow.AbsentIn2019);
    }

    [Fact]
    public void Missing_organs_are_those_expected_that_are_not_in_the_sum()
    {
        var merged = Merger.Merge(
            [Unit("a", Street("甲")), new UnreadItem("b", "读不出来"), Unit("c", Street("丙"))],
            new(Expected: ["甲街道办事处", "云川市滨河区乙街道办事处"]));
        merged.Missing.ShouldNotBeNull().ShouldBe(["云川市滨河区乙街道办事处"]);
        merged.Doubts.ShouldHaveSingleItem().Source.ShouldBe("c");
        Merger.Merge([Unit("a", Street("甲"))], Plain).Missing.ShouldBeNull();
    }

    [Fact]
    public void A_parent_that_prints_another_sum_is_found_at_the_very_cell() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(20),
        Prop.ForAll(ConsistentReports.Generator.ListOf(3).ToArbitrary(), Gen.Elements<CellAddress>([.. CellAddress.All.Where(cell => cell.Table == StatutoryTable.T3)]).ToArbitrary(), (reports, cell) =>
        {
            var units = Merger.Merge([.. reports.Select((report, i) => Unit($"{i}", report with { Organ = $"第{i}局", Year = 2023, RequestLayout = TableLayout.Of2021 }))], Plain);
            AggregateFindings(units.Report, units).ShouldBeEmpty();
            if (units.Report.Figures[cell] is null)
                return;
            var finding = AggregateFindings(units.Report.With($"{cell}={units.Report.Figures[cell] + 1}"), units).ShouldHaveSingleItem();
            (finding.Rule, finding.Where.ShouldHaveSingleItem()).ShouldBe(($"CK-AGG-{cell}", cell.Text));
        }));

    [Fact]
    public void Coverage_fails_for_missing_and_unread_units_and_does_not_apply_without_units()
    {
        var units = Merger.Merge([Unit("a", Street("甲")), new UnreadItem("b.pdf", "是扫描件")], new(Expected: ["云川市滨河区乙街道办事处"]));
        var outcome = CrossChecks.Run(new CheckSubject(Zero) { Units = units }).Single(outcome => outcome.Rule == "CK-AGG-COVER");
        outcome.Findings.Count.ShouldBe(2);
        outcome.Findings[0].Message.ShouldContain("乙街道办事处");
        outcome.Findings[1].Message.ShouldContain("b.pdf");
        Zero.Outcome("CK-AGG-COVER").ShouldNotApply();
        Zero.Outcome("CK-AGG").ShouldNotApply();
    }

    private static Core.Rules.Finding[] AggregateFindings(AnnualReport report, Merged units) =>
        [.. CrossChecks.Run(new CheckSubject(report) { Units = units }).Where(outcome => outcome.Rule.StartsWith("CK-AGG-T", StringComparison.Ordinal)).SelectMany(outcome => outcome.Findings)];

    private static AnnualReport Street(string name) => Zero with { Organ = $"云川市滨河区{name}街道办事处" };

    private static UnitReport Unit(string source, AnnualReport report) =>
        UnitReport.Of(source, report, CrossChecks.Run(new CheckSubject(report)).SelectMany(outcome => outcome.Findings));
}
