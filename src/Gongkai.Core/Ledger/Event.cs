namespace Gongkai.Core.Ledger;

/// <summary>事件：一件已经发生的事实，有类型、有版本。内容一经发布不再改变；新的写法是新的版本，旧的由读取者换成新的。</summary>
public abstract record Event;

/// <summary>事件的类型名、版本和术语。</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class EventTypeAttribute(string name, int version, string term) : Attribute
{
    /// <summary>类型名，如 <c>organ.created</c>。</summary>
    public string Name { get; } = name;

    /// <summary>版本，由 1 起。</summary>
    public int Version { get; } = version;

    /// <summary>给人看的术语，如“设立机关”。</summary>
    public string Term { get; } = term;

    /// <summary>每次自成一件事：履历里只写这一次的内容，不与从前的比较。</summary>
    public bool StandsAlone { get; init; }
}

/// <summary>事件一项内容的中文名称，用于履历与更正；没有它的内容不给人看。</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class FieldAttribute(string label) : Attribute
{
    public string Label { get; } = label;

    /// <summary>内容是另一记录的号：那一记录的类别，如 <c>organ</c>；履历里写它的名称。</summary>
    public string? Refers { get; init; }
}
