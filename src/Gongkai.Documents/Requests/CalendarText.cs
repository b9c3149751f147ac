using System.Globalization;
using System.Text;

namespace Gongkai.Documents.Requests;

/// <summary>日历文件（iCalendar，RFC 5545）：全天的事项；一行不超过 75 字节，长的折行，不切开一个字。</summary>
public static class CalendarText
{
    public const string MediaType = "text/calendar; charset=utf-8";

    private const int LongestLine = 75;

    /// <param name="name">日历的名称。</param>
    /// <param name="made">各事项的时间戳：同样的内容写出同样的字节。</param>
    public static byte[] Write(string name, DateTimeOffset made, IEnumerable<CalendarDay> days)
    {
        var text = new StringBuilder();
        void Line(string line) => Fold(text, line);
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line("PRODID:-//Gongkai//Deadlines//ZH");
        Line("CALSCALE:GREGORIAN");
        Line($"X-WR-CALNAME:{Escaped(name)}");
        Line("X-WR-TIMEZONE:Asia/Shanghai");
        Line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        foreach (var day in days)
        {
            Line("BEGIN:VEVENT");
            Line($"UID:{day.Id}");
            Line($"DTSTAMP:{made.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
            Line($"DTSTART;VALUE=DATE:{day.On.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}");
            Line($"DTEND;VALUE=DATE:{day.On.AddDays(1).ToString("yyyyMMdd", CultureInfo.InvariantCulture)}");
            Line($"SUMMARY:{Escaped(day.Summary)}");
            Line("TRANSP:TRANSPARENT");
            Line("END:VEVENT");
        }

        Line("END:VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static void Fold(StringBuilder text, string line)
    {
        var length = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                length = 1;
            }

            text.Append(rune.ToString());
            length += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}

/// <summary>日历上的一天。</summary>
/// <param name="Id">不变的号：改了日子还是同一事项。</param>
public sealed record CalendarDay(string Id, DateOnly On, string Summary);
