using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Gongkai.Documents.Sheets.Writing;

/// <summary>“填写说明”一页：几句话，各表各列怎么填，以及各列的可选值（下拉列表取自这里）。</summary>
internal sealed class Guide
{
    private const int FixedColumns = 4;

    private readonly IReadOnlyList<string> lines;
    private readonly IReadOnlyList<SheetForm> forms;
    private readonly List<(SheetForm Form, int Column)> choosing;

    private Guide(IReadOnlyList<SheetForm> forms, IReadOnlyList<string> lines)
    {
        (this.forms, this.lines) = (forms, lines);
        choosing =
        [
            .. from form in forms
               from column in Enumerable.Range(0, form.Columns.Count)
               where form.Columns[column].Choices.Count > 0
               select (form, column),
        ];
    }

    /// <summary>没有什么可说明的则为 <c>null</c>。</summary>
    public static Guide? Of(IReadOnlyList<SheetForm> forms, IReadOnlyList<string> lines) =>
        lines.Count > 0 || forms.Any(form => form.Columns.Any(column => column.Help is not null || column.Choices.Count > 0)) ? new(forms, lines) : null;

    /// <summary>某张表各列的可选值在本页的范围。</summary>
    public IReadOnlyDictionary<int, string> ChoicesOf(SheetForm form) =>
        choosing.Select((choice, i) => (choice, i)).Where(entry => ReferenceEquals(entry.choice.Form, form)).ToDictionary(
            entry => entry.choice.Column,
            entry =>
            {
                var column = CellPlace.ColumnName(FixedColumns + entry.i);
                return $"'{SheetWriter.GuideName}'!${column}$2:${column}${1 + form.Columns[entry.choice.Column].Choices.Count}";
            });

    public void Write(Stream part)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement(new Worksheet());
        var sheet = new SheetPart(writer);
        sheet.View();
        sheet.Columns([14, 22, 10, 70, .. choosing.Select(_ => 18)]);
        writer.WriteStartElement(new SheetData());
        sheet.Row(["工作表", "栏目", "是否必填", "怎么填", .. choosing.Select(choice => $"可选值：{Column(choice).Heading}")], CellStyles.Heading);
        var help = Help().ToList();
        var rows = Math.Max(help.Count, choosing.Select(choice => Column(choice).Choices.Count).DefaultIfEmpty().Max());
        for (var i = 0; i < rows; i++)
        {
            var index = i;
            sheet.Row([.. index < help.Count ? help[index] : [null, null, null, null], .. choosing.Select(choice => Column(choice).Choices.ElementAtOrDefault(index))]);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private IEnumerable<string?[]> Help() =>
    [
        .. lines.Select(line => new[] { null, null, null, line }),
        .. from form in forms
           from column in form.Columns
           select new[] { form.Name, column.Heading, column.IsRequired ? "必填" : "选填", column.Help },
    ];

    private static FormColumn Column((SheetForm Form, int Column) choice) => choice.Form.Columns[choice.Column];
}
