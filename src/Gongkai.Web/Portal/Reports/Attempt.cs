using Gongkai.Core.Organs;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports;
using Gongkai.Web.Components.Reports;

namespace Gongkai.Web.Portal.Reports;

/// <summary>一次核对：读出年报（和上一年的），逐条核对；或者说明为什么读不出。</summary>
public abstract record Attempt
{
    public static Attempt Read(UploadedDocument document, UploadedDocument? previous, OrganLevel? level, CancellationToken stopped) =>
        (ReportReader.ReadOrStop(document.Content, stopped), previous is null ? null : ReportReader.ReadOrStop(previous.Content, stopped)) switch
        {
            (Unreadable problem, _) => new Failed($"“{document.Name}”读不出来：{problem.Message}"),
            (_, Unreadable problem) => new Failed($"上一年的年报“{previous!.Name}”读不出来：{problem.Message}"),
            (Recognised now, var before) => new Done(new(document.Name, now.Report, now.Document, ReportOf(before), level)),
            _ => new Failed($"“{document.Name}”读不出来。"),
        };

    private static AnnualReport? ReportOf(Reading? reading) => (reading as Recognised)?.Report;
}

/// <summary>核对过了。</summary>
public sealed record Done(CheckedReport Report) : Attempt;

/// <summary>读不出：为什么，怎么办。</summary>
public sealed record Failed(string Reason) : Attempt;
