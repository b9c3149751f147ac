using Gongkai.Core.Organs;

namespace Gongkai.Storage.Demonstration;

/// <summary>一个演示机关；行政复议机关就是上级。</summary>
/// <param name="Parent">上级的代码；最上一级为 <c>null</c>。</param>
public sealed record DemonstrationOrgan(string Code, string Name, string Brief, string Address, string? Parent, OrganNature Nature)
{
    /// <summary>联系方式和说明；电话的区号不存在。</summary>
    public OrganDescription Description { get; init; } = new();

    /// <summary>内设机构的名称。</summary>
    public IReadOnlyList<string> Units { get; init; } = [];
}
