namespace Gongkai.Core.Organs;

/// <summary>机关清单里的一行：照清单写的文字，还没有核对；空着的为 <c>null</c>。</summary>
public sealed record OrganRow
{
    /// <summary>行号：表格里显示的行号；JSON 里第几个（从 1 起）。</summary>
    public required int Row { get; init; }

    /// <summary>机关代码（统一社会信用代码）。</summary>
    public string? Code { get; init; }

    /// <summary>机关名称，全称。</summary>
    public string? Name { get; init; }

    /// <summary>简称。</summary>
    public string? BriefName { get; init; }

    /// <summary>机关代字，文号的开头。</summary>
    public string? DocumentPrefix { get; init; }

    /// <summary>层级，如“街道”；写法见 <see cref="OrganLevelName"/>。</summary>
    public string? Level { get; init; }

    /// <summary>类型，如“派出机关”。</summary>
    public string? Kind { get; init; }

    /// <summary>上级机关的代码。</summary>
    public string? ParentCode { get; init; }

    /// <summary>行政复议机关，名称或代码。</summary>
    public string? ReviewOrgan { get; init; }

    /// <summary>地址标识。</summary>
    public string? Address { get; init; }

    /// <summary>在同级中的排列号。</summary>
    public string? Order { get; init; }

    /// <summary>公开工作机构。</summary>
    public string? DisclosureUnit { get; init; }

    /// <summary>联系电话。</summary>
    public string? Telephone { get; init; }

    /// <summary>传真。</summary>
    public string? Fax { get; init; }

    /// <summary>办公地址。</summary>
    public string? Street { get; init; }

    /// <summary>办公时间。</summary>
    public string? OfficeHours { get; init; }

    /// <summary>邮政编码。</summary>
    public string? PostalCode { get; init; }

    /// <summary>电子邮箱。</summary>
    public string? Email { get; init; }

    /// <summary>门户简介。</summary>
    public string? Introduction { get; init; }

    /// <summary>备注，只供清单的作者自己用。</summary>
    public string? Remark { get; init; }
}

/// <summary>内设机构清单里的一行：照清单写的文字，还没有核对；空着的为 <c>null</c>。</summary>
public sealed record UnitRow
{
    /// <summary>行号：表格里显示的行号；JSON 里第几个（从 1 起）。</summary>
    public required int Row { get; init; }

    /// <summary>所属机关的代码。</summary>
    public string? OrganCode { get; init; }

    /// <summary>科室名称。</summary>
    public string? Name { get; init; }

    /// <summary>上级科室的名称；直属机关的为 <c>null</c>。</summary>
    public string? Parent { get; init; }

    /// <summary>联系电话。</summary>
    public string? Telephone { get; init; }
}
