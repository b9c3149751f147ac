using System.Globalization;
using System.Text.Json;

namespace Gongkai.Core.Calendar;

/// <summary>节假日安排的一个数据包：版本、出处、覆盖哪些年，以及各年的放假与调休上班。装上后来的，所覆盖的各年以它为准。</summary>
/// <param name="Version">版本，如 <c>2026.1</c>。</param>
/// <param name="Source">出处：国务院办公厅的通知。</param>
/// <param name="Years">覆盖的年度，由小到大。</param>
/// <param name="Days">放假与调休上班的各天，按日期。</param>
public sealed record HolidayPackage(string Version, string Source, IReadOnlyList<int> Years, IReadOnlyList<AdjustedDay> Days)
{
    private const string Resource = "holidays.json";

    /// <summary>随程序发布的一包。</summary>
    public static HolidayPackage Shipped { get; } = ReadShipped();

    /// <summary>读出数据包（JSON）；写法不对的为 <c>null</c>，内容对不对另由 <see cref="HolidayRules.Check"/> 判断。</summary>
    public static HolidayPackage? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (Exception problem) when (problem is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static HolidayPackage ReadShipped()
    {
        using var stream = typeof(HolidayPackage).Assembly.GetManifestResourceStream(Resource)!;
        using var document = JsonDocument.Parse(stream);
        return Read(document.RootElement);
    }

    private static HolidayPackage Read(JsonElement root) => new(
        root.GetProperty("version").GetString()!,
        root.GetProperty("source").GetString()!,
        [.. root.GetProperty("years").EnumerateArray().Select(year => year.GetInt32())],
        [.. root.GetProperty("days").EnumerateArray().Select(ReadDay)]);

    private static AdjustedDay ReadDay(JsonElement day) => new(
        DateOnly.ParseExact(day.GetProperty("date").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        day.GetProperty("name").GetString()!,
        day.GetProperty("isOffDay").GetBoolean());
}
