using Gongkai.Core.Organs;

namespace Gongkai.Core.Reports.Checks;

/// <summary>核对所依的层级：给定的，否则由机关名称推断（无疑义时）。</summary>
internal static class AssumedLevel
{
    public static OrganLevel? LevelOrAssumed(this CheckSubject subject) =>
        subject.Level ?? subject.AssumedLevel;
}
