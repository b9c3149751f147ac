using Gongkai.Core.Catalogue;
using Gongkai.Core.Organs;
using Gongkai.Storage.Catalogue;
using Gongkai.Storage.Reports;

namespace Gongkai.Web.Api.Open;

/// <summary>平台上的机关、信息、年报，写成给程序看的样子；地址都是完整的。</summary>
internal static class OpenViews
{
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    public static OpenOrgan Of(HttpContext context, Organ organ, OrganTree tree, DateOnly on) => new(
        organ.Address, organ.NameOn(on), organ.BriefNameOn(on), organ.Code.On(on), OrganLevelName.Of(organ.Nature.On(on).Level).Key,
        organ.Parent.On(on) is { } parent ? tree.Find(parent)?.Address : null, Home(context, organ));

    public static OpenItem Of(HttpContext context, PublishedItem item, Organ organ, DateOnly on) => new(
        item.Slug, organ.Address, item.IndexNumber, item.FormerIndex, item.Title, item.DocumentNumber, item.Kind, item.Basis, item.Topic, item.Genre, item.Summary, item.FormedOn,
        item.FirstPublishedAt.ToOffset(Beijing), item.PublishedAt.ToOffset(Beijing), item.Editions, item.ValidityOn(on) is { } validity ? ValidityName.Of(validity).Key : null,
        item.EffectiveOn, item.ExpiresOn, item.AbolishedOn, Page(context, item, organ));

    public static OpenEdition Of(HttpContext context, PublishedEdition edition, PublishedItem item, Organ organ) => new(
        edition.Number, edition.PublishedAt.ToOffset(Beijing), edition.Note, edition.Content.Title, edition.Content.Body,
        [.. edition.Content.Files.Select(file => new OpenFile(file.Name, file.Length, file.MediaType, FormattableString.Invariant($"{Page(context, item, organ)}/files/{file.Attachment}")))]);

    public static OpenReport Of(HttpContext context, PublishedReport report, Organ organ) => new(
        report.Year, report.Edition, report.PublishedOn, FormattableString.Invariant($"{Home(context, organ)}/reports/{report.Year}"),
        FormattableString.Invariant($"{Site(context)}{OpenData.Place}/organs/{organ.Address}/reports/{report.Year}"));

    private static string Page(HttpContext context, PublishedItem item, Organ organ) => $"{Home(context, organ)}/items/{item.Slug}";

    private static string Home(HttpContext context, Organ organ) => $"{Site(context)}/o/{organ.Address}";

    private static string Site(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}";
}
