namespace Gongkai.Web.Workbench.Parts;

/// <summary>一件事一页：左边事实和可以办的，右边经过。</summary>
public sealed class RecordModel : PartsPage
{
    /// <summary>几个例子与部件页共用。</summary>
    public IndexModel Parts { get; } = new();
}
