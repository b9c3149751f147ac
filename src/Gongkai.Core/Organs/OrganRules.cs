using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>机关资料须满足的规则。</summary>
public static class OrganRules
{
    public static readonly Rule Code = new("ORG-CODE-VALID", Severity.Error, "机关代码为统一社会信用代码，校验位正确，同一时间不与别的机关相同；DEMO 开头的代码只用于演示", "GB 32100-2015");
    public static readonly Rule Name = new("ORG-NAME", Severity.Error, "机关名称为全称，2 至 100 字，同一时间不与别的机关相同", "《条例》第十二条");
    public static readonly Rule Parent = new("ORG-PARENT", Severity.Error, "上级机关那时已在平台设立，任何一天都不是本机关或其下级", "《条例》第三条");
    public static readonly Rule Address = new("ORG-ADDRESS", Severity.Error, "地址标识由小写字母、数字、连字符组成，2 至 40 个字符，现在和从前都没有别的机关使用，也不是平台自用的词", "平台约定");
    public static readonly Rule Nature = new("ORG-NATURE", Severity.Error, "写明层级；类型不超过 40 字，机关代字不超过 20 字", "《条例》第三条");
    public static readonly Rule Review = new("ORG-REVIEW", Severity.Error, "行政复议机关是平台上的机关，或写明平台以外机关的名称；除省级政府和国务院部门外，不是本机关自己", "《行政复议法》第二十四条、第二十五条");
    public static readonly Rule Contact = new("ORG-CONTACT", Severity.Error, "电话、传真、邮编、邮箱写法正确，文字不过长", "《条例》第十二条");
    public static readonly Rule Order = new("ORG-ORDER", Severity.Error, "排列号为 1 至 9999 的整数，或者不排", "平台约定");
    public static readonly Rule Dated = new("ORG-DATED", Severity.Error, "日期不早于机关设立，不晚于一年以后；地址标识和排列自保存时起，不另写日期", "平台约定");
    public static readonly Rule Exists = new("ORG-EXISTS", Severity.Error, "所办的机关已在平台设立", "平台约定");
    public static readonly Rule Same = new("ORG-SAME", Severity.Error, "改动与原来的不同", "平台约定");

    /// <summary>全部规则。</summary>
    public static IReadOnlyList<Rule> All { get; } = [Code, Name, Parent, Address, Nature, Review, Contact, Order, Dated, Exists, Same];

    /// <summary>违反了一条规则，在哪一栏（<see cref="OrganRow"/> 的属性名）。</summary>
    internal static Finding Break(Rule rule, string? field, string message) =>
        new(rule.Id, rule.Severity, field is null ? [] : [field], Expected: null, Actual: null, message);
}
