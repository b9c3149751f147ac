using Gongkai.Core.Organs.Importing;
using Gongkai.Core.Rules;
using Gongkai.Documents.Organs;

namespace Gongkai.Cli.Organs;

/// <summary>一次导入的经过：读到什么，逐行的结论，打算办什么，办了没有。</summary>
internal sealed record ImportReport(string Source, OrganList List, ImportPlan Plan)
{
    public bool IsDryRun { get; init; }

    /// <summary>已经存下。</summary>
    public bool IsStored { get; init; }

    /// <summary>核对时站得住，保存时账本拒绝的结论。</summary>
    public IReadOnlyList<Finding> Refused { get; init; } = [];

    /// <summary>清单没有读漏，各行都站得住。</summary>
    public bool IsSound => List.IsSound && Plan.IsSound;

    /// <summary>一行也没有读出来。</summary>
    public bool IsUnreadable => !List.IsSound && List.Organs.Count == 0 && List.Units.Count == 0;

    public int ExitCode => IsUnreadable ? Cli.ExitCode.Unreadable : IsSound && Refused.Count == 0 ? Cli.ExitCode.Done : Cli.ExitCode.Findings;
}
