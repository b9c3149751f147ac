using System.Collections.Concurrent;
using System.Reflection;

namespace Gongkai.Core.Ledger;

/// <summary>事件类型：类型名与版本合为 <c>organ.created/1</c>，另有给人看的术语。</summary>
public sealed record EventType(string Name, int Version, string Term)
{
    private static readonly ConcurrentDictionary<Type, EventType> Known = new();

    /// <summary>每次自成一件事，不与从前的比较。</summary>
    public bool StandsAlone { get; init; }

    /// <summary>账本中的写法，如 <c>organ.created/1</c>。</summary>
    public string Key => $"{Name}/{Version}";

    /// <summary>一个事件的类型。</summary>
    public static EventType Of(Event fact) => Of(fact.GetType());

    /// <summary>一类事件的类型；没有标明的不能入账。</summary>
    public static EventType Of(Type type) => Known.GetOrAdd(type, static one =>
        one.GetCustomAttribute<EventTypeAttribute>() is { } named
            ? new EventType(named.Name, named.Version, named.Term) { StandsAlone = named.StandsAlone }
            : throw new InvalidOperationException($"{one.Name} has no event type."));

    /// <summary>当前的全部事件类型。</summary>
    public static IReadOnlyList<(EventType Type, Type Payload)> All { get; } =
    [
        .. from type in typeof(Event).Assembly.GetTypes()
           where !type.IsAbstract && type.IsSubclassOf(typeof(Event))
           select (Of(type), type),
    ];

    public override string ToString() => Key;
}
