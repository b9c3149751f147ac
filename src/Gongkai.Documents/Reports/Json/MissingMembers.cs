using Gongkai.Core.Reports;
using Gongkai.Core.Rules;

namespace Gongkai.Documents.Reports.Json;

/// <summary>年报对象里缺少的部分：每处一条说明，不当作零。</summary>
internal sealed class MissingMembers
{
    private readonly List<Note> notes = [];

    public IReadOnlyList<Note> Notes => notes;

    /// <param name="path">JSON 中的路径。</param>
    /// <param name="where">单元格、表或空串。</param>
    public void Add(string path, string where, string what) =>
        notes.Add(new("JSON-MISSING", Severity.Error, where, $"JSON 中没有 {path}，{what}按空白处理。"));
}
