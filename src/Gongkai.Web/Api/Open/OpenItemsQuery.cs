using System.Globalization;
using Gongkai.Core.Catalogue;
using Gongkai.Storage.Catalogue;

namespace Gongkai.Web.Api.Open;

/// <summary>列信息的条件，由地址里的写法读出。</summary>
internal static class OpenItemsQuery
{
    public const string Help = "year 写四位年份，如 2023；basis 写公开依据的代码，如 A20-07；kind、validity 写键，如 normative-document、in-force";

    /// <summary>读出；有一项写法不对的为 <c>null</c>。</summary>
    public static ItemFilter? Read(string? year, string? basis, string? kind, string? validity, DateOnly today)
    {
        int? of = int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1949 and <= 2999 ? number : null;
        var (node, kinds, valid) = (DisclosureBasis.Find(basis), ItemKindName.Find(kind), ValidityName.Find(validity));
        if ((year is not null && of is null) || (basis is not null && node is null) || (kind is not null && kinds is null) || (validity is not null && valid is null))
            return null;
        return new ItemFilter
        {
            Year = of,
            Basis = node,
            Kinds = kinds is null ? [] : [kinds.Kind],
            Validity = valid is null ? null : (valid.Validity, today),
        };
    }
}
