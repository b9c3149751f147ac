using System.Diagnostics.CodeAnalysis;
using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports.Readers;

/// <summary>读取中断：文件不能或不该再读下去。只在 <see cref="ReportReader.Open"/> 一处接住。</summary>
[SuppressMessage("Design", "CA1032", Justification = "Always carries its reason.")]
internal sealed class RefusedException(Unreadable reason) : Exception(reason.Message)
{
    public Unreadable Reason { get; } = reason;
}
