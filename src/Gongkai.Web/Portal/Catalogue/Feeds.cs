using System.Globalization;
using System.Text;
using System.Xml;
using Gongkai.Core.Organs;
using Gongkai.Storage;
using Gongkai.Storage.Catalogue;
using Gongkai.Web.Components;
using Gongkai.Web.Hosting;

namespace Gongkai.Web.Portal.Catalogue;

/// <summary>给阅读器和搜索引擎的：各机关最新信息（Atom），全站地址（sitemap），可以收录什么（robots.txt）。</summary>
public static class Feeds
{
    private const int Newest = 50;

    /// <summary>一份站点地图最多列几个地址（sitemaps.org）。</summary>
    private const int MostAddresses = 50_000;

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/o/{organ}/feed.atom", Atom).ForEveryone();
        routes.MapGet("/sitemap.xml", Sitemap).ForEveryone();
        routes.MapGet("/sitemap-organs.xml", OrganMap).ForEveryone();
        routes.MapGet("/o/{organ}/sitemap-{year:int}.xml", YearMap).ForEveryone();
        routes.MapGet("/robots.txt", (HttpContext context) => Results.Text(
            $"User-agent: *\nDisallow: {context.Request.PathBase}/workbench\nDisallow: {context.Request.PathBase}/sign-in\nSitemap: {Site(context)}/sitemap.xml\n")).ForEveryone();
    }

    private static async Task<IResult> Atom(HttpContext context, Platform platform, string organ)
    {
        var (_, tree) = await platform.Look(context.RequestAborted);
        if (tree.At(organ) is not { } found || found.Since > platform.Today)
            return Results.NotFound();
        var items = await platform.Items.Page(found.Id, new ItemFilter(), after: null, Newest, context.RequestAborted);
        var home = $"{Site(context)}/o/{found.Address}";
        return Xml("application/atom+xml", xml =>
        {
            const string Namespace = "http://www.w3.org/2005/Atom";
            xml.WriteStartElement("feed", Namespace);
            xml.WriteElementString("id", Namespace, $"{home}/feed.atom");
            xml.WriteElementString("title", Namespace, $"{found.NameOn(platform.Today)}　政府信息公开");
            xml.WriteElementString("updated", Namespace, (items.Count > 0 ? items.Max(item => item.ChangedAt) : new DateTimeOffset(found.Since, TimeOnly.MinValue, TimeSpan.FromHours(8))).Machine());
            Link(xml, Namespace, "self", $"{home}/feed.atom");
            Link(xml, Namespace, "alternate", $"{home}/catalogue");
            xml.WriteStartElement("author", Namespace);
            xml.WriteElementString("name", Namespace, found.NameOn(platform.Today));
            xml.WriteEndElement();
            foreach (var item in items)
            {
                xml.WriteStartElement("entry", Namespace);
                xml.WriteElementString("id", Namespace, $"{home}/items/{item.Slug}");
                xml.WriteElementString("title", Namespace, item.Title);
                xml.WriteElementString("published", Namespace, item.FirstPublishedAt.Machine());
                xml.WriteElementString("updated", Namespace, item.PublishedAt.Machine());
                Link(xml, Namespace, "alternate", $"{home}/items/{item.Slug}");
                xml.WriteElementString("summary", Namespace, item.Summary);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });
    }

    // All addresses in one map as long as they fit; then a list of maps, one a year and organ.
    private static async Task<IResult> Sitemap(HttpContext context, Platform platform)
    {
        var (site, tree) = (Site(context), (await platform.Look(context.RequestAborted)).Tree);
        var organs = tree.Walk(platform.Today).Select(one => one.Organ).ToList();
        var years = (await platform.Items.CountsByYear(context.RequestAborted)).ToLookup(one => one.OrganId);
        if (1 + (2 * organs.Count) + years.SelectMany(organ => organ).Sum(year => year.Items) > MostAddresses)
        {
            return Map("sitemapindex", "sitemap", [
                ($"{site}/sitemap-organs.xml", null),
                .. organs.SelectMany(organ => years[organ.Id].Select(year => (FormattableString.Invariant($"{site}/o/{organ.Address}/sitemap-{year.IndexYear}.xml"), (DateTimeOffset?)year.ChangedAt))),
            ]);
        }

        List<(string, DateTimeOffset?)> addresses = [($"{site}/", null)];
        foreach (var organ in organs)
        {
            addresses.AddRange(Home(site, organ, years[organ.Id]));
            foreach (var year in years[organ.Id])
                addresses.AddRange(await Items(context, platform, organ, (int)year.IndexYear));
        }

        return Map("urlset", "url", addresses);
    }

    private static async Task<IResult> OrganMap(HttpContext context, Platform platform)
    {
        var (site, tree) = (Site(context), (await platform.Look(context.RequestAborted)).Tree);
        var years = (await platform.Items.CountsByYear(context.RequestAborted)).ToLookup(one => one.OrganId);
        return Map("urlset", "url", [($"{site}/", null), .. tree.Walk(platform.Today).SelectMany(one => Home(site, one.Organ, years[one.Organ.Id]))]);
    }

    private static async Task<IResult> YearMap(HttpContext context, Platform platform, string organ, int year)
    {
        var (_, tree) = await platform.Look(context.RequestAborted);
        return tree.At(organ) is { } found && found.Since <= platform.Today && await Items(context, platform, found, year) is { Count: > 0 } items
            ? Map("urlset", "url", items)
            : Results.NotFound();
    }

    private static IEnumerable<(string, DateTimeOffset?)> Home(string site, Organ organ, IEnumerable<PublishedYear> years)
    {
        var home = $"{site}/o/{organ.Address}";
        yield return (home, null);
        if (years.Select(year => year.ChangedAt).DefaultIfEmpty().Max() is var changed && changed != default)
            yield return ($"{home}/catalogue", changed);
    }

    private static async Task<List<(string, DateTimeOffset?)>> Items(HttpContext context, Platform platform, Organ organ, int year) =>
        [.. (await platform.Items.Addresses(organ.Id, year, MostAddresses, context.RequestAborted)).Select(item => ($"{Site(context)}/o/{organ.Address}/items/{item.Slug}", (DateTimeOffset?)item.ChangedAt))];

    private static IResult Map(string root, string each, IEnumerable<(string Address, DateTimeOffset? Changed)> addresses) => Xml("application/xml", xml =>
    {
        const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
        xml.WriteStartElement(root, Namespace);
        foreach (var (address, changed) in addresses)
        {
            xml.WriteStartElement(each, Namespace);
            xml.WriteElementString("loc", Namespace, address);
            if (changed is { } at)
                xml.WriteElementString("lastmod", Namespace, at.Machine());
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private static void Link(XmlWriter xml, string space, string relation, string address)
    {
        xml.WriteStartElement("link", space);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static IResult Xml(string type, Action<XmlWriter> write)
    {
        using var output = new MemoryStream();
        using (var xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, CheckCharacters = false }))
            write(xml);
        return Results.Bytes(output.ToArray(), string.Create(CultureInfo.InvariantCulture, $"{type}; charset=utf-8"));
    }

    private static string Site(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}";
}
