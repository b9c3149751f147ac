namespace Gongkai.Core.Reports;

/// <summary>申请人类别（表三的列 C1–C7）：自然人、五类法人或其他组织、总计。</summary>
/// <param name="Number">列号 <c>C1</c>…<c>C7</c>。</param>
/// <param name="Key">契约中的键。</param>
/// <param name="Label">列标签（逐字）。</param>
public sealed record ApplicantColumn(string Number, string Key, string Label)
{
    public static readonly ApplicantColumn NaturalPerson = new("C1", "naturalPerson", "自然人");
    public static readonly ApplicantColumn CommercialEnterprise = new("C2", "commercialEnterprise", "商业企业");
    public static readonly ApplicantColumn ResearchInstitute = new("C3", "researchInstitute", "科研机构");
    public static readonly ApplicantColumn PublicWelfareOrg = new("C4", "publicWelfareOrg", "社会公益组织");
    public static readonly ApplicantColumn LegalServiceOrg = new("C5", "legalServiceOrg", "法律服务机构");
    public static readonly ApplicantColumn OtherOrg = new("C6", "otherOrg", "其他");
    public static readonly ApplicantColumn Total = new("C7", "total", "总计");

    /// <summary>C1…C7。</summary>
    public static IReadOnlyList<ApplicantColumn> All { get; } =
        [NaturalPerson, CommercialEnterprise, ResearchInstitute, PublicWelfareOrg, LegalServiceOrg, OtherOrg, Total];

    /// <summary>C1…C6，不含总计。</summary>
    public static IReadOnlyList<ApplicantColumn> Kinds { get; } = [.. All.Take(6)];

    /// <summary>在 <see cref="All"/> 中的位置，从 0 起。</summary>
    public int Ordinal => Number[1] - '1';

    /// <summary>本列在这些行上的地址。</summary>
    public IReadOnlyList<CellAddress> Cells(params IEnumerable<RequestRow> rows) => [.. rows.Select(row => row.At(this))];

    public override string ToString() => Label;
}
