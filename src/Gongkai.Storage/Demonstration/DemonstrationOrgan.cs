using Gongkai.Core.Organs;

namespace Gongkai.Storage.Demonstration;

/// <summary>一个演示机关；行政复议机关就是上级。</summary>
/// <param name="Parent">上级的代码；最上一级为 <c>null</c>。</param>
public sealed record DemonstrationOrgan(string Code, string Name, string Brief, string Address, string? Parent, OrganNature Nature);
