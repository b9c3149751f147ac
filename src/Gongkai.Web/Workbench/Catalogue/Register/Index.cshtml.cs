using System.Globalization;
using Gongkai.Core.Catalogue.Register;
using Gongkai.Documents.Sheets;
using Gongkai.Storage.Catalogue;
using Gongkai.Web.Components;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Lists;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Catalogue.Register;

/// <summary>登记的公文：时限先到的在前，未认定、超期的按科室数；照所选的条件导出。</summary>
public sealed class IndexModel : RegisterPage
{
    private const int MostExported = 20_000;

    private static readonly IReadOnlyList<string> Headings = ["序号", "标题", "文号", "公文种类", "科室", "形成日期", "起算日期", "公开时限", "公开属性", "义务", "公开日期"];

    public Listing Listing { get; private set; } = null!;

    public IReadOnlyList<DocumentRow> Rows { get; private set; } = [];

    public IReadOnlyList<UnitDocuments> Waiting { get; private set; } = [];

    public static IReadOnlyList<Choice> Duties { get; } = [.. DocumentDutyName.All.Select(duty => new Choice(duty.Key, duty.Name))];

    public static IReadOnlyList<Choice> Attributes { get; } = [.. DisclosureTypeName.All.Select(attribute => new Choice(attribute.Key, attribute.Name))];

    public async Task<IActionResult> OnGetAsync(string? format)
    {
        var stop = HttpContext.RequestAborted;
        Listing = new Listing(Request.Query);
        var calendar = await Calendar();
        var filter = new DocumentFilter(Today, calendar)
        {
            Duty = DocumentDutyName.Find(Listing["duty"])?.Duty,
            Unit = long.TryParse(Listing["unit"], NumberStyles.None, CultureInfo.InvariantCulture, out var unit) ? unit : null,
            Attribute = DisclosureTypeName.Find(Listing["attribute"])?.Attribute,
            Words = Listing["q"],
        };
        if (format is "xlsx" or "csv")
            return Export(await Platform.Documents.Page(Organ.Id, filter, 0, MostExported, stop), format);
        Listing.Total = await Platform.Documents.Count(Organ.Id, filter, stop);
        Rows = await Platform.Documents.Page(Organ.Id, filter, Listing.Offset, Listing.Size, stop);
        Waiting = await Platform.Documents.ByUnit(Organ.Id, Today, calendar, stop);
        return Page();
    }

    public static string NameOf(DocumentRow row) => row.Attribute is { } attribute ? DisclosureTypeName.Of(attribute).Name : "未认定";

    private FileContentResult Export(IReadOnlyList<DocumentRow> rows, string format)
    {
        var (name, sheet) = ($"公文登记 {BriefName} {Today.Day()}", new SheetForm("公文登记", [.. Headings.Select(heading => new FormColumn(heading))], rows.Select(row => (IReadOnlyList<string?>)[.. Cells(row)])));
        return format == "csv" ? File(SheetFile.Csv(sheet), SheetFile.CsvMediaType, $"{name}.csv") : File(SheetFile.Xlsx(sheet), SheetWriter.MediaType, $"{name}.xlsx");
    }

    private IEnumerable<string?> Cells(DocumentRow row) =>
    [
        row.Number.ToString(CultureInfo.InvariantCulture), row.Title, row.DocumentNumber, row.Genre, row.Unit is null ? null : NameOf(row.Unit), row.MadeOn.Day(), row.StartsOn.Day(), row.DueOn.Day(),
        NameOf(row), DocumentDutyName.Of(row.Duty).Name, row.PublishedOn?.Day(),
    ];
}
