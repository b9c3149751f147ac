using System.Collections.Immutable;
using Gongkai.Core.Ledger;

namespace Gongkai.Core.Organs;

/// <summary>机关树：全部机关与它们的上下级、内设机构，可以问任何一天的样子。不变：换上一个得到新的树，机关再多也只动一处。</summary>
public sealed class OrganTree
{
    private readonly IComparer<string> names;
    private ImmutableSortedDictionary<long, Organ> byId = ImmutableSortedDictionary<long, Organ>.Empty;
    private Shelf<string, Organ> byCode = new(organ => organ.Code.Changes.Select(change => change.Value), organ => organ.Subject);
    private Shelf<string, Organ> byName = new(organ => organ.Name.Changes.Select(change => change.Value.Full), organ => organ.Subject);
    private Shelf<string, Organ> byAddress = new(organ => organ.Addresses, organ => organ.Subject);
    private Shelf<long, Organ> byParent = new(organ => organ.Parent.Changes.Select(change => change.Value ?? NoParent), organ => organ.Subject);
    private Shelf<long, Unit> byOrgan = new(unit => unit.Organ, unit => unit.Subject);

    /// <param name="organs">全部机关，包括将来才设立的。</param>
    /// <param name="units">全部内设机构，包括已撤销的。</param>
    /// <param name="isDemonstration">演示目录。</param>
    /// <param name="names">名称的先后（拼音）；没有给的按字符编码。</param>
    public OrganTree(IEnumerable<Organ> organs, IEnumerable<Unit> units, bool isDemonstration, IComparer<string>? names = null)
    {
        (IsDemonstration, this.names) = (isDemonstration, names ?? StringComparer.Ordinal);
        foreach (var organ in organs)
            Put(organ);
        foreach (var unit in units)
            Put(unit);
    }

    public OrganTree(IEnumerable<Organ> organs, bool isDemonstration)
        : this(organs, [], isDemonstration)
    {
    }

    private OrganTree(OrganTree before) =>
        (IsDemonstration, names, byId, byCode, byName, byAddress, byParent, byOrgan) =
        (before.IsDemonstration, before.names, before.byId, before.byCode, before.byName, before.byAddress, before.byParent, before.byOrgan);

    /// <summary>演示目录；只有它接受 <c>DEMO</c> 开头的代码。</summary>
    public bool IsDemonstration { get; }

    /// <summary>全部机关，按编号。</summary>
    public IEnumerable<Organ> All => byId.Values;

    public Organ? Find(long id) => byId.GetValueOrDefault(id);

    /// <summary>那一天使用这个代码的机关。</summary>
    public Organ? WithCode(string code, DateOnly on) => byCode[code].FirstOrDefault(organ => organ.Code.On(on) == code);

    /// <summary>曾经、现在或将来使用这个代码的机关。</summary>
    public IEnumerable<Organ> EverWithCode(string code) => byCode[code];

    /// <summary>现在或从前使用这个地址标识的机关。</summary>
    public IEnumerable<Organ> EverAt(string address) => byAddress[address];

    /// <summary>曾经、现在或将来叫这个全称的机关。</summary>
    public IEnumerable<Organ> EverNamed(string name) => byName[name];

    /// <summary>那一天叫这个代码或全称的机关；同名不止一个的不认。</summary>
    public Organ? Called(string codeOrName, DateOnly on)
    {
        if (WithCode(codeOrName, on) is { } coded)
            return coded;
        var named = byName[codeOrName].Where(organ => organ.NameOn(on) == codeOrName).Take(2).ToList();
        return named.Count == 1 ? named[0] : null;
    }

    /// <summary>现在或从前使用这个地址标识的机关；现在使用的优先。</summary>
    public Organ? At(string address) =>
        EverAt(address).FirstOrDefault(organ => organ.Address == address) ?? EverAt(address).FirstOrDefault();

    /// <summary>那一天直接的下级：有排列号的按号，其余按名称；最上一级的 <paramref name="parent"/> 为 <c>null</c>。</summary>
    public IEnumerable<Organ> Below(long? parent, DateOnly on) =>
        Sorted(byParent[parent ?? NoParent].Where(organ => organ.Since <= on && organ.Parent.On(on) == parent), on);

