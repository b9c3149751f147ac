using Gongkai.Core.Ledger;

namespace Gongkai.Core.Organs;

/// <summary>机关名称：全称与简称；没有简称的为 <c>null</c>。</summary>
public sealed record OrganName([property: Field("名称")] string Full, [property: Field("简称")] string? Brief = null)
{
    /// <summary>整理：去掉看不见的字符和两端的空白；与全称相同的简称不要。</summary>
    public OrganName Tidied()
    {
        var full = Tidy.Line(Full) ?? "";
        return new(full, Tidy.Line(Brief) is { } brief && brief != full ? brief : null);
    }
}
