using Gongkai.Core.Catalogue;
using Gongkai.Storage;
using Gongkai.Storage.Catalogue;
using Gongkai.Web.Portal.Organs;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Portal.Catalogue;

/// <summary>机关的规章、行政规范性文件库：按有效性看，废止、失效的标明而不藏起来（国办公开办函〔2021〕33号）。</summary>
public sealed class DocumentsModel(Platform platform) : PublicOrganPage(platform)
{
    private static readonly ItemKind[] Kinds = [ItemKind.GovernmentRule, ItemKind.NormativeDocument];

    /// <summary>各种有效性和件数；没有的不列。</summary>
    public IReadOnlyList<(ValidityName Name, long Count)> Validities { get; private set; } = [];

    /// <summary>正看着的一种；看全部的为 <c>null</c>。</summary>
    public ValidityName? Chosen { get; private set; }

    public IReadOnlyList<PublishedItem> Items { get; private set; } = [];

    public long Total { get; private set; }

    /// <summary>下一页从哪里接着；没有下一页的为 <c>null</c>。</summary>
    public string? Next { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? validity, string? after)
    {
        Chosen = ValidityName.Find(validity);
        var mark = PageMark.Read(after);
        if ((validity is not null && Chosen is null) || (after is not null && mark is null))
            return NotFound();
        var stop = HttpContext.RequestAborted;
        var counted = new List<(ValidityName Name, long Count)>();
        foreach (var one in ValidityName.All)
        {
            if (await Platform.Items.Count(Organ.Id, Filter(one), stop) is > 0 and var count)
                counted.Add((one, count));
        }

        (Validities, Total) = (counted, counted.Sum(one => one.Count));
        var found = await Platform.Items.Page(Organ.Id, Filter(Chosen), mark, IndexModel.PageSize + 1, stop);
        Items = [.. found.Take(IndexModel.PageSize)];
        Next = found.Count > IndexModel.PageSize ? PageMark.Write(Items[^1]) : null;
        return Page();
    }

    private ItemFilter Filter(ValidityName? validity) => new() { Kinds = Kinds, Validity = validity is null ? null : (validity.Validity, Today) };
}
