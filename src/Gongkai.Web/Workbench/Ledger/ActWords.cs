using Gongkai.Core.Attachments;
using Gongkai.Core.Catalogue.Register;
using Gongkai.Core.Ledger;
using Gongkai.Core.Operations;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Remedies;
using Gongkai.Core.Requests;
using Gongkai.Storage.Ledger;

namespace Gongkai.Web.Workbench.Ledger;

/// <summary>行为的键写成名称。</summary>
internal static class ActWords
{
    private static readonly IReadOnlyList<ActKind> All =
    [
        .. OrganActs.All, .. UnitActs.All, .. PeopleActs.All, .. CredentialActs.All, .. SupervisionActs.All, .. AttachmentActs.All, .. DocumentActs.All, .. CaseActs.All, .. AssistanceActs.All, .. RemedyActs.All, .. OperationActs.All, .. SiteActs.All,
        .. Amendables.All.Select(amendable => amendable.Kind),
    ];

    private static readonly Dictionary<string, string> Terms = All.DistinctBy(kind => kind.Key, StringComparer.Ordinal).ToDictionary(kind => kind.Key, kind => kind.Term, StringComparer.Ordinal);

    public static string Of(string act) => Terms.GetValueOrDefault(act, act);
}
