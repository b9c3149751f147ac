using System.Collections.Immutable;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>识别过程中积累的说明；同一说明只记一次，总数有上限。</summary>
internal sealed class ReportNotes(ImmutableArray<Note> before)
{
    /// <summary>再多也没有人看；恶意构造的文件不能靠说明占满内存。</summary>
    private const int Most = 600;

    private readonly List<Note> notes = [.. before.IsDefault ? [] : before];
    private readonly HashSet<(string, string, string)> seen = [];

    /// <summary>无害的异写。</summary>
    public void Info(string code, string where, string message) => Add(Severity.Info, code, where, message);

    /// <summary>可疑之处。</summary>
    public void Warning(string code, string where, string message) => Add(Severity.Warning, code, where, message);

    /// <summary>缺失的部分。</summary>
    public void Error(string code, string where, string message) => Add(Severity.Error, code, where, message);

    public ImmutableArray<Note> ToImmutable() => [.. notes];

    private void Add(Severity severity, string code, string where, string message)
    {
        if (notes.Count < Most && seen.Add((code, where, message)))
            notes.Add(new(code, severity, where, message));
    }
}
