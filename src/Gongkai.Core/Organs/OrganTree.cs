namespace Gongkai.Core.Organs;

/// <summary>机关树：全部机关与它们的上下级，可以问任何一天的样子。</summary>
public sealed class OrganTree(IEnumerable<Organ> organs, bool isDemonstration)
{
    private readonly Dictionary<long, Organ> byId = organs.ToDictionary(organ => organ.Id);

    /// <summary>演示目录；只有它接受 <c>DEMO</c> 开头的代码。</summary>
    public bool IsDemonstration { get; } = isDemonstration;

    public IEnumerable<Organ> All => byId.Values.OrderBy(organ => organ.Id);

    public Organ? Find(long id) => byId.GetValueOrDefault(id);

    /// <summary>现在使用这个代码的机关。</summary>
    public Organ? WithCode(string code) => byId.Values.FirstOrDefault(organ => organ.Code.Latest == code);

    /// <summary>现在或从前使用这个地址标识的机关；现在使用的优先。</summary>
    public Organ? At(string address) =>
        byId.Values.FirstOrDefault(organ => organ.Address.Latest == address)
        ?? byId.Values.FirstOrDefault(organ => organ.Address.Changes.Any(change => change.Value == address));

    /// <summary>直接的下级，按编号。</summary>
    public IEnumerable<Organ> Below(long? parent, DateOnly on) =>
        All.Where(organ => organ.Since <= on && organ.Parent.On(on) == parent);

    /// <summary>由近及远的各级上级。</summary>
    public IEnumerable<Organ> Above(long organ, DateOnly on)
    {
        var seen = new HashSet<long> { organ };
        for (var parent = Find(organ)?.Parent.On(on); parent is { } id && seen.Add(id) && Find(id) is { } found; parent = found.Parent.On(on))
            yield return found;
    }

    /// <summary>前者是否后者的上级（不限层数）。</summary>
    public bool IsAbove(long upper, long lower, DateOnly on) => Above(lower, on).Any(organ => organ.Id == upper);
}
