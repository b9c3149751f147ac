using Gongkai.Core.Organs;
using Gongkai.Core.Reports.Collecting;
using Gongkai.Web.Components.Records;

namespace Gongkai.Web.Workbench.Reports.Collecting;

/// <summary>覆盖清单的一行：机关、到了哪一步、迟不迟。</summary>
/// <param name="Organ">应报的机关。</param>
/// <param name="IsOwn">本机关自己的一行：本级承办的件数。</param>
public sealed record CoverageRow(Organ Organ, CoverageLine Line, bool IsOwn)
{
    public HandInStanding Standing => Line.Standing;

    public string State => HandInStateName.Of(Line.State).Name;

    public StatusKind Kind => KindOf(Line.State, Line.IsLate);

    /// <summary>还可以催：没有报，或者退回了还没有再报。</summary>
    public bool MayRemind => !IsOwn && Line.State is HandInState.Missing or HandInState.Returned;

    /// <summary>由哪里来、是不是零报告。</summary>
    public string Source => string.Join('、', new[] { Standing.IsFile ? "代收文件" : null, Standing.IsZero ? "零报告" : null }.OfType<string>());

    /// <summary>全部各行，按名单。</summary>
    public static IReadOnlyList<CoverageRow> Of(Coverage coverage, long office, OrganTree tree) =>
        [.. from line in coverage.Lines let organ = tree.Find(line.Organ) where organ is not null select new CoverageRow(organ, line, organ.Id == office)];

    public static StatusKind KindOf(HandInState state, bool isLate) => state switch
    {
        HandInState.Accepted => StatusKind.Done,
        HandInState.HandedIn => StatusKind.Now,
        HandInState.Returned => StatusKind.Soon,
        _ when isLate => StatusKind.Late,
        _ => StatusKind.Quiet,
    };
}
