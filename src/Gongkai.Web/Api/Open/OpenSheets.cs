using System.Globalization;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Organs;
using Gongkai.Documents.Sheets;

namespace Gongkai.Web.Api.Open;

/// <summary>单子写成表：给人在表格软件里看，所以写名称，不写键。</summary>
internal static class OpenSheets
{
    public static SheetForm Of(IEnumerable<OpenOrgan> organs) => new(
        "公开机关",
        [new("地址标识"), new("机关名称", 40), new("简称", 24), new("统一社会信用代码", 22), new("层级"), new("上级"), new("公开页", 40)],
        organs.Select(organ => (IReadOnlyList<string?>)[organ.Address, organ.Name, organ.BriefName, organ.Code, OrganLevelName.All.First(level => level.Key == organ.Level).Name, organ.Parent, organ.Page]));

    public static SheetForm Of(string name, IEnumerable<OpenItem> items) => new(
        name,
        [new("索引号", 24), new("名称", 60), new("文号", 22), new("种类"), new("公开依据", 28), new("主题分类", 24), new("体裁"), new("成文日期", 12), new("发布日期", 18), new("版次", 6), new("有效性", 10), new("内容概述", 60), new("地址", 44)],
        items.Select(item => (IReadOnlyList<string?>)
        [
            item.IndexNumber, item.Title, item.DocumentNumber, ItemKindName.Find(item.Kind)?.Name, DisclosureBasis.Find(item.Basis)?.Name, item.Topic, item.Genre,
            item.FormedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), item.PublishedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            item.Editions.ToString(CultureInfo.InvariantCulture), ValidityName.Find(item.Validity)?.Name, item.Summary, item.Page,
        ]));
}
