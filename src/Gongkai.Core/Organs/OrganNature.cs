using Gongkai.Core.Ledger;

namespace Gongkai.Core.Organs;

/// <summary>机关的性质：层级、类型、发文的机关代字、行政复议机关。</summary>
/// <param name="Level">层级。</param>
/// <param name="Kind">类型，如“派出机关”“政府部门”；没有写的为 <c>null</c>。</param>
/// <param name="DocumentPrefix">机关代字，文号的开头，如“云滨政”。</param>
/// <param name="ReviewOrgan">行政复议机关，答复书上告知救济途径时使用。</param>
public sealed record OrganNature(
    [property: Field("层级")] OrganLevel Level,
    [property: Field("类型")] string? Kind = null,
    [property: Field("机关代字")] string? DocumentPrefix = null,
    [property: Field("行政复议机关")] OrganReference? ReviewOrgan = null)
{
    /// <summary>整理：去掉看不见的字符和两端的空白，空的作没有写。</summary>
    public OrganNature Tidied() => this with
    {
        Kind = Tidy.Line(Kind),
        DocumentPrefix = Tidy.Line(DocumentPrefix),
        ReviewOrgan = ReviewOrgan switch
        {
            { Organ: not null } onPlatform => onPlatform with { Name = null },
            { Name: { } name } when Tidy.Line(name) is { } tidied => OrganReference.Outside(tidied),
            _ => null,
        },
    };
}
