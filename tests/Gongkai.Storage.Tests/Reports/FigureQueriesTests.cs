using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Reports.Declaring;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Reports;

public sealed class FigureQueriesTests(PostgresCluster cluster)
{
    private static readonly DeclaredCell Licences = DeclaredCell.All[0];

    [Theory, OnBothEngines]
    public async Task A_year_is_open_until_what_was_asked_is_declared_and_confirmed(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        var unit = (await open.Do(new CreateUnit(organ, new UnitCreated("行政审批科", Parent: null, Telephone: null, Order: null)))).Subject.Number;
        var year = open.Platform.Today.Year;
        await open.Do(new AskFigures(organ, year, [unit], [Licences.Address.Text], open.Platform.Today));
        (await open.Platform.Figures.OpenYears(organ)).ShouldBe([year]);

        var declared = new DeclareFigure(organ, year, unit, Licences.Address.Text, 0, new DateOnly(year, 1, 1), open.Platform.Today, "行政审批系统", "吴静");
        await open.Do(declared);
        var head = await open.Appoint(await open.Person("zhang"), organ, Role.UnitHead);
        await open.Do(new ConfirmFigure(organ, year, 1), head);
        await open.Reopen();

        var sheet = await open.Platform.Figures.Find(organ, year);
        sheet.InReport(Licences).ShouldBe(0);
        sheet.Find(1)!.JudgedBy!.Person.ShouldBe(head.Person);
        (await open.Platform.Names.Of([sheet.Find(1)!.Particulars.CountedBy])).Values.ShouldBe(["吴静"]);

        await open.Platform.Audit.Rebuild();
        (await open.Platform.Figures.OpenYears(organ)).ShouldBe(sheet.Open.Any() ? [year] : []);
    }
}
