using Gongkai.Core.Organs;

namespace Gongkai.Storage.Simulation;

/// <summary>模拟的一个机关：第几个、上级是第几个（最上一级为 <c>null</c>）。</summary>
internal sealed record SimulatedOrgan(int Ordinal, int? Parent, string Name, string Brief, OrganNature Nature)
{
    /// <summary>演示代码；与演示机关的不相混。</summary>
    public string Code => FormattableString.Invariant($"DEMO1{Ordinal:00000}");

    public string Address => FormattableString.Invariant($"moni-{Ordinal:00000}");

    /// <summary>申请在各级机关的多少：政府最多，街道和镇多半没有。</summary>
    public int Busyness => Nature.Level switch
    {
        OrganLevel.Province or OrganLevel.Prefecture => 30,
        OrganLevel.County => 16,
        OrganLevel.Department => 6,
        _ => 1,
    };
}
