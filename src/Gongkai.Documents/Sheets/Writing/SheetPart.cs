using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Gongkai.Documents.Sheets.Writing;

/// <summary>一张工作表：标题行冻结，各列为文本格式，有可选值的列下拉可选。一行一行写出。</summary>
internal sealed class SheetPart(OpenXmlWriter writer)
{
    private const int LastRow = 1_048_576;

    private int row;

    /// <param name="choices">各列可选值所在的范围；没有可选值的列不在其中。</param>
    public static void Write(Stream part, SheetForm form, IReadOnlyDictionary<int, string>? choices)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement(new Worksheet());
        var sheet = new SheetPart(writer);
        sheet.View();
        sheet.Columns([.. form.Columns.Select(column => column.Width)]);
        writer.WriteStartElement(new SheetData());
        sheet.Row([.. form.Columns.Select(column => column.Heading)], CellStyles.Heading);
        foreach (var cells in form.Rows)
            sheet.Row(cells);
        writer.WriteEndElement();
        if (choices is { Count: > 0 })
            sheet.Validations(form, choices);
        writer.WriteEndElement();
    }

    /// <summary>第一行冻结。</summary>
    public void View() => writer.WriteElement(new SheetViews(new SheetView(
        new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
    {
        WorkbookViewId = 0,
    }));

    public void Columns(IReadOnlyList<int> widths)
    {
        if (widths.Count > 0)
            writer.WriteElement(new Columns(widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true, Style = CellStyles.Text })));
    }

    public void Row(IReadOnlyList<string?> cells, uint style = CellStyles.Text)
    {
        row++;
        writer.WriteStartElement(new Row(), [new OpenXmlAttribute("r", "", row.ToString(CultureInfo.InvariantCulture))]);
        for (var column = 0; column < cells.Count; column++)
        {
            if (cells[column] is { Length: > 0 } text)
                Cell(new CellPlace(row, column), CellCharacters.Encode(text), style);
        }

        writer.WriteEndElement();
    }

    private void Cell(CellPlace place, string text, uint style) =>
        writer.WriteElement(new Cell(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = place.ToString(),
            DataType = CellValues.InlineString,
            StyleIndex = style == CellStyles.Text && CellCharacters.LooksLikeFormula(text) ? CellStyles.Quoted : style,
        });

    private void Validations(SheetForm form, IReadOnlyDictionary<int, string> choices) =>
        writer.WriteElement(new DataValidations(choices.Select(choice => new DataValidation(new Formula1(choice.Value))
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            ShowErrorMessage = true,
            ErrorTitle = form.Columns[choice.Key].Heading,
            Error = "请从下拉的值中选一个。",
            SequenceOfReferences = new ListValue<StringValue>([new StringValue($"{new CellPlace(2, choice.Key)}:{new CellPlace(LastRow, choice.Key)}")]),
        }))
        { Count = (uint)choices.Count });
}
