using Gongkai.Core.Ledger;

namespace Gongkai.Core.Organs;

/// <summary>对站点自身的行为。</summary>
public static class SiteActs
{
    public static readonly ActKind Identify = new("site.identify", "更新站点标识", SiteIdentity.SubjectKind, "SITE-IDENTITY");

    /// <summary>全部，按此排列。</summary>
    public static IReadOnlyList<ActKind> All { get; } = [Identify];
}
