using Gongkai.Core.Catalogue;

namespace Gongkai.Web.Portal.Catalogue;

/// <summary>法定主动公开内容的目录：有信息的各类和条数；还没有信息的不列（空白栏目不上线）。</summary>
public sealed class CatalogueTree(IReadOnlyDictionary<string, long> counts)
{
    /// <summary>各类，按条例的条、项。</summary>
    public IReadOnlyList<(DisclosureBasis Basis, long Count)> Nodes { get; } =
        [.. DisclosureBasis.All.Select(basis => (basis, counts.GetValueOrDefault(basis.Code))).Where(node => node.Item2 > 0)];

    /// <summary>共有几条。</summary>
    public long Total { get; } = counts.Values.Sum();
}
