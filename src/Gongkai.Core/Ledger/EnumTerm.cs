using System.Collections.Concurrent;

namespace Gongkai.Core.Ledger;

/// <summary>一种取值给人看的名称：枚举旁边同名加 Name 的清单说了算，如 <c>Role</c> 与 <c>RoleName.Of(role).Name</c>。</summary>
public static class EnumTerm
{
    private static readonly ConcurrentDictionary<Enum, string> Known = new();

    public static string Of(Enum value) => Known.GetOrAdd(value, static one => Find(one));

    /// <summary>一种枚举的全部取值和名称，按排列的次序。</summary>
    public static IReadOnlyList<(Enum Value, string Term)> All(Type type) => [.. Enum.GetValues(type).Cast<Enum>().Select(value => (value, Of(value)))];

    private static string Find(Enum value)
    {
        var type = value.GetType();
        var named = type.Assembly.GetType($"{type.FullName}Name")?.GetMethod("Of", [type])?.Invoke(null, [value])
            ?? throw new InvalidOperationException($"{type.Name} has no list of names beside it: {type.Name}Name.Of(value).Name");
        return (string)named.GetType().GetProperty("Name")!.GetValue(named)!;
    }
}
