using System.Globalization;
using System.Text.Json;
using Gongkai.Core.Catalogue;
using Gongkai.Storage;
using Gongkai.Storage.Catalogue;
using Gongkai.Web.Components;
using Gongkai.Web.Portal.Organs;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Portal.Catalogue;

/// <summary>一条公开的信息：元数据、正文、附件、各版次、解读与被解读、替代与被替代；撤下的只有说明（410）。地址永久不变。</summary>
public sealed class ItemModel(Platform platform) : PublicOrganPage(platform)
{
    public PublishedItem Item { get; private set; } = null!;

    /// <summary>各版次，由先到后；撤下的为空。</summary>
    public IReadOnlyList<PublishedEdition> Editions { get; private set; } = [];

    /// <summary>所看的版次；撤下的为 <c>null</c>。</summary>
    public PublishedEdition? Edition { get; private set; }

    /// <summary>撤下；没有撤下的为 <c>null</c>。</summary>
    public Withdrawal? Withdrawal { get; private set; }

    /// <summary>它所解读的；没有则为 <c>null</c>。</summary>
    public PublishedItem? Original { get; private set; }

    /// <summary>解读它的各条。</summary>
    public IReadOnlyList<PublishedItem> Interpretations { get; private set; } = [];

    /// <summary>替代它的；没有则为 <c>null</c>。</summary>
    public PublishedItem? Replacement { get; private set; }

    /// <summary>它所替代的各条。</summary>
    public IReadOnlyList<PublishedItem> Replaced { get; private set; } = [];

    public bool IsCurrent => Edition is null || Edition.Number == Editions[^1].Number;

    /// <summary>看旧的版次，不说那一版今天有没有效。</summary>
    public ValidityName? Validity => IsCurrent && Item.ValidityOn(Today) is { } validity ? ValidityName.Of(validity) : null;

    public DisclosureBasis? Basis => DisclosureBasis.Find(Item.Basis);

    /// <summary>制作的机关：牵头的在前。</summary>
    public string Publisher => Edition?.Content.JointOrgans is { } joint ? $"{Organ.NameOn(Item.PublishedOn)}、{joint}" : Organ.NameOn(Item.PublishedOn);

    /// <summary>本页的永久地址。</summary>
    public string Permanent => $"{Request.Scheme}://{Request.Host}{Url.Page("/Portal/Catalogue/Item", new { organ = Organ.Address, year = Item.IndexYear, serial = Item.IndexSerial })}";

    /// <summary>给搜索引擎的结构化数据（JSON-LD）；其中没有可以结束脚本的字符。</summary>
    public string LinkedData => JsonSerializer.Serialize(new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "Article",
        ["headline"] = Item.Title,
        ["identifier"] = Item.IndexNumber,
        ["abstract"] = Item.Summary,
        ["url"] = Permanent,
        ["inLanguage"] = "zh-CN",
        ["dateCreated"] = Item.FormedOn.Day(),
        ["datePublished"] = Item.FirstPublishedAt.Machine(),
        ["dateModified"] = Item.PublishedAt.Machine(),
        ["publisher"] = new Dictionary<string, string>(StringComparer.Ordinal) { ["@type"] = "GovernmentOrganization", ["name"] = OrganName },
    });

    public async Task<IActionResult> OnGetAsync(int year, long serial, int? edition)
    {
        var stop = HttpContext.RequestAborted;
        if (await Platform.Items.At(Organ.Id, year, serial, stop) is not { } item)
            return NotFound();
        Item = item;
        if (item.IsWithdrawn == 1)
            return await Gone(stop);
        Interpretations = await Platform.Items.InterpretationsOf(Organ.Id, item.Number, stop);
        Replaced = await Platform.Items.ReplacedBy(Organ.Id, item.Number, stop);
        Original = await Shown(item.Interprets, stop);
        Replacement = await Shown(item.ReplacedBy, stop);
        var related = Interpretations.Concat(Replaced).Append(Original).Append(Replacement).OfType<PublishedItem>().Select(one => one.ChangedAt).Append(item.ChangedAt).Max();
        if (this.IsUnchanged($"{item.OrganId}-{item.Number}-{edition ?? 0}-{related.UtcTicks}-{Interpretations.Count}-{Organ.Version}-{(item.KindName.HasValidity ? Today.DayNumber : 0)}", related))
            return StatusCode(StatusCodes.Status304NotModified);
        Editions = await Platform.Items.Editions(Organ.Id, item.Number, stop);
        Edition = edition is { } number ? Editions.FirstOrDefault(one => one.Number == number) : Editions[^1];
        return Edition is null ? NotFound() : Page();
    }

    /// <summary>一条的地址。</summary>
    public string AddressOf(PublishedItem item) => Url.Page("/Portal/Catalogue/Item", new { organ = Organ.Address, year = item.IndexYear, serial = item.IndexSerial })!;

    /// <summary>某一版的地址。</summary>
    public string AddressOf(PublishedEdition edition) => Url.Page("/Portal/Catalogue/Item", new { organ = Organ.Address, year = Item.IndexYear, serial = Item.IndexSerial, edition = edition.Number })!;

    /// <summary>字节数写给人看。</summary>
    public static string Size(long bytes) => bytes < 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (bytes + 1023) / 1024)} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024m / 1024m:0.#} MB");

    // What was taken down is told, its content is not: neither by this page nor by an old edition.
    private async Task<IActionResult> Gone(CancellationToken stop)
    {
        Withdrawal = (await Platform.Items.Find(Organ.Id, Item.Number, stop))?.Withdrawal;
        Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }

    private async Task<PublishedItem?> Shown(long? number, CancellationToken stop) =>
        number is { } one && await Platform.Items.Published(Organ.Id, one, stop) is { IsWithdrawn: 0 } found ? found : null;
}
