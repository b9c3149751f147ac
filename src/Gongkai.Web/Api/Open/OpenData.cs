using System.ComponentModel;
using System.Globalization;
using Gongkai.Core.Catalogue.Search;
using Gongkai.Core.Organs;
using Gongkai.Documents.Reports;
using Gongkai.Storage;
using Gongkai.Storage.Catalogue;
using Gongkai.Web.Hosting;
using Gongkai.Web.Portal.Catalogue;

namespace Gongkai.Web.Api.Open;

/// <summary>开放数据 <c>/api/v1</c>：公开着的机关、目录、信息、年报，供程序读取。只读，不必登录；没有公开的、撤下的都不在其中。</summary>
public static class OpenData
{
    public const string Place = "/api/v1";

    private const int UsualSize = 40;
    private const int MostSize = 200;

    /// <summary>一张表最多几行；再多的请分年取。</summary>
    private const int MostRows = 20_000;

    private const int Batch = 1_000;

    private const string NoOrgan = "没有这个机关。请由 /api/v1/organs 取地址标识";

    public static void AddOpenData(this IServiceCollection services) => services.AddOpenApi("v1", openApi =>
    {
        openApi.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith(Place[1..], StringComparison.Ordinal) == true;
        openApi.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "政府信息公开平台　开放数据";
            document.Info.Version = "1";
            document.Info.Description = "公开着的机关、目录、信息和年报。只读，不必登录；答复带 ETag，每个来访者每分钟有次数限制。";
            document.Servers?.Clear();
            return Task.CompletedTask;
        });
    });

    public static void MapOpenData(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(Place).WithTags("开放数据").ForEveryone();
        api.MapGet("/organs", Organs).WithSummary("全部公开机关，上级在前").Produces<OpenOrgans>();
        api.MapGet("/organs/{organ}/catalogue", Catalogue).WithSummary("法定主动公开内容目录，各类和条数").Produces<OpenCatalogue>().Produces<OpenProblem>(StatusCodes.Status404NotFound);
        api.MapGet("/organs/{organ}/items", Items).WithSummary("公开着的信息，新的在前，翻页").Produces<OpenItems>().Produces<OpenProblem>(StatusCodes.Status400BadRequest).Produces<OpenProblem>(StatusCodes.Status404NotFound);
        api.MapGet("/organs/{organ}/items/{item}", Item).WithSummary("一条信息：元数据、各版次的正文和附件").Produces<OpenItemDetail>().Produces<OpenProblem>(StatusCodes.Status404NotFound).Produces<OpenProblem>(StatusCodes.Status410Gone);
        api.MapGet("/organs/{organ}/reports", Reports).WithSummary("公布了的年报").Produces<OpenReports>().Produces<OpenProblem>(StatusCodes.Status404NotFound);
        api.MapGet("/organs/{organ}/reports/{year:int}", Report).WithSummary("一份年报：全文和三张表").Produces<OpenProblem>(StatusCodes.Status404NotFound);
        api.MapGet("/search", Search).WithSummary("检索公开着的信息，相符的在前").Produces<OpenFindings>().Produces<OpenProblem>(StatusCodes.Status400BadRequest);
        foreach (var format in (string[])["csv", "xlsx"])
        {
            api.MapGet($"/organs.{format}", (HttpContext context, Platform platform) => OrganSheet(context, platform, format)).ExcludeFromDescription();
            api.MapGet(
                $"/organs/{{organ}}/items.{format}",
                (HttpContext context, Platform platform, string organ, string? year, string? basis, string? kind, string? validity) => ItemSheet(context, platform, organ, format, year, basis, kind, validity)).ExcludeFromDescription();
            api.MapGet($"/search.{format}", (HttpContext context, Platform platform, string? q, string? organ) => SearchSheet(context, platform, format, q, organ)).ExcludeFromDescription();
        }

        routes.MapOpenApi($"{Place}/openapi.json").ForEveryone();
    }

    private static async Task<IResult> Organs(HttpContext context, Platform platform) => OpenAnswer.Json(context, new OpenOrgans(await All(context, platform)));

    private static async Task<IResult> OrganSheet(HttpContext context, Platform platform, string format) => OpenAnswer.Sheet(context, OpenSheets.Of(await All(context, platform)), format);

    private static async Task<IResult> Catalogue(HttpContext context, Platform platform, string organ)
    {
        if (await Find(context, platform, organ) is not { } found)
            return OpenAnswer.Problem(context, StatusCodes.Status404NotFound, NoOrgan);
        var nodes = new CatalogueTree(await platform.Items.CountsByBasis(found.Organ.Id, context.RequestAborted)).Nodes;
        return OpenAnswer.Json(context, new OpenCatalogue(OpenViews.Of(context, found.Organ, found.Tree, platform.Today), [.. nodes.Select(node => new OpenCategory(node.Basis.Code, node.Basis.Name, node.Basis.Article, node.Count))]));
    }

    private static async Task<IResult> Items(
        HttpContext context, Platform platform, string organ,
        [Description("发布的年份，如 2023")] string? year = null, [Description("公开依据的代码，如 A20-07")] string? basis = null, [Description("种类的键，如 normative-document")] string? kind = null,
        [Description("有效性的键，如 in-force")] string? validity = null, [Description("上一页答复里的 next")] string? after = null, [Description("一页几条，1 至 200，不写为 40")] string? limit = null)
    {
        if (await Find(context, platform, organ) is not { } found)
            return OpenAnswer.Problem(context, StatusCodes.Status404NotFound, NoOrgan);
        if (OpenItemsQuery.Read(year, basis, kind, validity, platform.Today) is not { } filter)
            return OpenAnswer.Problem(context, StatusCodes.Status400BadRequest, OpenItemsQuery.Help);
        var size = limit is null ? UsualSize : int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 0;
        var mark = PageMark.Read(after);
        if (size is < 1 or > MostSize || (after is not null && mark is null))
            return OpenAnswer.Problem(context, StatusCodes.Status400BadRequest, $"limit 应为 1 至 {MostSize}，after 照上一页答复里的 next 写");
        var page = await platform.Items.Page(found.Organ.Id, filter, mark, size + 1, context.RequestAborted);
        List<PublishedItem> shown = [.. page.Take(size)];
        return OpenAnswer.Json(context, new OpenItems(
            [.. shown.Select(item => OpenViews.Of(context, item, found.Organ, platform.Today))],
            await platform.Items.Count(found.Organ.Id, filter, context.RequestAborted),
            page.Count > size ? PageMark.Write(shown[^1]) : null));
    }

    private static async Task<IResult> ItemSheet(HttpContext context, Platform platform, string organ, string format, string? year, string? basis, string? kind, string? validity)
    {
        if (await Find(context, platform, organ) is not { } found)
            return OpenAnswer.Problem(context, StatusCodes.Status404NotFound, NoOrgan);
        if (OpenItemsQuery.Read(year, basis, kind, validity, platform.Today) is not { } filter)
            return OpenAnswer.Problem(context, StatusCodes.Status400BadRequest, OpenItemsQuery.Help);
        if (await platform.Items.Count(found.Organ.Id, filter, context.RequestAborted) > MostRows)
            return OpenAnswer.Problem(context, StatusCodes.Status400BadRequest, $"超过 {MostRows} 条，请用 year 分年取");
        var rows = new List<OpenItem>();
        ItemPlaceMark? mark = null;
        while (await platform.Items.Page(found.Organ.Id, filter, mark, Batch, context.RequestAborted) is { Count: > 0 } page)
        {
            rows.AddRange(page.Select(item => OpenViews.Of(context, item, found.Organ, platform.Today)));
            mark = new ItemPlaceMark(page[^1].PublishedAt, page[^1].Number);
        }

        return OpenAnswer.Sheet(context, OpenSheets.Of($"{found.Organ.BriefNameOn(platform.Today)}主动公开的信息", rows), format);
    }

    private static async Task<IResult> Item(HttpContext context, Platform platform, string organ, [Description("地址里的号，如 2023-4")] string item)
    {
        const string None = "没有这一条。请由 items 取号，如 2023-4";
        if (await Find(context, platform, organ) is not { } found)
            return OpenAnswer.Problem(context, StatusCodes.Status404NotFound, NoOrgan);
        if (item.Split('-') is not [var y, var s] || !int.TryParse(y, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || !long.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var serial)
            || await platform.Items.At(found.Organ.Id, year, serial, context.RequestAborted) is not { } published)
            return OpenAnswer.Problem(context, StatusCodes.Status404NotFound, None);
        if (published.IsWithdrawn != 0)
            return OpenAnswer.Problem(context, StatusCodes.Status410Gone, "这一条已经撤下，原因写在它的页上");
        var editions = await platform.Items.Editions(found.Organ.Id, published.Number, context.RequestAborted);
        return OpenAnswer.Json(context, new OpenItemDetail(
            OpenViews.Of(context, published, found.Organ, platform.Today),
            [.. editions.Select(edition => OpenViews.Of(context, edition, published, found.Organ))]));
    }

    private static async Task<IResult> Reports(HttpContext context, Platform platform, string organ)
    {
        if (await Find(context, platform, organ) is not { } found)
            return OpenAnswer.Problem(context, StatusCodes.Status404NotFound, NoOrgan);
        var reports = await platform.Reports.Current(found.Organ.Id, context.RequestAborted);
        return OpenAnswer.Json(context, new OpenReports(
            OpenViews.Of(context, found.Organ, found.Tree, platform.Today),
            [.. reports.OrderByDescending(report => report.Year).Select(report => OpenViews.Of(context, report, found.Organ))]));
    }

    private static async Task<IResult> Report(HttpContext context, Platform platform, string organ, int year)
    {
        if (await Find(context, platform, organ) is not { } found)
            return OpenAnswer.Problem(context, StatusCodes.Status404NotFound, NoOrgan);
        return (await platform.Reports.Current(found.Organ.Id, context.RequestAborted)).FirstOrDefault(report => report.Year == year) is { } report
            ? OpenAnswer.Raw(context, ReportJson.Bytes(writer => ReportJson.WriteReport(writer, report.Content.ToReport(found.Organ.NameOn(report.PublishedOn), year, report.PublishedOn), source: ""), indented: false))
            : OpenAnswer.Problem(context, StatusCodes.Status404NotFound, $"没有公布 {year} 年度的年报");
    }

    private static async Task<IResult> Search(HttpContext context, Platform platform, [Description("名称、文号、索引号或者几个字")] string? q = null, [Description("只查这个机关：地址标识")] string? organ = null) =>
        await Sought(context, platform, q, organ) is { } found
            ? OpenAnswer.Json(context, found)
            : OpenAnswer.Problem(context, StatusCodes.Status400BadRequest, "q 写要查的字；organ 写地址标识，不写查全部机关");

    private static async Task<IResult> SearchSheet(HttpContext context, Platform platform, string format, string? q, string? organ) =>
        await Sought(context, platform, q, organ) is { } found
            ? OpenAnswer.Sheet(context, OpenSheets.Of("检索结果", found.Items), format)
            : OpenAnswer.Problem(context, StatusCodes.Status400BadRequest, "q 写要查的字；organ 写地址标识，不写查全部机关");

    private static async Task<OpenFindings?> Sought(HttpContext context, Platform platform, string? q, string? organ)
    {
        var (_, tree) = await platform.Look(context.RequestAborted);
        var within = organ is null ? null : Public(tree, organ, platform.Today);
        if (string.IsNullOrWhiteSpace(q) || q.Length > 100 || (organ is not null && within is null))
            return null;
        var result = await platform.Search.Find(SearchQuery.Of(q, ItemSearch.Synonyms), new SearchFilter { Organ = within?.Id }, platform.Today, skip: 0, MostSize, context.RequestAborted);
        return new OpenFindings(result.Total, [.. result.Rows.Select(hit => OpenViews.Of(context, hit.Item, tree.Find(hit.Item.OrganId)!, platform.Today))]);
    }

    private static async Task<IReadOnlyList<OpenOrgan>> All(HttpContext context, Platform platform)
    {
        var (_, tree) = await platform.Look(context.RequestAborted);
        return [.. tree.Walk(platform.Today).Select(one => OpenViews.Of(context, one.Organ, tree, platform.Today))];
    }

    private static async Task<(Organ Organ, OrganTree Tree)?> Find(HttpContext context, Platform platform, string address)
    {
        var (_, tree) = await platform.Look(context.RequestAborted);
        return Public(tree, address, platform.Today) is { } organ ? (organ, tree) : null;
    }

    private static Organ? Public(OrganTree tree, string address, DateOnly today) => tree.At(address) is { } organ && organ.Since <= today ? organ : null;
}
