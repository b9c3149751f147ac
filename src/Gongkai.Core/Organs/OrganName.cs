using Gongkai.Core.Ledger;

namespace Gongkai.Core.Organs;

/// <summary>机关名称：全称与简称；没有简称的为 <c>null</c>。</summary>
public sealed record OrganName([property: Field("名称")] string Full, [property: Field("简称")] string? Brief = null);
