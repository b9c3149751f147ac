using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Reports.Declaring;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;
using Gongkai.Core.Tests.People;
using Gongkai.Core.Tests.Reports.Records;

namespace Gongkai.Core.Tests.Reports.Declaring;

public sealed class FiguresAgreeTests
{
    private const int Year = 2025;
    private const string Licences = "T2.R3";

    private readonly PaperPlatform platform = new() { Today = new DateOnly(2025, 1, 2) };
    private readonly long organ;
    private readonly long unit;
    private readonly long other;
    private readonly Actor filler;
    private readonly Actor colleague;

    public FiguresAgreeTests()
    {
        organ = platform.NewOrgan("DEMO1");
        unit = NewUnit("行政审批科");
        other = NewUnit("综合执法队");
        platform.Today = new DateOnly(2026, 1, 8);
        filler = platform.Hold(Role.ReportFiller, organ);
        colleague = platform.Hold(Role.ReportFiller, organ);
    }

    [Fact]
    public void A_report_that_differs_from_what_every_unit_declared_and_another_confirmed_is_not_submitted()
    {
        platform.Do(colleague, new AskFigures(organ, Year, [unit], [Licences], new(2026, 1, 20)));
        Confirmed(unit, 0);
        platform.Do(filler, new SaveReport(organ, Year, ZeroReport.Content.Put(Licences, 7)));

        platform.Findings(filler, new SubmitReport(organ, Year)).ShouldHaveSingleItem().Message.ShouldContain("行政许可年报填了 7，采数单核实 0，相差 7");

        platform.Do(filler, new SaveReport(organ, Year, ZeroReport.Content));
        platform.Do(filler, new SubmitReport(organ, Year));
    }

    [Fact]
    public void While_a_unit_has_not_declared_a_difference_is_explained_and_the_cell_is_listed()
    {
        platform.Do(colleague, new AskFigures(organ, Year, [unit, other], [Licences], new(2026, 1, 20)));
        Confirmed(unit, 0);
        var seven = ZeroReport.Content.Put(Licences, 7);
        platform.Do(filler, new SaveReport(organ, Year, seven));

        Findings(seven).Select(finding => (finding.Rule, finding.Severity)).ShouldBe([("FIGURE-AGREES-T2.R3", Severity.Warning), ("FIGURE-COMPLETE", Severity.Info)]);
        Findings(seven)[1].Message.ShouldContain("行政许可（1 个科室）");
        platform.Findings(filler, new SubmitReport(organ, Year)).ShouldHaveSingleItem().Rule.ShouldBe("REPORT-EXPLAINED");

        platform.Do(filler, new SaveReport(organ, Year, seven with { Explanations = [new("FIGURE-AGREES-T2.R3", "综合执法队另有 7 件，系统正在导出")] }));
        platform.Do(filler, new SubmitReport(organ, Year));
    }

    [Fact]
    public void An_organ_that_asks_no_unit_is_not_checked_against_anything() =>
        Findings(ZeroReport.Content.Put(Licences, 7)).ShouldBeEmpty();

    private List<Finding> Findings(ReportContent content) =>
        [.. FiguresAgree.Check(content, FigureSheet.From(platform.Of(FigureSheet.SubjectOf(organ, Year)))).SelectMany(outcome => outcome.Findings)];

    private void Confirmed(long by, decimal value)
    {
        platform.Do(filler, new DeclareFigure(organ, Year, by, Licences, value, new(Year, 1, 1), new(Year, 12, 31), "政务服务系统", "吴静"));
        platform.Do(colleague, new ConfirmFigure(organ, Year, 1));
    }

    private long NewUnit(string name) =>
        platform.Do(new CreateUnit(organ, new UnitCreated(name, Parent: null, Telephone: null, Order: null)) { LegalDate = new DateOnly(2025, 1, 2) }).Number;
}
