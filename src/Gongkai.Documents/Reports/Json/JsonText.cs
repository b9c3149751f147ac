using System.Text;
using System.Text.Json;
using Gongkai.Core.Reports;
using Gongkai.Core.Rules;

namespace Gongkai.Documents.Reports.Json;

/// <summary>JSON 里几种值的写法，读写两边共用。</summary>
internal static class JsonText
{
    /// <summary>写文字；<c>null</c> 写成 <c>null</c>。半个代理对不是文字，写成 U+FFFD。</summary>
    public static void WriteText(this Utf8JsonWriter writer, string name, string? value)
    {
        writer.WritePropertyName(name);
        writer.WriteTextValue(value);
    }

    /// <inheritdoc cref="WriteText"/>
    public static void WriteTextValue(this Utf8JsonWriter writer, string? value)
    {
        if (value is null)
            writer.WriteNullValue();
        else
            writer.WriteStringValue(Encoding.UTF8.GetBytes(value));
    }

    public static string Of(TableLayout layout) => layout switch
    {
        TableLayout.Of2019 => "2019",
        TableLayout.Of2021 => "2021",
        _ => "unknown",
    };

    public static TableLayout? Layout(string text) => text switch
    {
        "2019" => TableLayout.Of2019,
        "2021" => TableLayout.Of2021,
        "unknown" => TableLayout.Unknown,
        _ => null,
    };

    public static Severity? SeverityOf(string text)
    {
        foreach (var severity in Enum.GetValues<Severity>())
        {
            if (severity.Key() == text)
                return severity;
        }

        return null;
    }
}
