using static Gongkai.Core.People.Role;

namespace Gongkai.Core.People;

/// <summary>侧面的授权表：一个侧面一行，写明本机关、下级案件的这个侧面由哪些角色看。平台岗位一个也不看。</summary>
public sealed record Facets(Facet Facet)
{
    /// <summary>看本机关案件的。</summary>
    public IReadOnlyList<Role> Own { get; private init; } = [];

    /// <summary>看下级机关案件的；另行开放的不在其中。</summary>
    public IReadOnlyList<Role> Child { get; private init; } = [];

    /// <summary>全部各行。</summary>
    public static IReadOnlyList<Facets> Lines { get; } =
    [
        new(Facet.Deadline) { Own = Roles.OfOrgan, Child = [Supervisor] },
        new(Facet.Type) { Own = Roles.OfOrgan, Child = [Supervisor] },
        new(Facet.Count) { Own = Roles.OfOrgan, Child = [Supervisor, ReportReviewer, ReportMerger] },
        new(Facet.Letter) { Own = [FirstReviewer, SecrecyReviewer, SecondReviewer, Signer, CaseOfficer, Handler, UnitHead, Reader], Child = [Supervisor] },
        new(Facet.Applicant) { Own = [FirstReviewer, SecondReviewer, Signer, CaseOfficer, UnitHead] },
        new(Facet.Contact) { Own = [CaseOfficer, UnitHead] },
        new(Facet.IdentityDocument) { Own = [CaseOfficer] },
        new(Facet.Attachment) { Own = [FirstReviewer, SecrecyReviewer, SecondReviewer, Signer, CaseOfficer, Handler, UnitHead] },
        new(Facet.FreeText) { Own = [FirstReviewer, SecrecyReviewer, SecondReviewer, Signer, CaseOfficer, Handler, UnitHead] },
        new(Facet.Scan) { Own = [FirstReviewer, SecondReviewer, Signer, CaseOfficer, UnitHead] },
    ];

    /// <summary>角色对这种关系的机关可否看这个侧面。</summary>
    public static bool Allow(Role role, Facet facet, Relation relation) => Lines.Any(line => line.Facet == facet && relation switch
    {
        Relation.Own => line.Own.Contains(role),
        Relation.Child => line.Child.Contains(role),
        _ => false,
    });
}
