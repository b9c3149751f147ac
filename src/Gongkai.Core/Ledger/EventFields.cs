using System.Reflection;
using System.Runtime.CompilerServices;

namespace Gongkai.Core.Ledger;

/// <summary>事件的各栏：读出，或者换上新的值成为另一个事件；履历和更正都由它来。</summary>
public static class EventFields
{
    /// <summary>全部各栏，按内容的次序。</summary>
    public static IReadOnlyList<EventField> Of(Event fact) => [.. Read(fact.GetType(), fact, "", within: null, optional: false)];

    /// <summary>换上这些栏的值，其余照旧。</summary>
    /// <param name="values">按位置给出的值；没有给的栏不变。</param>
    public static Event With(Event fact, IReadOnlyDictionary<string, object?> values) => (Event)Write(fact.GetType(), fact, "", values, mayVanish: false)!;

    private static IEnumerable<EventField> Read(Type type, object? holder, string prefix, string? within, bool optional)
    {
        var nullability = new NullabilityInfoContext();
        foreach (var (property, field) in Named(type))
        {
            var (path, value) = (prefix + property.Name, holder is null ? null : property.GetValue(holder));
            var plain = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            var mayLack = optional || nullability.Create(property).ReadState is NullabilityState.Nullable;
            var label = within is null ? field.Label : $"{within}·{field.Label}";
            if (!IsPart(plain))
            {
                yield return new EventField(path, label, plain, !mayLack, field.Refers, value);
                continue;
            }

            // A part of the event itself needs no name of its own; a part of a part does.
            foreach (var inner in Read(plain, value, $"{path}.", prefix.Length == 0 ? null : label, mayLack))
                yield return inner;
        }
    }

    private static object? Write(Type type, object? holder, string prefix, IReadOnlyDictionary<string, object?> values, bool mayVanish)
    {
        var written = Named(type).Select(one => (one.Property, Value: Value(one.Property, holder, prefix, values))).ToList();
        if (written.TrueForAll(one => one.Value is null) && (holder is null || mayVanish))
            return null;
        var copy = holder is null ? RuntimeHelpers.GetUninitializedObject(type) : type.GetMethod("<Clone>$")!.Invoke(holder, null)!;
        foreach (var (property, value) in written)
            property.SetValue(copy, value);
        return copy;
    }

    private static object? Value(PropertyInfo property, object? holder, string prefix, IReadOnlyDictionary<string, object?> values)
    {
        var (path, before) = (prefix + property.Name, holder is null ? null : property.GetValue(holder));
        var plain = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return IsPart(plain) ? Write(plain, before, $"{path}.", values, new NullabilityInfoContext().Create(property).ReadState is NullabilityState.Nullable)
            : values.TryGetValue(path, out var value) ? value
            : before;
    }

    private static IEnumerable<(PropertyInfo Property, FieldAttribute Field)> Named(Type type) =>
        from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
        let field = property.GetCustomAttribute<FieldAttribute>()
        where field is not null
        orderby property.MetadataToken
        select (property, field);

    private static bool IsPart(Type type) => type.IsClass && type != typeof(string) && Named(type).Any();
}
