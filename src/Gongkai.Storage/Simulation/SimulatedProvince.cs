using Gongkai.Core.Organs;

namespace Gongkai.Storage.Simulation;

/// <summary>模拟的一个省：省、各市、各区县，各有部门，区县有街道和镇。上级总在下级之前，取前面多少个都是一棵完整的树。名称全部虚构。</summary>
internal static class SimulatedProvince
{
    private const int DistrictsOfCity = 8;

    private static readonly string[] Departments =
    [
        "教育局", "民政局", "人力资源和社会保障局", "住房和城乡建设局", "卫生健康局", "市场监督管理局", "财政局", "自然资源和规划局", "交通运输局", "农业农村局",
        "文化和旅游局", "应急管理局", "生态环境局", "水利局", "审计局", "统计局",
    ];

    private static readonly string[] First = ["临", "安", "平", "永", "长", "新", "东", "南", "广", "兴", "德", "云"];
    private static readonly string[] Second = ["泽", "泉", "宁", "阳", "远", "昌", "原", "州", "江", "海", "林", "溪"];

    /// <summary>依次的各个机关，取不完的时候停下即可。</summary>
    public static IEnumerable<SimulatedOrgan> Organs()
    {
        var ordinal = 0;
        SimulatedOrgan New(SimulatedOrgan? parent, string name, string brief, OrganLevel level, string kind, string prefix) =>
            new(++ordinal, parent?.Ordinal, name, brief, new OrganNature(level, kind, prefix));

        var province = New(null, "澜江省人民政府", "澜江省政府", OrganLevel.Province, "省级政府", "澜政");
        yield return province;
        var names = First.SelectMany(first => Second.Select(second => first + second)).ToArray();
        // The first syllables change fastest, so that neighbours do not sound alike.
        for (var c = 0; c < names.Length; c++)
        {
            var city = names[c * 13 % names.Length];
            var government = New(province, $"{city}市人民政府", $"{city}市政府", OrganLevel.Prefecture, "设区的市级政府", $"{city}政");
            yield return government;
            for (var d = 0; d < DistrictsOfCity; d++)
            {
                var place = $"{First[(c + d + 3) % First.Length]}{Second[(d * 5) % Second.Length]}{(d % 2 == 0 ? "区" : "县")}";
                var district = New(government, $"{city}市{place}人民政府", $"{place}政府", OrganLevel.County, "县级政府", $"{city[0]}{place[..2]}政");
                yield return district;
                for (var s = 0; s < 10; s++)
                {
                    var street = names[((c * 31) + (d * 17) + (s * 7)) % names.Length];
                    var isStreet = s % 3 != 2;
                    yield return New(
                        district, isStreet ? $"{city}市{place}{street}街道办事处" : $"{city}市{place}{street}镇人民政府", isStreet ? $"{street}街道" : $"{street}镇",
                        isStreet ? OrganLevel.Street : OrganLevel.Town, isStreet ? "派出机关" : "乡镇政府", $"{city[0]}{place[..2]}{street}");
                }

                foreach (var department in Departments.Take(12))
                    yield return New(district, $"{city}市{place}{department}", $"{place}{department}", OrganLevel.Department, "政府部门", $"{city[0]}{place[..2]}{department[..1]}");
            }

            foreach (var department in Departments)
                yield return New(government, $"{city}市{department}", $"{city}市{department}", OrganLevel.Department, "政府部门", $"{city}{department[..1]}");
        }
    }
}
