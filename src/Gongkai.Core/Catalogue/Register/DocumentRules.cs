using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue.Register;

/// <summary>公文登记须满足的规则。</summary>
public static class DocumentRules
{
    public static readonly Rule Exists = new("DOC-EXISTS", Severity.Error, "办理的是本机关登记过、没有注销的公文", "《条例》第二十六条");
    public static readonly Rule Content = new("DOC-CONTENT", Severity.Error, "标题 1 至 200 字；形成、变更的日期不晚于今天，变更不早于形成；科室是本机关设着的；改过才保存", "平台约定");
    public static readonly Rule Attribute = new("DOC-ATTRIBUTE", Severity.Error, "公开属性源头认定；依申请公开、不予公开写明理由，不予公开的依据在第十四条至第十六条之内，不得以内部为由", "《条例》第十三条至第十六条；主动公开 §2");
    public static readonly Rule Draft = new("DOC-DRAFT", Severity.Error, "认定为主动公开的公文起草一条信息；已经有信息的不另起草", "《条例》第十九条、第二十六条");

    /// <summary>全部规则。</summary>
    public static IReadOnlyList<Rule> All { get; } = [Exists, Content, Attribute, Draft];

    /// <param name="field">所涉的栏；不涉及哪一栏的为 <c>null</c>。</param>
    internal static Finding Break(Rule rule, string? field, string message) => new(rule.Id, rule.Severity, field is null ? [] : [field], Expected: null, Actual: null, message);
}
