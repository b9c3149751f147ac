using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Requests;

namespace Gongkai.Storage.Ledger;

/// <summary>可以更正的各类记录，每类一行；不在这里的，错了另行办理，不更正。</summary>
public static class Amendables
{
    public static IReadOnlyList<Amendable> All { get; } =
    [
        OrganAmendments.Organs, UnitAmendments.Units, Amendments.People, Amendments.Posts, Amendments.Delegations,
        CaseAmendments.Cases,
    ];

    /// <summary>一类记录的更正；不可更正的为 <c>null</c>。</summary>
    public static Amendable? Find(string kind) => All.FirstOrDefault(one => one.Kind.SubjectKind == kind);
}
