using Gongkai.Storage;
using Gongkai.Storage.Reports;
using Gongkai.Web.Portal.Organs;

namespace Gongkai.Web.Portal.Reports.Published;

/// <summary>一个机关历年的政府信息公开工作年度报告（《条例》第四十九条）。</summary>
public sealed class IndexModel(Platform platform) : PublicOrganPage(platform)
{
    /// <summary>各年现行的版次，年度由近及远。</summary>
    public IReadOnlyList<PublishedReport> Reports { get; private set; } = [];

    /// <summary>各年的三个数，年度由远及近。</summary>
    public IReadOnlyList<YearFigures> Years => [.. Reports.Select(YearFigures.Of).Reverse()];

    public async Task OnGetAsync() => Reports = await Platform.Reports.Current(Organ.Id, HttpContext.RequestAborted);
}
