using System.Globalization;
using System.Text.Json;

namespace Gongkai.Core.Ledger;

/// <summary>一栏：事件内容中有中文名称的一项和它的值；内容套内容的，一栏是最里面的一项。</summary>
/// <param name="Path">在内容里的位置，如 <c>Nature.Level</c>。</param>
/// <param name="Label">中文名称。</param>
/// <param name="Type">值的类型，不算可以为空。</param>
/// <param name="IsRequired">不可以为空。</param>
/// <param name="Refers">值是另一记录的号：那一记录的类别。</param>
/// <param name="Value">值；没有的为 <c>null</c>。</param>
public sealed record EventField(string Path, string Label, Type Type, bool IsRequired, string? Refers, object? Value)
{
    /// <summary>可以在更正的表单里填写：另存的个人信息不在其中。</summary>
    public bool IsWritable => Type == typeof(string) || Type == typeof(DateOnly) || Type == typeof(int) || Type == typeof(long) || Type.IsEnum || ListedEnum is not null;

    /// <summary>值是几种取值的清单：那种取值；否则为 <c>null</c>。</summary>
    public Type? ListedEnum => Type.IsGenericType && Type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) && Type.GetGenericArguments()[0] is { IsEnum: true } listed ? listed : null;

    /// <summary>写进表单的文字；清单的以空格隔开。</summary>
    public string Written => Value switch
    {
        null => "",
        Enum one => Key(one),
        System.Collections.IEnumerable list and not string => string.Join(' ', list.Cast<object>().OfType<Enum>().Select(Key)),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>取值在表单里的写法，如 <c>unitHead</c>。</summary>
    public static string Key(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>读表单里的文字；读不出的说明怎样写。</summary>
    public (object? Value, string? Problem) Read(string? text)
    {
        var written = text?.Trim() ?? "";
        if (written.Length == 0)
            return IsRequired ? (null, $"请填写{Label}") : (null, null);
        return Parse(written) is { } value ? (value, null) : (null, $"{Label}“{written}”的写法不对，应为{Expected}");
    }

    private string Expected => Type == typeof(DateOnly) ? "年-月-日，如 2026-03-02" : Type == typeof(string) ? "文字" : Type.IsEnum || ListedEnum is not null ? "所列的一种" : "整数";

    private object? Parse(string written) => Type switch
    {
        var type when type == typeof(string) => written,
        var type when type == typeof(DateOnly) => DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
        var type when type == typeof(int) => int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small) ? small : null,
        var type when type == typeof(long) => long.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
        { IsEnum: true } type => Choice(type, written),
        _ when ListedEnum is { } listed => Choices(listed, written.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
        _ => null,
    };

    private static Enum? Choice(Type type, string written) => Enum.GetValues(type).Cast<Enum>().FirstOrDefault(value => Key(value) == written);

    private static Array? Choices(Type type, string[] written)
    {
        var values = written.Select(word => Choice(type, word)).ToList();
        if (values.Contains(null))
            return null;
        var list = Array.CreateInstance(type, values.Count);
        for (var i = 0; i < values.Count; i++)
            list.SetValue(values[i], i);
        return list;
    }
}
