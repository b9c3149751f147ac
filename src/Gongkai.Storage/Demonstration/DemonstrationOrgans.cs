using Gongkai.Core.Organs;

namespace Gongkai.Storage.Demonstration;

/// <summary>演示机关，全部虚构：一市、一区、区里六个部门和四个街道。</summary>
public static class DemonstrationOrgans
{
    public const string City = "DEMO00003";
    public const string District = "DEMO00002";
    public const string Street = "DEMO00001";

    /// <summary>上级在前。</summary>
    public static IReadOnlyList<DemonstrationOrgan> All { get; } =
    [
        new(City, "云川市人民政府（演示）", "云川市政府", "yunchuan", Parent: null, new OrganNature(OrganLevel.Prefecture, "设区的市级政府", "云政")),
        new(District, "云川市滨河区人民政府（演示）", "滨河区政府", "binhe", City, new OrganNature(OrganLevel.County, "县级政府", "云滨政")),
        new(Street, "云川市滨河区青禾街道办事处（演示）", "青禾街道", "qinghe", District, new OrganNature(OrganLevel.Street, "派出机关", "云滨青禾")),
        Department("DEMO00004", "教育局", "jiaoyu", "教"),
        Department("DEMO00005", "民政局", "minzheng", "民"),
        Department("DEMO00006", "人力资源和社会保障局", "renshe", "人社"),
        Department("DEMO00007", "住房和城乡建设局", "zhujian", "住建"),
        Department("DEMO00008", "卫生健康局", "weijian", "卫健"),
        Department("DEMO00009", "市场监督管理局", "shichang", "市监"),
        Office("DEMO00010", "临江街道", "linjiang", "临江"),
        Office("DEMO00011", "柳塘街道", "liutang", "柳塘"),
        Office("DEMO00012", "望湖街道", "wanghu", "望湖"),
    ];

    private static DemonstrationOrgan Department(string code, string name, string address, string prefix) => new(
        code, $"云川市滨河区{name}（演示）", $"滨河区{name}", $"binhe-{address}", District, new OrganNature(OrganLevel.Department, "政府部门", $"云滨{prefix}"));

    private static DemonstrationOrgan Office(string code, string name, string address, string prefix) => new(
        code, $"云川市滨河区{name}办事处（演示）", name, address, District, new OrganNature(OrganLevel.Street, "派出机关", $"云滨{prefix}"));
}
