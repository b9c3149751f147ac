using System.Globalization;
using System.Text.Json;
using Gongkai.Core.Reports;

namespace Gongkai.Documents.Reports.Json;

/// <summary>JSON 里的一处：值和它的路径，好让每句话都说得出错在哪里。</summary>
internal readonly record struct JsonPlace(JsonElement Element, string Path)
{
    private const int DecimalDigits = 28;

    public bool IsNull => Element.ValueKind == JsonValueKind.Null;

    /// <summary>成员；没有则为 <c>null</c>。</summary>
    public JsonPlace? Member(string name) =>
        Object().TryGetProperty(name, out var member) ? new(member, Path.Length == 0 ? name : $"{Path}.{name}") : null;

    public IEnumerable<JsonPlace> Members()
    {
        foreach (var member in Object().EnumerateObject())
            yield return new(member.Value, $"{Path}.{member.Name}");
    }

    public IReadOnlyList<JsonPlace> Items()
    {
        if (Element.ValueKind != JsonValueKind.Array)
            throw Wrong("应为数组");
        var path = Path;
        return [.. Element.EnumerateArray().Select((item, i) => new JsonPlace(item, $"{path}[{i}]"))];
    }

    /// <summary>文字；<c>null</c> 和空白都是没有。</summary>
    public string? OptionalText() => IsNull || string.IsNullOrWhiteSpace(Text()) ? null : Text();

    public string Text()
    {
        if (Element.ValueKind != JsonValueKind.String)
            throw Wrong("应为文字");
        try
        {
            return Element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Wrong("不是合法的文字（编码残缺）");
        }
    }

    /// <summary>件数：整数，绝对值小于一万亿。</summary>
    public decimal? Count()
    {
        if (IsNull)
            return null;
        if (Element.ValueKind != JsonValueKind.Number)
            throw Wrong("应为整数或 null");
        if (!Element.TryGetDecimal(out var value) || Math.Abs(value) >= Figures.CountLimit)
            throw Wrong("数字过大");
        return decimal.IsInteger(value) && Element.GetRawText().Length <= DecimalDigits ? decimal.Truncate(value) : throw Wrong("件数应为整数");
    }

    /// <summary>金额：十进制文字，不带千位分隔，原有小数位照留。</summary>
    public decimal? Amount()
    {
        if (IsNull)
            return null;
        var text = Element.ValueKind == JsonValueKind.Number ? Element.GetRawText() : Text();
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return text.Length <= DecimalDigits && decimal.TryParse(text, style, CultureInfo.InvariantCulture, out var value)
            && Math.Abs(value) < Figures.CountLimit
            ? value
            : throw Wrong("金额应为十进制数字（半角，不带分隔符），如 \"1286.47\"");
    }

    public int? Whole(int least, int most) => Count() switch
    {
        null => null,
        { } value when value >= least && value <= most => (int)value,
        _ => throw Wrong($"应在 {least} 到 {most} 之间"),
    };

    public DateOnly? Date() =>
        OptionalText() is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw Wrong("日期应写作 2024-01-30");

    public MisshapenException Wrong(string problem) =>
        new($"JSON 中 {(Path.Length == 0 ? "最外层" : Path)} {problem}。请对照年报对象的写法（{ReportJson.Schema}）改正。");

    private JsonElement Object() => Element.ValueKind == JsonValueKind.Object ? Element : throw Wrong("应为对象");
}

/// <summary>JSON 不合年报对象的规定；只在读取之内使用，到 <see cref="ReportJson.Read"/> 为止。</summary>
internal sealed class MisshapenException : Exception
{
    public MisshapenException() { }

    public MisshapenException(string message)
        : base(message) { }

    public MisshapenException(string message, Exception inner)
        : base(message, inner) { }
}
