using System.Collections.Immutable;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Remedies.Importing;

/// <summary>台账的一行：各栏所写的文字，还没有核对。</summary>
/// <param name="Row">表格里的行号。</param>
public sealed record CaseImportRow(int Row)
{
    private ImmutableDictionary<CaseColumn, string> Cells { get; init; } = ImmutableDictionary<CaseColumn, string>.Empty;

    /// <summary>一栏所写的；空着的为 <c>null</c>。</summary>
    public string? this[CaseColumn column] => Cells.GetValueOrDefault(column);

    public CaseImportRow With(CaseColumn column, string? text) => this with { Cells = text is null ? Cells.Remove(column) : Cells.SetItem(column, text) };
}

/// <summary>一行里的一处问题：哪一栏，违反哪条。</summary>
/// <param name="Column">所在的栏；说的是整行的为 <c>null</c>。</param>
public sealed record CaseImportFinding(CaseColumn? Column, Finding Finding);
