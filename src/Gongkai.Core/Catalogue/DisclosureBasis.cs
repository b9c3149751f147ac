namespace Gongkai.Core.Catalogue;

/// <summary>公开依据：《条例》第十九至二十五条要求主动公开的各项，也是法定主动公开内容目录的分类。</summary>
/// <param name="Code">代码，如 <c>A20-13</c>；一经发布不改。</param>
/// <param name="Name">目录里的名称。</param>
/// <param name="Article">依据的条、项。</param>
public sealed record DisclosureBasis(string Code, string Name, string Article)
{
    /// <summary>全部，按条、项的次序。</summary>
    public static IReadOnlyList<DisclosureBasis> All { get; } =
    [
        new("A20-01", "行政法规、规章和规范性文件", "《条例》第二十条第一项"),
        new("A20-02", "机构职能与联系方式", "《条例》第二十条第二项"),
        new("A20-03", "规划及相关政策", "《条例》第二十条第三项"),
        new("A20-04", "统计信息", "《条例》第二十条第四项"),
        new("A20-05", "行政许可和其他对外管理服务", "《条例》第二十条第五项"),
        new("A20-06", "行政处罚、行政强制", "《条例》第二十条第六项"),
        new("A20-07", "财政预算、决算", "《条例》第二十条第七项"),
        new("A20-08", "行政事业性收费", "《条例》第二十条第八项"),
        new("A20-09", "政府集中采购", "《条例》第二十条第九项"),
        new("A20-10", "重大建设项目", "《条例》第二十条第十项"),
        new("A20-11", "民生政策、措施及实施情况", "《条例》第二十条第十一项"),
        new("A20-12", "突发公共事件应急", "《条例》第二十条第十二项"),
        new("A20-13", "监督检查情况", "《条例》第二十条第十三项"),
        new("A20-14", "公务员招考", "《条例》第二十条第十四项"),
        new("A20-15", "法律法规规定的其他信息", "《条例》第二十条第十五项"),
        new("A21-1", "市政、公共服务、征收、社会救助等", "《条例》第二十一条：设区的市级、县级"),
        new("A21-2", "农业农村、土地承包、宅基地等", "《条例》第二十一条：乡镇"),
        new("A19", "公众参与和利益调整", "《条例》第十九条"),
        new("A25", "查阅场所与设施", "《条例》第二十五条"),
    ];

    /// <summary>按代码找；没有则为 <c>null</c>。</summary>
    public static DisclosureBasis? Find(string? code) => All.FirstOrDefault(one => one.Code == code);
}
