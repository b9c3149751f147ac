namespace Gongkai.Core.Requests;

/// <summary>申请人类别：自然人，和五类法人或其他组织；按申请人的身份归列。</summary>
public enum ApplicantKind
{
    NaturalPerson,
    CommercialEnterprise,
    ResearchInstitute,
    PublicWelfareOrg,
    LegalServiceOrg,
    OtherOrg,
}

/// <summary>申请人类别的写法：契约中的键与表三的列名（逐字）。</summary>
public sealed record ApplicantKindName(ApplicantKind Kind, string Key, string Name)
{
    /// <summary>全部类别，按表三的列序。</summary>
    public static IReadOnlyList<ApplicantKindName> All { get; } =
    [
        new(ApplicantKind.NaturalPerson, "naturalPerson", "自然人"),
        new(ApplicantKind.CommercialEnterprise, "commercialEnterprise", "商业企业"),
        new(ApplicantKind.ResearchInstitute, "researchInstitute", "科研机构"),
        new(ApplicantKind.PublicWelfareOrg, "publicWelfareOrg", "社会公益组织"),
        new(ApplicantKind.LegalServiceOrg, "legalServiceOrg", "法律服务机构"),
        new(ApplicantKind.OtherOrg, "otherOrg", "其他"),
    ];

    public static ApplicantKindName Of(ApplicantKind kind) => All.First(entry => entry.Kind == kind);

    /// <summary>按键找类别；没有则为 <c>null</c>。</summary>
    public static ApplicantKindName? Find(string? key) => All.FirstOrDefault(entry => entry.Key == key);
}
