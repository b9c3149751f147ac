using System.Globalization;
using AngleSharp.Dom;
using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports.Readers.Html;

/// <summary>网页自己声明的标题、发布机构、公布日期（政府网站的 meta 标签：ArticleTitle、ContentSource、PubDate 等）。</summary>
internal sealed class PageMetadata
{
    private const int Day = 10;

    private string? articleTitle;
    private string? title;
    private string? publisher;
    private DateOnly? publishedOn;

    public void Title(string text) => title ??= string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    public void Meta(IElement meta)
    {
        var name = meta.GetAttribute("name") ?? meta.GetAttribute("property");
        if (name is null || meta.GetAttribute("content")?.Trim() is not { Length: > 0 } content)
            return;

        switch (name.ToUpperInvariant())
        {
            case "ARTICLETITLE" or "OG:TITLE":
                articleTitle ??= content;
                break;
            case "CONTENTSOURCE":
                publisher ??= content;
                break;
            case "PUBDATE" or "PUBLISHDATE" or "PUBLISHTIME" or "FIRSTPUBLISHEDTIME" or "ARTICLE:PUBLISHED_TIME":
                publishedOn ??= DateOf(content);
                break;
        }
    }

    public SourceDocument On(SourceDocument document) => document with
    {
        Title = articleTitle ?? title,
        Publisher = publisher,
        PublishedOn = publishedOn,
        BordersAreKnown = true,
    };

    /// <summary>“2024-01-25 16:20”之类，只取日期；不成日期的不用。</summary>
    private static DateOnly? DateOf(string content) =>
        content.Length >= Day && DateOnly.TryParseExact(content.AsSpan(0, Day), ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
}
