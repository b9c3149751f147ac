using System.Globalization;
using Gongkai.Core.Organs;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>科室的表单：每种变更用其中几栏。</summary>
public sealed class UnitForm
{
    public string? Name { get; set; }

    /// <summary>上级科室的号；直属机关的为空。</summary>
    public string? Parent { get; set; }

    public string? Telephone { get; set; }

    public string? Order { get; set; }

    /// <summary>负责人姓名；没有的为空。</summary>
    public string? Head { get; set; }

    public DateOnly? LegalDate { get; set; }

    public string? Reason { get; set; }

    /// <summary>打开表单时，这份记录的版本。</summary>
    public long Seen { get; set; }

    public static UnitForm Of(Unit unit, string? head, DateOnly on) => new()
    {
        Name = unit.Name.On(on),
        Parent = unit.Parent.On(on)?.ToString(CultureInfo.InvariantCulture),
        Telephone = unit.Telephone.On(on),
        Order = unit.Order?.ToString(CultureInfo.InvariantCulture),
        Head = head,
        LegalDate = on,
        Seen = unit.Version,
    };

    /// <summary>没有选的为 <c>null</c>；认不得的为 0，由规则说明。</summary>
    public long? ReadParent() =>
        string.IsNullOrEmpty(Parent) ? null : long.TryParse(Parent, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>空着的为 <c>null</c>；不是整数的为 0，由规则说明。</summary>
    public int? ReadOrder() =>
        string.IsNullOrWhiteSpace(Order) ? null : int.TryParse(Order.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order : 0;
}
