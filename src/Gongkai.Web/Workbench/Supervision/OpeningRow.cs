using Gongkai.Core.People;
using Gongkai.Web.Components.Records;

namespace Gongkai.Web.Workbench.Supervision;

/// <summary>一次监督查看，写在一行里：被查看的机关、开放的内容、由谁查看、起止、还在不在期限之内。</summary>
/// <param name="OrganName">被查看的机关。</param>
/// <param name="By">监督机关与担任者。</param>
public sealed record OpeningRow(SupervisionOpening Opening, string OrganName, string By, bool IsOn)
{
    public string Facets => string.Join('、', Opening.Facets.Select(facet => FacetName.Of(facet).Name));

    /// <summary>收回得比开放还早的，一天也没有开放过。</summary>
    public bool WasUsed => Opening.Until >= Opening.From;

    public (StatusKind Kind, string Word) Status => IsOn ? (StatusKind.Now, "开放中") : (StatusKind.Quiet, "已关闭");

    /// <summary>各次监督查看的行，新的在前。</summary>
    public static async Task<IReadOnlyList<OpeningRow>> Of(WorkbenchPage page, IEnumerable<SupervisionOpening> openings)
    {
        var all = openings.OrderByDescending(one => one.From).ThenByDescending(one => one.Subject.Number).ToList();
        var posts = all.ToDictionary(one => one.Subject, one => page.Staff.Find(one.Post));
        var names = await page.Platform.Names.Of(posts.Values.OfType<Post>().Select(post => post.Person), page.HttpContext.RequestAborted);
        return
        [
            .. all.Select(one => new OpeningRow(
                one,
                page.Tree.Find(one.Organ)?.BriefNameOn(page.Today) ?? "",
                posts[one.Subject] is { } post ? $"{page.Tree.Find(post.Organ)?.BriefNameOn(page.Today)}　{names[post.Person]}" : "",
                one.IsOn(page.Today))),
        ];
    }
}
