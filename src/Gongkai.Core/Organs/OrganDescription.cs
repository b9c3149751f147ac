using Gongkai.Core.Ledger;

namespace Gongkai.Core.Organs;

/// <summary>对外公布的联系方式、办公时间和说明（《条例》第十二条：公开指南应写明工作机构的名称、办公地址、办公时间、联系电话等）。</summary>
public sealed record OrganDescription
{
    [Field("公开工作机构")]
    public string? DisclosureUnit { get; init; }

    [Field("办公地址")]
    public string? Street { get; init; }

    [Field("邮政编码")]
    public string? PostalCode { get; init; }

    [Field("联系电话")]
    public string? Telephone { get; init; }

    [Field("传真")]
    public string? Fax { get; init; }

    [Field("电子邮箱")]
    public string? Email { get; init; }

    [Field("办公时间")]
    public string? OfficeHours { get; init; }

    [Field("门户简介")]
    public string? Introduction { get; init; }

    /// <summary>整理：去掉看不见的字符和两端的空白，空的作没有写。</summary>
    public OrganDescription Tidied() => new()
    {
        DisclosureUnit = Tidy.Line(DisclosureUnit),
        Street = Tidy.Line(Street),
        PostalCode = Tidy.Line(PostalCode),
        Telephone = Tidy.Line(Telephone),
        Fax = Tidy.Line(Fax),
        Email = Tidy.Line(Email),
        OfficeHours = Tidy.Text(OfficeHours),
        Introduction = Tidy.Text(Introduction),
    };
}
