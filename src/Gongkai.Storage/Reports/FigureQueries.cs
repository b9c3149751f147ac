using Gongkai.Core.Reports.Declaring;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Reports;

/// <summary>查阅采数单。</summary>
public sealed class FigureQueries
{
    private readonly Database database;

    internal FigureQueries(Database database) => this.database = database;

    /// <summary>一年的采数单；还什么也没有的，为空的一份。</summary>
    public Task<FigureSheet> Find(long organ, int year, CancellationToken stop = default) =>
        database.Read(async session => FigureSheet.From(await EntryStore.Load(session, FigureSheet.SubjectOf(organ, year))), stop);

    /// <summary>还有等着核实的，或者请过而没有报齐的各年度，由近及远。</summary>
    public Task<IReadOnlyList<int>> OpenYears(long organ, CancellationToken stop = default) =>
        database.Read<IReadOnlyList<int>>(
            async session =>
            [
                .. (await session.Rows<long>(
                    """
                    select year from figure_declaration where organ_id = @organ and state = @waiting
                    union select year from figure_ask where organ_id = @organ and is_open = 1
                    """,
                    new { organ, waiting = Key(FigureDeclarationState.Waiting) })).Select(year => (int)year).OrderDescending(),
            ],
            stop);

    internal static string Key(FigureDeclarationState state) => state switch
    {
        FigureDeclarationState.Waiting => "waiting",
        FigureDeclarationState.Confirmed => "confirmed",
        FigureDeclarationState.Returned => "returned",
        _ => "replaced",
    };
}
