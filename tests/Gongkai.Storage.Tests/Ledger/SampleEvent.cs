using System.Reflection;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;

namespace Gongkai.Storage.Tests.Ledger;

/// <summary>One event of each type with every part filled, always the same.</summary>
internal static class SampleEvent
{
    public static Event Of(Type payload) => (Event)Filled(payload, "");

    private static object Filled(Type type, string name)
    {
        if (Nullable.GetUnderlyingType(type) is { } present)
            return Filled(present, name);
        if (type == typeof(Event))
            return new OrganMoved(7);
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(0)!;
        if (type.IsGenericType && type != typeof(string) && typeof(System.Collections.IEnumerable).IsAssignableFrom(type))
            return OneOf(type, name);
        return Type.GetTypeCode(type) switch
        {
            TypeCode.String => $"样例：{name}",
            TypeCode.Int64 => 7L,
            TypeCode.Int32 => 7,
            TypeCode.Boolean => true,
            TypeCode.Decimal => 7.5m,
            _ when type == typeof(DateOnly) => new DateOnly(2026, 3, 2),
            _ when type == typeof(TimeOnly) => new TimeOnly(9, 30),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 3, 2, 1, 2, 3, 456, TimeSpan.Zero),
            _ => Record(type),
        };
    }

    // The constructor with the most parts, then whatever can still be set.
    private static object Record(Type type)
    {
        var constructor = type.GetConstructors().Where(one => !one.GetParameters().Any(parameter => parameter.ParameterType == type))
            .MaxBy(one => one.GetParameters().Length) ?? throw new InvalidOperationException($"Teach SampleEvent to fill {type}.");
        var made = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Filled(parameter.ParameterType, parameter.Name!))]);
        var given = constructor.GetParameters().Select(parameter => parameter.Name!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(one => one.SetMethod is { IsPublic: true } && !given.Contains(one.Name)))
            property.SetValue(made, Filled(property.PropertyType, property.Name));
        return made;
    }

    private static object OneOf(Type type, string name)
    {
        var arguments = type.GetGenericArguments();
        if (arguments.Length == 2)
        {
            var map = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!;
            map.Add(Filled(arguments[0], name), Filled(arguments[1], name));
            return map;
        }

        var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(arguments))!;
        list.Add(Filled(arguments[0], name));
        return list;
    }
}
