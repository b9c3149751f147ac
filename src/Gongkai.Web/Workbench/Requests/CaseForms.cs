namespace Gongkai.Web.Workbench.Requests;

/// <summary>办件的全部表单，一种行为一行；各组在自己的文件里。</summary>
public static class CaseForms
{
    public static IReadOnlyList<CaseForm> All { get; } =
    [
        .. HandlingForms.All, .. ApplicantForms.All, .. FeeForms.All, .. ConsultationForms.All, .. AnswerForms.All, .. ServingForms.All, .. RemedyForms.All,
    ];

    private static readonly Dictionary<string, CaseForm> ByKey = All.ToDictionary(form => CaseActGroup.Key(form.Kind), StringComparer.Ordinal);

    /// <summary>地址里写的那一种；没有的为 <c>null</c>。</summary>
    public static CaseForm? Find(string key) => ByKey.GetValueOrDefault(key);
}
