namespace Gongkai.Core.Organs;

/// <summary>机关层级的推断：只在名称毫无疑义时给出。</summary>
public static class OrganLevels
{
    /// <summary>以“委员会”“办公室”等结尾而不是政府部门的。</summary>
    private static readonly string[] NoDepartments =
        ["管理委员会", "管委会", "居民委员会", "居委会", "村民委员会", "村委会", "工作委员会", "人民代表大会常务委员会", "人大常委会", "政治协商会议", "居民委", "村民委"];

    /// <summary>以“区”结尾而不是行政区划，或者层级有疑义的。</summary>
    private static readonly string[] NoDistricts =
        ["自治区", "特别行政区", "开发区", "新区", "高新区", "经开区", "示范区", "园区", "保税区", "管理区", "试验区", "合作区", "度假区", "景区", "功能区", "产业区", "工业区", "集聚区", "聚集区", "社区", "小区", "校区", "库区", "牧区", "灾区", "保护区", "名胜区", "自贸区", "港区", "片区", "地区"];

    private static readonly string[] Municipalities = ["北京市", "天津市", "上海市", "重庆市"];

    private static readonly string[] Departments =
        ["局", "厅", "委员会", "委", "办公室", "办公厅", "办"];

    /// <summary>由机关名称推断层级；有疑义的（如可能是县级的“XX市”、开发区管理委员会）为 <c>null</c>。</summary>
    public static OrganLevel? AssumedFrom(string? name) => Plain(name) switch
    {
        "" => null,
        "国务院" or "中华人民共和国国务院" => OrganLevel.National,
        var organ when EndsWithAny(organ, "街道办事处", "街道办", "街道") => OrganLevel.Street,
        var organ when EndsWithAny(organ, "乡人民政府", "镇人民政府", "乡政府", "镇政府", "苏木人民政府") => OrganLevel.Town,
        var organ when EndsWithAny(organ, NoDepartments) => null,
        var organ when organ.StartsWith("中华人民共和国", StringComparison.Ordinal) && EndsWithAny(organ, "部") => OrganLevel.National,
        var organ when EndsWithAny(organ, Departments) => OrganLevel.Department,
        var organ => Government(WithoutGovernment(organ), isGovernment: EndsWithAny(organ, "政府", "行政公署")),
    };

    private static OrganLevel? Government(string division, bool isGovernment) => division switch
    {
        _ when Municipalities.Contains(division, StringComparer.Ordinal) => OrganLevel.Province,
        _ when EndsWithAny(division, "省", "自治区") => OrganLevel.Province,
        _ when EndsWithAny(division, "自治州", "盟", "地区") => isGovernment ? OrganLevel.Prefecture : null,
        _ when EndsWithAny(division, "县", "旗") => OrganLevel.County,
        _ when EndsWithAny(division, "特别行政区") => null,
        _ when EndsWithAny(division, "区") => isGovernment || !EndsWithAny(division, NoDistricts) ? OrganLevel.County : null,
        _ => null,
    };

    private static string WithoutGovernment(string organ)
    {
        foreach (var suffix in new[] { "人民政府", "行政公署", "政府" })
        {
            if (organ.EndsWith(suffix, StringComparison.Ordinal))
                return organ[..^suffix.Length];
        }

        return organ;
    }

    /// <summary>去掉空白和末尾的括注。</summary>
    private static string Plain(string? name)
    {
        var plain = name ?? "";
        if (plain.Any(char.IsWhiteSpace))
            plain = string.Concat(plain.Where(c => !char.IsWhiteSpace(c)));
        var note = plain.AsSpan().LastIndexOfAny('（', '(');
        return note > 0 && plain[^1] is '）' or ')' ? plain[..note] : plain;
    }

    private static bool EndsWithAny(string text, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
