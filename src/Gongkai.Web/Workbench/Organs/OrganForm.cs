using System.Globalization;
using Gongkai.Core.Organs;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>机关资料的表单：每种变更用其中几栏；各栏与清单的同名，结论指得到。</summary>
public sealed class OrganForm
{
    public string? Code { get; set; }

    public string? Name { get; set; }

    public string? BriefName { get; set; }

    /// <summary>上级机关的编号；最上一级的为空。</summary>
    public string? ParentCode { get; set; }

    public string? Address { get; set; }

    public string? Order { get; set; }

    public string? Level { get; set; }

    public string? Kind { get; set; }

    public string? DocumentPrefix { get; set; }

    /// <summary>平台上机关的全称或代码，或者平台以外机关的名称。</summary>
    public string? ReviewOrgan { get; set; }

    public string? DisclosureUnit { get; set; }

    public string? Street { get; set; }

    public string? PostalCode { get; set; }

    public string? Telephone { get; set; }

    public string? Fax { get; set; }

    public string? Email { get; set; }

    public string? OfficeHours { get; set; }

    public string? Introduction { get; set; }

    public DateOnly? LegalDate { get; set; }

    public string? Reason { get; set; }

    /// <summary>打开表单时，这份记录的版本。</summary>
    public long Seen { get; set; }

    /// <summary>照机关那一天的样子填好。</summary>
    public static OrganForm Of(Organ organ, OrganTree tree, DateOnly on)
    {
        var (name, nature, description) = (organ.Name.On(on), organ.Nature.On(on), organ.Description.On(on));
        return new OrganForm
        {
            Code = organ.Code.On(on),
            Name = name.Full,
            BriefName = name.Brief,
            ParentCode = organ.Parent.On(on)?.ToString(CultureInfo.InvariantCulture),
            Address = organ.Address,
            Order = organ.Order?.ToString(CultureInfo.InvariantCulture),
            Level = OrganLevelName.Of(nature.Level).Key,
            Kind = nature.Kind,
            DocumentPrefix = nature.DocumentPrefix,
            ReviewOrgan = tree.NameOf(nature.ReviewOrgan, on),
            DisclosureUnit = description.DisclosureUnit,
            Street = description.Street,
            PostalCode = description.PostalCode,
            Telephone = description.Telephone,
            Fax = description.Fax,
            Email = description.Email,
            OfficeHours = description.OfficeHours,
            Introduction = description.Introduction,
            LegalDate = on,
            Seen = organ.Version,
        };
    }

    public OrganName ReadName() => new(Name ?? "", BriefName);

    /// <summary>没有选上级的为 <c>null</c>；选的不在机关树上的为 0，由规则说明。</summary>
    public long? ReadParent(OrganTree tree) =>
        string.IsNullOrEmpty(ParentCode) ? null
        : long.TryParse(ParentCode, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && tree.Find(id) is not null ? id
        : 0;

    /// <summary>空着的为 <c>null</c>；不是整数的为 0，由规则说明。</summary>
    public int? ReadOrder() =>
        string.IsNullOrWhiteSpace(Order) ? null : int.TryParse(Order.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order : 0;

    /// <summary>没有选层级的，由规则说明。</summary>
    public OrganNature ReadNature(OrganTree tree, DateOnly on) =>
        new(OrganLevelName.Find(Level) ?? (OrganLevel)(-1), Kind, DocumentPrefix, ReadReview(tree, on));

    public OrganDescription ReadDescription() => new()
    {
        DisclosureUnit = DisclosureUnit,
        Street = Street,
        PostalCode = PostalCode,
        Telephone = Telephone,
        Fax = Fax,
        Email = Email,
        OfficeHours = OfficeHours,
        Introduction = Introduction,
    };

    private OrganReference? ReadReview(OrganTree tree, DateOnly on) =>
        ReviewOrgan?.Trim() is not { Length: > 0 } written ? null
        : tree.Called(written, on) is { } organ ? OrganReference.To(organ.Id)
        : OrganReference.Outside(written);
}
