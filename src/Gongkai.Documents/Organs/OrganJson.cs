using System.Text.Json;
using Gongkai.Core.Organs;
using Gongkai.Core.Reports;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Reports.Json;

namespace Gongkai.Documents.Organs;

/// <summary>机关清单的 JSON（架构 <c>gongkai/organs/1</c>）：<c>organs</c>、<c>units</c> 两个数组，键为英文，没有写的不出现。</summary>
public static class OrganJson
{
    public const string Schema = "gongkai/organs/1";

    /// <summary>写成 UTF-8，无 BOM，缩进，便于人看和版本比对。</summary>
    public static void Write(Stream output, IEnumerable<OrganRow> organs, IEnumerable<UnitRow> units)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(organs);
        ArgumentNullException.ThrowIfNull(units);
        using (var writer = new Utf8JsonWriter(output, ReportJson.Options(indented: true)))
        {
            writer.WriteStartObject();
            writer.WriteString("schema", Schema);
            Write(writer, "organs", OrganColumns.All, organs);
            Write(writer, "units", UnitColumns.All, units);
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    /// <summary>读回；任何内容都不抛出异常。只有一个数组的，作机关的数组。</summary>
    public static OrganList Read(ReadOnlyMemory<byte> content)
    {
        var utf8 = content.Span.StartsWith("\uFEFF"u8) ? content[3..] : content;
        try
        {
            using var document = JsonDocument.Parse(utf8, new() { AllowDuplicateProperties = false, MaxDepth = 32 });
            return Read(document.RootElement);
        }
        catch (JsonException broken)
        {
            return OrganList.Failed(OrganListNotes.Broken(broken.LineNumber));
        }
        catch (InvalidOperationException)
        {
            // 成员名里有半个代理对。
            return OrganList.Failed(OrganListNotes.Broken(null));
        }
    }

    private static OrganList Read(JsonElement root)
    {
        var notes = new List<Note>();
        if (root.ValueKind == JsonValueKind.Array)
            return new([.. Rows(root, "organs", OrganColumns.All, number => new OrganRow { Row = number }, notes)], [], notes);
        if (root.ValueKind != JsonValueKind.Object || (!root.TryGetProperty("organs", out _) && !root.TryGetProperty("units", out _)))
            return OrganList.Failed(OrganListNotes.NotAList);

        var organs = root.TryGetProperty("organs", out var listed) ? Rows(listed, "organs", OrganColumns.All, number => new OrganRow { Row = number }, notes) : [];
        var units = root.TryGetProperty("units", out listed) ? Rows(listed, "units", UnitColumns.All, number => new UnitRow { Row = number }, notes) : [];
        return new(organs, units, notes);
    }

    private static List<T> Rows<T>(JsonElement array, string name, IReadOnlyList<RowColumn<T>> columns, Func<int, T> blank, List<Note> notes)
    {
        var rows = new List<T>();
        if (array.ValueKind != JsonValueKind.Array)
        {
            notes.Add(OrganListNotes.Wrong(name, "应为数组"));
            return rows;
        }

        var number = 0;
        foreach (var item in array.EnumerateArray())
        {
            number++;
            var place = $"{name} 第 {number} 个";
            if (item.ValueKind == JsonValueKind.Object)
                rows.Add(Row(item, place, columns, blank(number), notes));
            else
                notes.Add(OrganListNotes.Wrong(place, "应为对象"));
        }

        return rows;
    }

    private static T Row<T>(JsonElement item, string place, IReadOnlyList<RowColumn<T>> columns, T row, List<Note> notes)
    {
        var unknown = new List<string>();
        foreach (var member in item.EnumerateObject())
        {
            if (columns.FirstOrDefault(column => member.NameEquals(column.Key)) is not { } column)
                unknown.Add(member.Name);
            else if (member.Value.ValueKind is JsonValueKind.String or JsonValueKind.Null)
                row = column.Set(row, member.Value.GetString() is { Length: > 0 } text ? text : null);
            else
                notes.Add(OrganListNotes.Wrong($"{place}的 {column.Key}", "应为文字（写在引号里）"));
        }

        if (unknown.Count > 0)
            notes.Add(OrganListNotes.UnknownMembers(place, unknown));
        return row;
    }

    private static void Write<T>(Utf8JsonWriter writer, string name, IReadOnlyList<RowColumn<T>> columns, IEnumerable<T> rows)
    {
        writer.WriteStartArray(name);
        foreach (var row in rows)
        {
            writer.WriteStartObject();
            foreach (var column in columns)
            {
                if (column.Get(row) is { Length: > 0 } text)
                    writer.WriteText(column.Key, text);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
