using Gongkai.Core.Ledger;
using Gongkai.Core.Reports.Declaring;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Reports;

/// <summary>采数单的行：一条申报一行，请一个科室申报一格一行。</summary>
internal sealed class FigureProjection : IProjection
{
    public string Kind => FigureSheet.SubjectKind;

    public IReadOnlyList<string> Tables => ["figure_declaration", "figure_ask"];

    public async Task Write(Session session, History history)
    {
        var sheet = FigureSheet.From(history);
        var (organ, year) = (sheet.Subject.Organ, (long)sheet.Year);
        await session.Execute("delete from figure_declaration where organ_id = @organ and year = @year", new { organ, year });
        await session.Execute("delete from figure_ask where organ_id = @organ and year = @year", new { organ, year });
        foreach (var one in sheet.Declarations)
        {
            await session.Execute(
                "insert into figure_declaration (organ_id, year, number, unit, cell, state) values (@organ, @year, @number, @Unit, @cell, @state)",
                new { organ, year, number = (long)one.Number, one.Unit, cell = one.Particulars.Cell, state = FigureQueries.Key(one.State) });
        }

        var open = sheet.Open.ToHashSet();
        foreach (var ask in sheet.Asks)
        {
            await session.Execute(
                "insert into figure_ask (organ_id, year, unit, cell, due_on, is_open) values (@organ, @year, @Unit, @cell, @Due, @isOpen)",
                new { organ, year, ask.Unit, cell = ask.Cell.Address.Text, ask.Due, isOpen = open.Contains(ask) ? 1L : 0L });
        }
    }
}
