namespace Gongkai.Core.Reports.Checks.Wording;

/// <summary>说到政府信息公开申请的用语，各条核对共用。</summary>
internal static class RequestWords
{
    public static readonly string[] NamesOfRequests = ["信息公开申请", "依申请", "公开申请", "申请公开", "信息公开的申请", "信息公开有效申请"];

    /// <summary>确指政府信息公开申请。</summary>
    public static readonly WordSet Nouns = new(NamesOfRequests);

    /// <summary>件数之前若有这些，说的就不是政府信息公开申请。</summary>
    public static readonly WordSet Foreign = new(
        "来信", "信访", "咨询", "投诉", "举报", "留言", "热线", "工单", "建议", "提案", "议案", "意见", "复议", "诉讼", "起诉", "应诉", "信箱", "诉求", "网民", "舆情",
        "许可", "审批", "救助", "补贴", "执行", "仲裁", "监督", "来电", "稿件", "文件", "问题", "申诉", "异议", "邮件", "办件", "事项申请", "低保", "人大", "政协", "收费");

    /// <summary>只是其中一部分申请的限定：渠道、申请人、事由、转来的。</summary>
    public static readonly WordSet Parts = new(
        "网络", "网上", "网站", "线上", "在线", "平台", "当面", "现场", "信函", "邮寄", "邮政", "传真", "邮件", "电话", "口头", "窗口", "书面", "EMS",
        "企业", "律师", "科研", "公益", "涉及", "涉", "关于", "类", "有关", "转办", "转交", "转送", "转来", "移送", "重复", "同一", "另", "除", "首", "撤", "补正", "延期",
        "逾期", "超期", "有效", "征收", "拆迁", "疑难", "复杂");

    private static readonly WordSet People = new("公民", "自然人", "个人", "群众");

    private static readonly WordSet Bodies = new("法人", "组织", "单位", "企业");

    /// <summary>限定为一部分的申请。“公民、法人和其他组织”合说的是全部；“通过网站、信函等渠道”合说的也可能是全部，但不能确定。</summary>
    public static bool SaysPart(ReadOnlySpan<char> text) => text.HasAny(Parts) || (text.HasAny(People) != text.HasAny(Bodies));
}
