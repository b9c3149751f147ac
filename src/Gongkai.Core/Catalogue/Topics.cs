namespace Gongkai.Core.Catalogue;

/// <summary>主题分类：国务院公文的 22 类；可以在连字符之后再写一级，如“综合政务-文秘工作”。</summary>
public static class Topics
{
    /// <summary>全部大类，按此排列。</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "国务院组织机构", "综合政务", "国民经济管理、国有资产监管", "财政、金融、审计", "国土资源、能源", "农业、林业、水利", "工业、交通", "商贸、海关、旅游",
        "市场监管、安全生产监管", "城乡建设、环境保护", "科技、教育", "文化、广电、新闻出版", "卫生、体育", "人口与计划生育、妇女儿童工作", "劳动、人事、监察",
        "公安、安全、司法", "民政、扶贫、救灾", "民族、宗教", "对外事务", "港澳台侨工作", "国防", "其他",
    ];

    /// <summary>所属的大类；不在其中的为 <c>null</c>。</summary>
    public static string? MainOf(string? topic) => topic?.Split('-')[0] is { } main && All.Contains(main, StringComparer.Ordinal) ? main : null;
}
