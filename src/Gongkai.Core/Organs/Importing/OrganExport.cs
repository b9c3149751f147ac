using System.Globalization;

namespace Gongkai.Core.Organs.Importing;

/// <summary>导出机关清单：某一天的全部机关和内设机构，上级在前；原样导入，什么也不改。</summary>
public static class OrganExport
{
    public static IReadOnlyList<OrganRow> Organs(OrganTree tree, DateOnly on) =>
        [.. tree.Walk(on).Select((one, index) => Row(one.Organ, index + 1, tree, on))];

    public static IReadOnlyList<UnitRow> Units(OrganTree tree, DateOnly on) =>
    [
        .. tree.Walk(on).SelectMany(one => tree.WalkUnits(one.Organ.Id, on).Select(unit => (one.Organ, unit.Unit))).Select((one, index) => new UnitRow
        {
            Row = index + 1,
            OrganCode = one.Organ.Code.On(on),
            Name = one.Unit.Name.On(on),
            Parent = one.Unit.Parent.On(on) is { } parent ? tree.FindUnit(one.Organ.Id, parent)?.Name.On(on) : null,
            Telephone = one.Unit.Telephone.On(on),
        }),
    ];

    private static OrganRow Row(Organ organ, int row, OrganTree tree, DateOnly on)
    {
        var (name, nature, description) = (organ.Name.On(on), organ.Nature.On(on), organ.Description.On(on));
        return new OrganRow
        {
            Row = row,
            Code = organ.Code.On(on),
            Name = name.Full,
            BriefName = name.Brief,
            DocumentPrefix = nature.DocumentPrefix,
            Level = OrganLevelName.Of(nature.Level).Name,
            Kind = nature.Kind,
            ParentCode = organ.Parent.On(on) is { } parent ? tree.Find(parent)?.Code.On(on) : null,
            ReviewOrgan = Review(nature.ReviewOrgan, tree, on),
            Address = organ.Address,
            Order = organ.Order?.ToString(CultureInfo.InvariantCulture),
            DisclosureUnit = description.DisclosureUnit,
            Street = description.Street,
            PostalCode = description.PostalCode,
            Telephone = description.Telephone,
            Fax = description.Fax,
            Email = description.Email,
            OfficeHours = description.OfficeHours,
            Introduction = description.Introduction,
        };
    }

    /// <summary>写名称，便于人看；名称认不准的写代码。</summary>
    private static string? Review(OrganReference? review, OrganTree tree, DateOnly on) =>
        tree.NameOf(review, on) is { } name && review?.Organ is { } id && tree.Called(name, on)?.Id != id ? tree.Find(id)?.Code.On(on) : tree.NameOf(review, on);
}
