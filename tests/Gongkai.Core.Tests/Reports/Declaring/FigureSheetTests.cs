using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Reports.Declaring;
using Gongkai.Core.Tests.People;

namespace Gongkai.Core.Tests.Reports.Declaring;

public sealed class FigureSheetTests
{
    private const int Year = 2025;
    private const string Licences = "T2.R3";
    private const string Fees = "T2.R6";

    private readonly PaperPlatform platform = new() { Today = new DateOnly(2025, 1, 2) };
    private readonly long organ;
    private readonly long unit;
    private readonly long other;
    private readonly Actor handler;
    private readonly Actor filler;
    private readonly Actor colleague;

    public FigureSheetTests()
    {
        organ = platform.NewOrgan("DEMO1");
        unit = NewUnit("行政审批科");
        other = NewUnit("综合执法队");
        platform.Today = new DateOnly(2026, 1, 8);
        handler = Bound(unit);
        filler = platform.Hold(Role.ReportFiller, organ);
        colleague = platform.Hold(Role.ReportFiller, organ);
    }

    private FigureSheet Sheet => FigureSheet.From(platform.Of(FigureSheet.SubjectOf(organ, Year)));

    [Fact]
    public void A_figure_counts_only_when_another_person_has_confirmed_it_and_units_are_added()
    {
        platform.Do(handler, Declare(unit, 1200));
        Sheet.Declared(Cell(Licences)).ShouldBeNull();

        platform.Do(filler, new ConfirmFigure(organ, Year, 1));
        platform.Do(filler, Declare(other, 34));
        platform.Do(colleague, new ConfirmFigure(organ, Year, 2));

        Sheet.InReport(Cell(Licences)).ShouldBe(1234);
        Sheet.StateOf(unit, Cell(Licences)).ShouldBe(FigureState.Done);
        Sheet.IsComplete(Cell(Licences)).ShouldBeTrue();
    }

    [Fact]
    public void Whoever_declared_it_does_not_confirm_it()
    {
        platform.Do(filler, Declare(unit, 3));

        platform.Rules(filler, new ConfirmFigure(organ, Year, 1)).ShouldBe(["POST-SECOND"]);
        platform.Rules(handler, new ConfirmFigure(organ, Year, 1)).ShouldBeEmpty();
    }

    [Fact]
    public void The_only_officer_of_an_organ_has_it_confirmed_on_paper()
    {
        platform.Hold(Role.CaseOfficer, organ);
        platform.Do(filler, Declare(unit, 0));
        var scan = Keep();

        platform.Rules(filler, new ConfirmFigure(organ, Year, 1, new PaperSignature("周敏", platform.Today, 99))).ShouldBe(["POST-PAPER"]);
        platform.Do(filler, new ConfirmFigure(organ, Year, 1, new PaperSignature("周敏", platform.Today, scan)));

        Sheet.Find(1)!.PaperSignOff!.Scan.ShouldBe(scan);
    }

    [Fact]
    public void A_post_bound_to_a_unit_answers_for_that_unit_alone()
    {
        platform.Rules(handler, Declare(other, 3)).ShouldBe(["FIGURE-UNIT"]);
        platform.Do(filler, Declare(other, 3));
        platform.Rules(handler, new ConfirmFigure(organ, Year, 1)).ShouldBe(["FIGURE-UNIT"]);
    }

    [Fact]
    public void A_change_is_a_new_declaration_and_the_old_one_stands_until_it_is_confirmed()
    {
        platform.Do(handler, Declare(unit, 10));
        platform.Do(filler, new ConfirmFigure(organ, Year, 1));
        platform.Rules(handler, Declare(unit, 11) with { Replaces = 1 }).ShouldBe(["LEDGER-REASON"], customMessage: "a change says why");

        platform.Do(handler, Declare(unit, 11) with { Replaces = 1, Reason = "漏计一件" });
        Sheet.InReport(Cell(Licences)).ShouldBe(10);
        platform.Rules(handler, Declare(unit, 12) with { Replaces = 1, Reason = "又漏一件" }).ShouldContain("FIGURE-CHANGE");
        platform.Do(filler, new ConfirmFigure(organ, Year, 2));

        Sheet.InReport(Cell(Licences)).ShouldBe(11);
        Sheet.Find(1)!.State.ShouldBe(FigureDeclarationState.Replaced);
    }

    [Fact]
    public void What_is_returned_leaves_room_for_another()
    {
        platform.Do(handler, Declare(unit, 10));
        platform.Rules(handler, Declare(unit, 12)).ShouldBe(["FIGURE-PERIOD"]);
        platform.Do(filler, new ReturnFigure(organ, Year, 1) { Reason = "与系统不符" });

        platform.Do(handler, Declare(unit, 12));
        platform.Rules(filler, new ConfirmFigure(organ, Year, 1)).ShouldBe(["FIGURE-STAGE"]);
    }

