using System.Globalization;
using System.Text;
using System.Xml;
using Gongkai.Storage;
using Gongkai.Storage.Catalogue;
using Gongkai.Web.Components;
using Gongkai.Web.Hosting;

namespace Gongkai.Web.Portal.Catalogue;

/// <summary>给阅读器和搜索引擎的：各机关最新信息（Atom），全站地址（sitemap），可以收录什么（robots.txt）。</summary>
public static class Feeds
{
    private const int Newest = 50;
    private const int Batch = 1000;

    /// <summary>一份站点地图最多列几个地址（sitemaps.org）。</summary>
    private const int MostAddresses = 50_000;

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/o/{organ}/feed.atom", Atom).ForEveryone();
        routes.MapGet("/sitemap.xml", Sitemap).ForEveryone();
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

    private static async Task<IResult> Sitemap(HttpContext context, Platform platform)
    {
        var (_, tree) = await platform.Look(context.RequestAborted);
        var (site, addresses) = (Site(context), new List<(string Address, DateTimeOffset? Changed)> { ($"{Site(context)}/", null) });
        foreach (var (organ, _) in tree.Walk(platform.Today))
        {
            var home = $"{site}/o/{organ.Address}";
            addresses.Add((home, null));
            ItemPlaceMark? mark = null;
            while (addresses.Count < MostAddresses && await platform.Items.Page(organ.Id, new ItemFilter(), mark, Batch, context.RequestAborted) is { Count: > 0 } page)
            {
                if (mark is null)
                    addresses.Add(($"{home}/catalogue", page[0].ChangedAt));
                addresses.AddRange(page.Select(item => ($"{home}/items/{item.Slug}", (DateTimeOffset?)item.ChangedAt)));
                mark = new ItemPlaceMark(page[^1].PublishedAt, page[^1].Number);
            }
        }

        return Xml("application/xml", xml =>
        {
            const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
            xml.WriteStartElement("urlset", Namespace);
            foreach (var (address, changed) in addresses.Take(MostAddresses))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, address);
                if (changed is { } at)
                    xml.WriteElementString("lastmod", Namespace, at.Machine());
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });
    }

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
