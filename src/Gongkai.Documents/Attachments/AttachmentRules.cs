using Gongkai.Core.Rules;

namespace Gongkai.Documents.Attachments;

/// <summary>附件须满足的规则。</summary>
public static class AttachmentRules
{
    private const string Basis = "等级保护：上传白名单（魔数校验）";

    public static readonly Rule Type = new("ATT-TYPE", Severity.Error, "附件的格式在白名单里；程序、脚本、网页不收", Basis);
    public static readonly Rule Agreement = new("ATT-AGREE", Severity.Error, "附件的扩展名与内容相符", Basis);
    public static readonly Rule Macro = new("ATT-MACRO", Severity.Error, "附件不带宏", Basis);
    public static readonly Rule Encrypted = new("ATT-ENCRYPTED", Severity.Error, "附件没有打开密码，能够检查", "保守国家秘密法第三十五条：先审查后公开");

    /// <summary>全部规则。</summary>
    public static IReadOnlyList<Rule> All { get; } = [Type, Agreement, Macro, Encrypted];
}