    [Fact]
    public void Half_a_year_is_not_the_whole_year()
    {
        platform.Do(handler, Declare(unit, 5) with { To = new DateOnly(Year, 6, 30) });
        platform.Do(filler, new ConfirmFigure(organ, Year, 1));
        Sheet.StateOf(unit, Cell(Licences)).ShouldBe(FigureState.Partial);

        platform.Do(handler, Declare(unit, 7) with { From = new DateOnly(Year, 7, 1) });
        platform.Do(filler, new ConfirmFigure(organ, Year, 2));
        Sheet.StateOf(unit, Cell(Licences)).ShouldBe(FigureState.Done);
        Sheet.InReport(Cell(Licences)).ShouldBe(12);
    }

    [Theory]
    [InlineData("1.5", "FIGURE-VALUE")]
    [InlineData("-1", "FIGURE-VALUE")]
    public void Counts_are_whole_numbers(string value, string rule) =>
        platform.Rules(handler, Declare(unit, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture))).ShouldBe([rule]);

    [Fact]
    public void Fees_are_declared_in_yuan_and_reported_in_ten_thousands_without_rounding()
    {
        platform.Do(handler, Declare(unit, 12864700.55m) with { Cell = Fees });
        platform.Do(filler, new ConfirmFigure(organ, Year, 1));

        Sheet.InReport(Cell(Fees)).ShouldBe(1286.470055m);
        Cell(Fees).InReport(10_000m).ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe("1");
        platform.Rules(handler, Declare(other, 0.001m) with { Cell = Fees }).ShouldContain("FIGURE-VALUE");
    }

    [Fact]
    public void A_figure_needs_its_source_who_counted_and_evidence_unless_it_is_zero()
    {
        platform.Rules(handler, Declare(unit, 1) with { Source = " ", CountedBy = "", Evidence = null }).ShouldBe(["FIGURE-SOURCE", "FIGURE-SOURCE", "FIGURE-SOURCE"]);
        platform.Rules(handler, Declare(unit, 1) with { Evidence = 77 }).ShouldBe(["FIGURE-SOURCE"]);
        platform.Rules(handler, Declare(unit, 1) with { To = new DateOnly(2026, 1, 1) }).ShouldBe(["FIGURE-PERIOD"]);
        platform.Rules(handler, Declare(unit, 1) with { Cell = "T3.R1.C1" }).ShouldBe(["FIGURE-CELL"]);
        platform.Rules(handler, Declare(unit, 0) with { Evidence = null }).ShouldBeEmpty();
    }

    [Fact]
    public void Units_are_asked_and_chased_until_they_have_declared()
    {
        var due = new DateOnly(2026, 1, 20);
        platform.Rules(handler, new AskFigures(organ, Year, [unit], [Licences], due)).ShouldBe(["POST-PERMIT"]);
        platform.Rules(filler, new AskFigures(organ, Year, [], [Licences], platform.Today.AddDays(-1))).ShouldBe(["FIGURE-ASK", "FIGURE-ASK"]);
        platform.Do(filler, new AskFigures(organ, Year, [unit, other], [Licences, Fees], due));
        Sheet.Open.Count().ShouldBe(4);

        platform.Do(handler, Declare(unit, 0));
        platform.Do(filler, new ChaseFigures(organ, Year, [unit]));
        Sheet.Ask(unit, Cell(Fees))!.ChasedOn.ShouldBe([platform.Today]);
        Sheet.Ask(unit, Cell(Licences))!.ChasedOn.ShouldBeEmpty("it was declared");
        platform.Rules(filler, new ChaseFigures(organ, Year, [unit])).ShouldBe(["FIGURE-ASK"], customMessage: "not twice on one day");
        Sheet.IsComplete(Cell(Licences)).ShouldBeFalse();
    }

    private DeclareFigure Declare(long by, decimal value) =>
        new(organ, Year, by, Licences, value, new DateOnly(Year, 1, 1), new DateOnly(Year, 12, 31), "行政审批系统", "吴静", value == 0 ? null : Keep());

    private long Keep() =>
        platform.Do(new AddAttachment(AttachmentPurpose.Material, FigureSheet.SubjectOf(organ, Year), "统计表.pdf", "application/pdf", ".pdf", 10, "digest", "place")).Number;

    private static DeclaredCell Cell(string address) => DeclaredCell.Find(address)!;

    private long NewUnit(string name) => platform.Do(new CreateUnit(organ, new UnitCreated(name, Parent: null, Telephone: null, Order: null)) { LegalDate = new DateOnly(2025, 1, 2) }).Number;

    private Actor Bound(long to)
    {
        var person = platform.NewPerson("jingban");
        var post = platform.Do(new AppointPost(organ, new PostAppointed(person, Role.Handler, to, new DateOnly(2020, 1, 1), To: null)));
        return new Actor(person, organ, post.Number, RoleName.Of(Role.Handler).Key);
    }
}
