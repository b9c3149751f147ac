using Gongkai.Core.Organs;

namespace Gongkai.Storage.Demonstration;

/// <summary>演示机关，全部虚构：一市、一区、区里六个部门、四个街道和一个镇。</summary>
public static class DemonstrationOrgans
{
    public const string City = "DEMO00003";
    public const string District = "DEMO00002";
    public const string Street = "DEMO00001";
    public const string Education = "DEMO00004";
    public const string Civil = "DEMO00005";
    public const string Labour = "DEMO00006";
    public const string Housing = "DEMO00007";
    public const string Health = "DEMO00008";
    public const string Market = "DEMO00009";
    public const string Riverside = "DEMO00010";
    public const string Willow = "DEMO00011";
    public const string Lakeside = "DEMO00012";
    public const string Bridge = "DEMO00013";

    private const string Hours = "周一至周五 9:00—12:00，13:00—17:00（法定节假日除外）";

    /// <summary>上级在前。</summary>
    public static IReadOnlyList<DemonstrationOrgan> All { get; } =
    [
        new(City, "云川市人民政府（演示）", "云川市政府", "yunchuan", Parent: null, new OrganNature(OrganLevel.Prefecture, "设区的市级政府", "云政")),
        new(District, "云川市滨河区人民政府（演示）", "滨河区政府", "binhe", City, new OrganNature(OrganLevel.County, "县级政府", "云滨政"))
        {
            Description = new()
            {
                DisclosureUnit = "区政府办公室（演示）", Telephone = "0000-63310002", Street = "云川市滨河区滨河大道1号（演示）", OfficeHours = Hours,
                Introduction = "滨河区人民政府领导所属各部门和街道办事处的工作。\n本页的机关、地址、电话都是虚构的，只用来演示。",
            },
        },
        new(Street, "云川市滨河区青禾街道办事处（演示）", "青禾街道", "qinghe", District, new OrganNature(OrganLevel.Street, "派出机关", "云滨青禾"))
        {
            Description = new()
            {
                DisclosureUnit = "党政办公室", Telephone = "0000-63312345", Fax = "0000-63312346", Email = "qinghe@example.gov.cn", PostalCode = "000000",
                Street = "云川市滨河区青禾路12号（演示）", OfficeHours = Hours,
                Introduction = "青禾街道办事处是滨河区人民政府的派出机关，负责辖区内的公共服务、公共管理和公共安全工作。\n居民可以到便民服务中心办理社会救助、就业登记、老旧小区改造咨询等事项。",
            },
            Units = ["党政办公室", "公共服务办公室", "公共管理办公室", "公共安全办公室"],
        },
        Department(Education, "教育局", "jiaoyu", "教"),
        Department(Civil, "民政局", "minzheng", "民"),
        Department(Labour, "人力资源和社会保障局", "renshe", "人社"),
        Department(Housing, "住房和城乡建设局", "zhujian", "住建"),
        Department(Health, "卫生健康局", "weijian", "卫健"),
        Department(Market, "市场监督管理局", "shichang", "市监"),
        Office(Riverside, "临江街道", "linjiang", "临江"),
        Office(Willow, "柳塘街道", "liutang", "柳塘"),
        Office(Lakeside, "望湖街道", "wanghu", "望湖"),
        new(Bridge, "云川市滨河区石桥镇人民政府（演示）", "石桥镇", "shiqiao", District, new OrganNature(OrganLevel.Town, "乡镇政府", "云滨石桥")),
    ];

    private static DemonstrationOrgan Department(string code, string name, string address, string prefix) => new(
        code, $"云川市滨河区{name}（演示）", $"滨河区{name}", $"binhe-{address}", District, new OrganNature(OrganLevel.Department, "政府部门", $"云滨{prefix}"));

    private static DemonstrationOrgan Office(string code, string name, string address, string prefix) => new(
        code, $"云川市滨河区{name}办事处（演示）", name, address, District, new OrganNature(OrganLevel.Street, "派出机关", $"云滨{prefix}"));
}
