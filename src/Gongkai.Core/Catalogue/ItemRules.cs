using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue;

/// <summary>主动公开须满足的规则：错误挡住送审、审查和发布，从不挡住保存；警告要有说明。</summary>
public static class ItemRules
{
    public static readonly Rule Exists = new("ITEM-EXISTS", Severity.Error, "办理的是本机关已有的信息", "《条例》第十二条");
    public static readonly Rule Stage = new("ITEM-STAGE", Severity.Error, "起草、审查、签发、发布依次办理；先审查后公开，没有例外", "《条例》第十七条；保密法第三十五条");
    public static readonly Rule Content = new("ITEM-CONTENT", Severity.Error, "名称不超过 200 字，其他各栏不超过 500 字，正文不超过十万字；与上一稿不同才保存", "平台约定");
    public static readonly Rule Metadata = new("ITEM-META", Severity.Error, "目录元数据齐全：名称、成文日期、公开依据、主题分类、内容概述、载体，以及正文或附件", "《条例》第十二条；主动公开 §2");
    public static readonly Rule DocumentNumber = new("ITEM-DOCNO", Severity.Error, "文号写作机关代字、六角括号里的年份、序号，如“云滨政〔2023〕5号”；行政规范性文件必有文号", "主动公开 §2");
    public static readonly Rule Dates = new("ITEM-DATES", Severity.Error, "成文日期不晚于发布日期；有效期不早于施行日期；发布时间是实际发布的时刻，不能倒填", "《条例》第二十六条；检查指标 WEB-V1");
    public static readonly Rule Contradiction = new("ITEM-CONTRADICT", Severity.Warning, "正文的落款、文号的年份与元数据一致", "主动公开 §5：日期矛盾");
    public static readonly Rule Power = new("ITEM-POWER", Severity.Error, "规章只由国务院部门、省级、设区的市级政府制定；区县、街道没有规章", "立法法第九十一条、第九十三条；国办公开办函〔2021〕33号");
    public static readonly Rule Validity = new("ITEM-VALIDITY", Severity.Error, "规章、行政规范性文件写明施行日期；废止的不再废止，替代它的是另一份已公开的文件", "主动公开 §3");
    public static readonly Rule Interpretation = new("ITEM-INTERPRET", Severity.Error, "解读写明所解读的信息，它在本机关的目录里", "国办发〔2016〕80号");
    public static readonly Rule Files = new("ITEM-FILES", Severity.Error, "正文说到附件的，附件都在", "主动公开 §5");
    public static readonly Rule FileText = new("ITEM-FILE-TEXT", Severity.Error, "每份附件都检测过文字；读不出的，由专人核看", "《条例》第十七条；安全隐私 §4");
    public static readonly Rule Overdue = new("REG-26", Severity.Warning, "自信息形成或变更之日起 20 个工作日内公开；法律、法规另有规定的从其规定", "《条例》第二十六条");
    public static readonly Rule Sound = new("ITEM-SOUND", Severity.Error, "有错误的不能送审、签发、发布", "《条例》第十七条");
    public static readonly Rule Explained = new("ITEM-EXPLAINED", Severity.Error, "送审之前，每一种警告都有说明，2 至 500 字", "平台约定");
    public static readonly Rule Secrecy = new("ITEM-SECRECY", Severity.Error, "保密审查逐项进行，各项都看过才能通过", "保密法第三十五条；保密法实施条例第四十二条");
    public static readonly Rule Adjacent = new("ITEM-ADJACENT", Severity.Error, "同一人不兼任相邻的两审", "主动公开 §5：三审");
    public static readonly Rule Publisher = new("ITEM-PUBLISHER", Severity.Error, "发布的人不是起草的人；只有一名经办人的机关除外", "主动公开 §5");
    public static readonly Rule Steps = new("ITEM-STEPS", Severity.Error, "审查步骤总有保密审查和签发，依一审、保密审查、二审、签发的次序", "《条例》第十七条；保密法实施条例第四十二条");
    public static readonly Rule Template = new("ITEM-INDEX", Severity.Error, "索引号依机关的编法自动取得，不重复、不复用；年份是成文的年份", "《条例》第十二条；主动公开 §2");

    /// <summary>全部规则。</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Exists, Stage, Content, Metadata, DocumentNumber, Dates, Contradiction, Power, Validity, Interpretation, Files, FileText, Overdue, Sound, Explained,
        Secrecy, Adjacent, Publisher, Steps, Template,
    ];

    /// <param name="field">所涉的栏（<see cref="ItemContent"/> 的成员名）；不涉及哪一栏的为 <c>null</c>。</param>
    internal static Finding Break(Rule rule, string? field, string message) => new(rule.Id, rule.Severity, field is null ? [] : [field], Expected: null, Actual: null, message);
}
