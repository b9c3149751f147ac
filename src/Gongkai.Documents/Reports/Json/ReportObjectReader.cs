using System.Collections.Immutable;
using System.Text.Json;
using Gongkai.Core.Reports;

namespace Gongkai.Documents.Reports.Json;

/// <summary>读年报对象：多余的成员不看，缺少的部分留空并说明，写错的（类型、行名、行长、版式矛盾）整份不收。</summary>
internal static class ReportObjectReader
{
    private const int FirstYear = 1949;

    public static AnnualReport Read(JsonPlace root)
    {
        var place = Only(root);
        RequireSchema(place);
        var missing = new MissingMembers();
        var layout2 = Table2Layout(place);
        var layout3 = Table3Layout(place);
        return new AnnualReport
        {
            PublishedOn = place.Member("publishedOn")?.Date(),
            Organ = place.Member("organ")?.OptionalText(),
            Year = place.Member("year")?.Whole(FirstYear, DateOnly.MaxValue.Year),
            ProactiveLayout = layout2,
            RequestLayout = layout3,
            Preface = place.Member("preface")?.OptionalText() ?? "",
            Sections = Sections(place, missing),
            Figures = FigureTables.Read(place, layout2, layout3, missing),
            Notes = [.. Notes(place), .. missing.Notes],
        };
    }

    /// <summary><c>report read --json</c> 给出数组：只有一份时就是它，多份时要人挑。</summary>
    private static JsonPlace Only(JsonPlace root)
    {
        if (root.Element.ValueKind != JsonValueKind.Array)
            return root;
        var items = root.Items();
        return items.Count == 1 ? items[0] : throw root.Wrong($"是 {items.Count} 个对象的数组，一次只能读一份年报");
    }

    private static void RequireSchema(JsonPlace place)
    {
        if (place.Member("schema") is not { } schema)
            throw place.Wrong("没有 schema，不是年报对象");
        if (schema.Text() != ReportJson.Schema)
            throw schema.Wrong($"应为 \"{ReportJson.Schema}\"");
        if (place.Member("error") is { } error)
            throw error.Wrong($"记录的是一次没有读成的文件（{error.Member("message")?.Text()}），里面没有年报");
    }

    private static TableLayout Table2Layout(JsonPlace place)
    {
        var format = place.Member("format") is { } stated ? Layout(stated) : (TableLayout?)null;
        var table2 = place.Member("layouts")?.Member("table2") is { } layout ? Layout(layout) : format;
        if (format is not null && format != table2)
            throw place.Member("format")!.Value.Wrong("与 layouts.table2 不一致");
        return table2 ?? throw place.Wrong("没有说明表二的版式（layouts.table2 或 format）");
    }

    private static TableLayout Table3Layout(JsonPlace place)
    {
        var absent = place.Member("absentRows");
        var keys = absent?.Items().Select(item => item.Text()).ToHashSet(StringComparer.Ordinal);
        var implied = keys switch { null => (TableLayout?)null, { Count: 0 } => TableLayout.Of2021, _ => TableLayout.Of2019 };
        var table3 = place.Member("layouts")?.Member("table3") is { } layout ? Layout(layout) : implied;
        var expected = table3 == TableLayout.Of2019 ? RequestRow.AbsentIn2019.Select(row => row.Key) : [];
        if (keys?.SetEquals(expected) == false)
            throw absent!.Value.Wrong("与 layouts.table3 不一致");
        return table3 ?? throw place.Wrong("没有说明表三的版式（layouts.table3 或 absentRows）");
    }

    private static TableLayout Layout(JsonPlace place) =>
        JsonText.Layout(place.Text()) ?? throw place.Wrong("应为 \"2021\"、\"2019\" 或 \"unknown\"");

    private static ImmutableArray<Section> Sections(JsonPlace place, MissingMembers missing)
    {
        if (place.Member("sections") is not { IsNull: false } sections)
        {
            missing.Add("sections", "", "各部分的文字");
            return [];
        }

        return [.. sections.Items().Select(Section)];
    }

    private static Section Section(JsonPlace place) => new(
        Required(place, "number").Whole(1, 6) ?? throw place.Wrong("没有序号"),
        Required(place, "title").Text(),
        Required(place, "text").Text());

    private static IEnumerable<Note> Notes(JsonPlace place) =>
        place.Member("notes") is { IsNull: false } notes ? notes.Items().Select(Note) : [];

    private static Note Note(JsonPlace place) => new(
        Required(place, "code").Text(),
        JsonText.SeverityOf(Required(place, "severity").Text()) ?? throw place.Wrong("的 severity 应为 error、warning 或 info"),
        place.Member("where")?.OptionalText() ?? "",
        Required(place, "message").Text());

    private static JsonPlace Required(JsonPlace place, string name) => place.Member(name) ?? throw place.Wrong($"缺少 {name}");
}
