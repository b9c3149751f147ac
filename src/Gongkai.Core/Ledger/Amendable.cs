using Gongkai.Core.Rules;

namespace Gongkai.Core.Ledger;

/// <summary>可以更正的一类记录：更正它的行为种类，以及更正之后的履历是否仍然合法。</summary>
/// <param name="Kind">更正的行为种类，如 <c>organ.amend</c>。</param>
/// <param name="Check">更正之后的履历违反哪些规则；履历的最后一条就是这次更正。</param>
public sealed record Amendable(ActKind Kind, Func<History, Scene, IEnumerable<Finding>> Check)
{
    /// <summary>检查时还要看的履历。</summary>
    public IReadOnlyList<Subject> Reads { get; init; } = [];

    /// <summary>不以更正改变的各栏（在内容里的位置）：换了就是另一件事，另行办理。</summary>
    public IReadOnlyList<string> Fixed { get; init; } = [];
}