    /// <summary>那一天的全部机关，上级在前、下级紧跟其后，附所在的层（最上一级为 0）。</summary>
    public IEnumerable<(Organ Organ, int Depth)> Walk(DateOnly on)
    {
        var below = byId.Values.Where(organ => organ.Since <= on).ToLookup(organ => organ.Parent.On(on) ?? NoParent);
        var waiting = new Stack<(Organ Organ, int Depth)>();
        Push(below[NoParent], 0);
        while (waiting.TryPop(out var next))
        {
            yield return next;
            Push(below[next.Organ.Id], next.Depth + 1);
        }

        void Push(IEnumerable<Organ> siblings, int depth)
        {
            foreach (var organ in Sorted(siblings, on).Reverse())
                waiting.Push((organ, depth));
        }
    }

    /// <summary>由近及远的各级上级。</summary>
    public IEnumerable<Organ> Above(long organ, DateOnly on)
    {
        var seen = new HashSet<long> { organ };
        for (var parent = Find(organ)?.Parent.On(on); parent is { } id && seen.Add(id) && Find(id) is { } found; parent = found.Parent.On(on))
            yield return found;
    }

    /// <summary>前者是否后者的上级（不限层数）。</summary>
    public bool IsAbove(long upper, long lower, DateOnly on) => Above(lower, on).Any(organ => organ.Id == upper);

    /// <summary>所指机关那一天的名称；平台上没有这个编号的为 <c>null</c>。</summary>
    public string? NameOf(OrganReference? reference, DateOnly on) =>
        reference?.Organ is { } id ? Find(id)?.NameOn(on) : reference?.Name;

    /// <summary>一个机关的全部内设机构，包括已撤销的，按号。</summary>
    public IEnumerable<Unit> UnitsOf(long organ) => byOrgan[organ];

    /// <summary>那一天直接在机关（或其一个科室）之下的科室：有排列号的按号，其余按名称。</summary>
    public IEnumerable<Unit> UnitsBelow(long organ, long? unit, DateOnly on) =>
        byOrgan[organ].Where(one => one.IsOpen(on) && one.Parent.On(on) == unit)
            .OrderBy(one => one.Order ?? int.MaxValue).ThenBy(one => one.Name.On(on), names).ThenBy(one => one.Number);

    /// <summary>一个机关那一天的科室，上级科室在前，附所在的层。</summary>
    public IEnumerable<(Unit Unit, int Depth)> WalkUnits(long organ, DateOnly on, long? below = null, int depth = 0)
    {
        foreach (var unit in UnitsBelow(organ, below, on))
        {
            yield return (unit, depth);
            foreach (var lower in WalkUnits(organ, on, unit.Number, depth + 1))
                yield return lower;
        }
    }

    public Unit? FindUnit(long organ, long unit) => byOrgan[organ].FirstOrDefault(one => one.Number == unit);

    /// <summary>换上（或添上）一个机关之后的树。</summary>
    public OrganTree With(Organ organ)
    {
        var after = new OrganTree(this);
        after.Put(organ);
        return after;
    }

    /// <summary>换上（或添上）一个科室之后的树。</summary>
    public OrganTree With(Unit unit)
    {
        var after = new OrganTree(this);
        after.Put(unit);
        return after;
    }

    // An organ's id is positive; the lookup wants a key for those at the top.
    private const long NoParent = long.MinValue;

    private IEnumerable<Organ> Sorted(IEnumerable<Organ> siblings, DateOnly on) =>
        siblings.OrderBy(organ => organ.Order ?? int.MaxValue).ThenBy(organ => organ.NameOn(on), names).ThenBy(organ => organ.Id);

    private void Put(Organ organ)
    {
        var before = Find(organ.Id);
        byCode = byCode.With(before, organ);
        byName = byName.With(before, organ);
        byAddress = byAddress.With(before, organ);
        byParent = byParent.With(before, organ);
        byId = byId.SetItem(organ.Id, organ);
    }

    private void Put(Unit unit) => byOrgan = byOrgan.With(FindUnit(unit.Organ, unit.Number), unit);
}
