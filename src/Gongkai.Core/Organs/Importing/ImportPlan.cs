using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs.Importing;

/// <summary>导入的打算：逐行的结论；没有错误的，依次要办的各件，上级在前、下级在后。</summary>
/// <param name="Findings">逐行的结论，按行排列。</param>
/// <param name="Steps">要办的各件；有一行不对就一件也不办。</param>
/// <param name="Unchanged">与平台上相同、什么也不用办的行数。</param>
public sealed record ImportPlan(IReadOnlyList<RowFinding> Findings, IReadOnlyList<ImportStep> Steps, int Unchanged)
{
    /// <summary>每一行都站得住，可以办。</summary>
    public bool IsSound => Findings.All(one => one.Finding.Severity != Severity.Error);

    /// <summary>交给账本依次办理的各件，都写上同样的理由。</summary>
    public IReadOnlyList<Func<OrganTree, Act>> Acts(string reason) =>
        [.. Steps.Select(step => (Func<OrganTree, Act>)(tree => step.Act(tree) with { Reason = reason }))];
}

/// <summary>要办的一件：来自哪一行、对谁、办什么、改动哪些；行为按当时的机关树装成，因为上级可能刚刚设立。</summary>
public sealed record ImportStep(ListPlace Place, string Name, ActKind Kind, IReadOnlyList<Change> Changes, Func<OrganTree, Act> Act)
{
    public override string ToString() => $"{Place}　{Kind.Term}　{Name}{(Changes.Count == 0 ? "" : $"　{string.Join('；', Changes)}")}";
}
