using System.ComponentModel;

namespace Gongkai.Web.Api.Open;

/// <summary>一个公开机关。</summary>
/// <param name="Address">地址标识，用在各个地址里。</param>
/// <param name="Parent">上级的地址标识；最上一级为空。</param>
/// <param name="Page">给人看的公开页。</param>
public sealed record OpenOrgan(
    [property: Description("地址标识，用在各个地址里")] string Address,
    [property: Description("机关全称")] string Name,
    [property: Description("简称")] string BriefName,
    [property: Description("统一社会信用代码")] string Code,
    [property: Description("层级的键：national province prefecture county department town street")] string Level,
    [property: Description("上级的地址标识；最上一级为空")] string? Parent,
    [property: Description("给人看的公开页")] string Page);

/// <summary>全部公开机关，上级在前。</summary>
public sealed record OpenOrgans(IReadOnlyList<OpenOrgan> Organs);

/// <summary>目录的一类：《条例》要求主动公开的一项，和公开着的条数。</summary>
public sealed record OpenCategory(
    [property: Description("公开依据的代码，如 A20-07")] string Code,
    [property: Description("名称")] string Name,
    [property: Description("依据的条、项")] string Article,
    [property: Description("公开着的条数")] long Items);

/// <summary>一个机关的法定主动公开内容目录。</summary>
public sealed record OpenCatalogue(OpenOrgan Organ, IReadOnlyList<OpenCategory> Categories);

/// <summary>一条公开着的信息，现行版次的目录元数据。</summary>
public sealed record OpenItem(
    [property: Description("地址里的号，如 2023-4；永久不变")] string Item,
    [property: Description("发布机关的地址标识")] string Organ,
    [property: Description("索引号")] string IndexNumber,
    [property: Description("从前的索引号；没有则为空")] string? FormerIndexNumber,
    [property: Description("名称")] string Title,
    [property: Description("发文字号；没有则为空")] string? DocumentNumber,
    [property: Description("种类的键：ordinary government-rule normative-document interpretation 等")] string Kind,
    [property: Description("公开依据的代码")] string Basis,
    [property: Description("主题分类")] string Topic,
    [property: Description("体裁；没有则为空")] string? Genre,
    [property: Description("内容概述")] string Summary,
    [property: Description("成文日期")] DateOnly FormedOn,
    [property: Description("首次发布的时刻（北京时间）")] DateTimeOffset FirstPublishedAt,
    [property: Description("现行版次发布的时刻（北京时间）")] DateTimeOffset PublishedAt,
    [property: Description("一共有几版")] long Editions,
    [property: Description("有效性的键：in-force amended not-yet abolished expired；不是规章、规范性文件的为空")] string? Validity,
    [property: Description("施行日期")] DateOnly? EffectiveOn,
    [property: Description("有效期的最后一天")] DateOnly? ExpiresOn,
    [property: Description("废止日期")] DateOnly? AbolishedOn,
    [property: Description("给人看的页")] string Page);

/// <summary>一页信息，新的在前。</summary>
/// <param name="Next">下一页的 after；没有下一页的为空。</param>
public sealed record OpenItems(
    IReadOnlyList<OpenItem> Items,
    [property: Description("符合条件的共有几条")] long Total,
    [property: Description("取下一页时 after 写什么；没有下一页的为空")] string? Next);

/// <summary>附件：名称、字节数、下载地址。</summary>
public sealed record OpenFile(string Name, [property: Description("字节数")] long Length, string MediaType, [property: Description("下载地址")] string Address);

/// <summary>一个版次：第几版，何时发布，更正说明，名称和正文。</summary>
public sealed record OpenEdition(
    int Number,
    DateTimeOffset PublishedAt,
    [property: Description("更正说明；第一版为空")] string? Note,
    string Title,
    [property: Description("正文，一行一段；以制表符分栏的几行是一张表")] string Text,
    IReadOnlyList<OpenFile> Files);

/// <summary>一条公开着的信息的全部：元数据和各版次，由先到后。</summary>
public sealed record OpenItemDetail(OpenItem Item, IReadOnlyList<OpenEdition> Editions);

/// <summary>一份公布了的政府信息公开工作年度报告。</summary>
public sealed record OpenReport(
    [property: Description("年度")] int Year,
    [property: Description("第几版；更正过的大于 1")] int Edition,
    [property: Description("公布日期")] DateOnly PublishedOn,
    [property: Description("给人看的页，各种格式在那里下载")] string Page,
    [property: Description("全文和三张表的 JSON")] string Json);

/// <summary>一个机关公布的年报，新的在前。</summary>
public sealed record OpenReports(OpenOrgan Organ, IReadOnlyList<OpenReport> Reports);

/// <summary>检索的结果，相符的在前。</summary>
public sealed record OpenFindings([property: Description("查到的条数；列出的至多 200 条")] long Total, IReadOnlyList<OpenItem> Items);

/// <summary>没有答成：为什么，怎么办。</summary>
public sealed record OpenProblem(string Problem);
