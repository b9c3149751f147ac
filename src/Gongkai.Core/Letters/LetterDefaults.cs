namespace Gongkai.Core.Letters;

/// <summary>法定要件齐全的默认文字，一种文书一份，每行一段；机关可以另写。</summary>
public static class LetterDefaults
{
    public static string Of(LetterKind kind) => kind switch
    {
        LetterKind.Receipt => Receipt,
        LetterKind.CorrectionNotice => CorrectionNotice,
        LetterKind.ReasonNotice => ReasonNotice,
        LetterKind.ExtensionNotice => ExtensionNotice,
        LetterKind.DelayNotice => DelayNotice,
        LetterKind.ThirdPartyInquiry => ThirdPartyInquiry,
        LetterKind.InquiryNotice => InquiryNotice,
        LetterKind.ThirdPartyDisclosure => ThirdPartyDisclosure,
        LetterKind.OrganInquiry => OrganInquiry,
        LetterKind.FeeNotice => FeeNotice,
        LetterKind.PartialDisclosure => PartialDisclosure,
        LetterKind.Disclosure => Disclosure,
        LetterKind.RecordCorrection => RecordCorrection,
        LetterKind.ServiceRecord => ServiceRecord,
        _ => Answer,
    };

    private const string Opening = "本机关于{收到日期}收到{称谓}提出的政府信息公开申请，申请公开的内容为：{申请内容}。";

    private const string Receipt = """
        本机关于{收到日期}收到{称谓}通过{收到方式}的方式提出的政府信息公开申请，已经登记，受理号为{受理号}。
        申请公开的内容为：{申请内容}。
        双方确认收到申请的方式为：{确认方式}。
        本机关的答复期限：{答复期限}。依法补正、征求意见、收取信息处理费或者延长期限的，答复期限相应调整，本机关将另行告知。
        查询办理情况的方式：{查询方式}。
        """;

    private const string CorrectionNotice = $$"""
        {{Opening}}
        经审查，该申请的内容尚不明确，本机关无法据此查找所指向的政府信息。根据{依据}的规定，请{称谓}就下列全部事项作出补正：
        {补正事项}
        补正的方法：{指导释明}。
        请于收到本告知书之日起{办理期限}内将补正材料送交本机关。{逾期后果}。
        {期限说明}。
        """;

    private const string ReasonNotice = """
        本机关于{收到日期}收到{称谓}提出的政府信息公开申请。经统计，{称谓}提出申请的数量、频次已明显超过合理范围，具体情况为：{数量频次}。
        根据{依据}的规定，请{称谓}于收到本告知书之日起{办理期限}内，书面说明：{说明事项}。
        {逾期后果}。
        """;

    private const string ExtensionNotice = $$"""
        {{Opening}}
        该申请的答复期限原至{原到期日}。因{延长理由}，不能在上述期限内答复。根据{依据}的规定，经本机关政府信息公开工作机构负责人同意（记录号：{同意记录}），答复期限延长{延长工作日数}个工作日，{新到期日}。
        特此告知。
        """;

    private const string DelayNotice = """
        本机关于{收到日期}收到{称谓}提出的政府信息公开申请，并已收到{称谓}对申请数量、频次的理由说明。
        经审查，{称谓}说明的理由合理，但{延长理由}，本机关无法在法定期限内答复。根据{依据}的规定，本机关将于{延迟至}以前作出答复。
        特此告知。
        """;

    private const string ThirdPartyInquiry = """
        本机关正在办理一件政府信息公开申请，其中涉及与贵方有关的下列信息：
        {拟公开内容}
        公开上述信息，可能影响贵方的{可能损害的权益}。根据{依据}的规定，现征求贵方的意见。请自收到本征询书之日起{办理期限}内，在所附的{回执}上写明同意或者不同意公开；不同意的，请写明理由，并附有关材料。
        {逾期后果}。
        """;

    private const string InquiryNotice = $$"""
        {{Opening}}
        经审查，答复该申请需要征求有关方面的意见。本机关已于{征求开始日}依法发出征求意见书。根据{依据}的规定，{期限说明}。
        特此告知。
        """;

    private const string ThirdPartyDisclosure = """
        本机关此前就下列与贵方有关的信息征求了贵方的意见：
        {拟公开内容}
        经审查，本机关决定公开上述信息。理由是：{公开理由}。根据{依据}的规定，现将决定公开的内容和理由告知贵方。
        """;

    private const string OrganInquiry = """
        我机关正在办理一件政府信息公开申请，其中涉及下列信息：
        {拟公开内容}
        根据{依据}的规定，现征求贵单位的意见。请自收到本函之日起{办理期限}内，书面告知是否同意公开；不同意的，请写明理由和依据。
        {逾期后果}。
        """;

    private const string FeeNotice = """
        本机关于{收到日期}收到{称谓}提出的政府信息公开申请（受理号：{受理号}）。
        根据{依据}的规定，对该申请收取信息处理费。标准和计算明细：{计算明细}。应缴金额：{金额}。
        缴纳方式：{缴纳方式}。
        请自收到本通知次日起{办理期限}内缴纳。{逾期后果}。
        {收费说明}。
        """;

    private const string Disclosure = $$"""
        {{Opening}}
        {认定}。
        {理由}
        根据{依据}的规定，{结论}。
        所提供的信息共{页数}页。
        """;

    private const string PartialDisclosure = $$"""
        {{Opening}}
        {认定}。
        {理由}
        {遮蔽说明}。
        根据{依据}的规定，{结论}。
        所提供的信息共{页数}页。
        """;

    private const string Answer = $$"""
        {{Opening}}
        {认定}。
        {理由}
        根据{依据}的规定，{结论}。
        """;

    private const string RecordCorrection = """
        本机关于{收到日期}收到{称谓}提出的更正与自身相关的政府信息记录的申请。根据{依据}的规定，经审核，结果如下：
        {更正结果}
        """;

    private const string ServiceRecord = """
        送达的文书：{文书名称}
        文书文号：{文书文号}
        受送达人：{申请人}
        送达方式：{送达方式}
        送达时间：{送达时间}
        送达地点：{送达地点}
        签收人及与受送达人的关系：{签收人}
        送达人：{送达人}
        拒收、留置的经过与见证人：{拒收见证}
        """;
}
