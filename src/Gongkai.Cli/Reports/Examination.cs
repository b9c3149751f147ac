using Gongkai.Core.Organs;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Core.Rules;

namespace Gongkai.Cli.Reports;

/// <summary>怎样核对：上一年的年报、给定的层级、各单位的年报，对每份输入都一样。</summary>
internal sealed record Checking(AnnualReport? Previous, OrganLevel? Level, UnitsUnderCheck? Units, CancellationToken Cancelled)
{
    public Examination Of(ReportInput input) => input.Read(Cancelled) switch
    {
        Recognised { Report: var report } => new(input, report, CrossChecks.Run(new CheckSubject(report, Previous, Level) { Units = Units?.Of(report) }), Error: null)
        {
            Doubt = DoubtOfPrevious(report),
        },
        Unreadable error => new(input, Report: null, [], error),
        var other => throw new NotSupportedException(other.GetType().Name),
    };

    /// <summary>所给的上一年年报不像是本机关上一年的；没有疑问则为 <c>null</c>。</summary>
    private string? DoubtOfPrevious(AnnualReport report) => (Previous, report) switch
    {
        ({ Year: { } before }, { Year: { } year }) when before + 1 != year =>
            $"--previous 是 {before} 年度的年报，不是 {year} 年度的上一年，年度之间的勾稽关系没有核对。",
        ({ Organ: { } before }, { Organ: { } organ }) when !IsPart(before, organ) && !IsPart(organ, before) =>
            $"--previous 是“{before}”的年报，本年报是“{organ}”的，请确认是同一机关。",
        _ => null,
    };

    private static bool IsPart(string part, string whole) => whole.Contains(part, StringComparison.Ordinal);
}

/// <summary>一份输入核对的结果；读不出来的没有年报，只有原因。</summary>
internal sealed record Examination(ReportInput Input, AnnualReport? Report, IReadOnlyList<CheckOutcome> Outcomes, Unreadable? Error)
{
    /// <summary>核对时的疑问，要告诉用户；没有则为 <c>null</c>。</summary>
    public string? Doubt { get; init; }

    public IEnumerable<Finding> Findings => Outcomes.SelectMany(outcome => outcome.Findings);

    public FileVerdict Verdict =>
        Error is not null ? FileVerdict.Unreadable
        : Has(Severity.Error) ? FileVerdict.Failed
        : Has(Severity.Warning) ? FileVerdict.Doubtful
        : FileVerdict.Passed;

    public int ExitCode => Verdict switch
    {
        FileVerdict.Unreadable => Cli.ExitCode.Unreadable,
        FileVerdict.Failed => Cli.ExitCode.Findings,
        _ => Cli.ExitCode.Done,
    };

    public int Count(Verdict verdict) => Outcomes.Count(outcome => outcome.Verdict == verdict);

    private bool Has(Severity severity) => Findings.Any(finding => finding.Severity == severity);
}

/// <summary>一份年报核对下来：通过、有警告、不通过、读不出来。</summary>
internal enum FileVerdict
{
    Passed,
    Doubtful,
    Failed,
    Unreadable,
}
