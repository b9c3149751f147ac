using Gongkai.Core.Requests;
using static Gongkai.Core.Requests.AnswerType;

namespace Gongkai.Core.Letters;

/// <summary>答复文书里由答复类型得出的话：认定、结论，和各项要件写成的理由。</summary>
internal static class AnswerWords
{
    /// <summary>认定：属于哪一类。</summary>
    public static string Finding(AnswerType answer, DisclosureCase one, string you) => answer switch
    {
        A01 => $"经审查，{you}申请公开的信息已经主动公开",
        A02 or A03 => $"经审查，{you}申请公开的信息可以公开",
        A04 => $"经审查，{you}申请公开的信息涉及第三方的合法权益，本机关征求意见之后认为可以公开",
        A05 => $"经审查，{you}申请公开的信息中，部分可以公开，部分依法不予公开，两者能够区分",
        A11 => $"经审查，{you}申请公开的信息属于依法确定的国家秘密",
        A12 => $"经审查，{you}申请公开的信息属于法律、行政法规禁止公开的政府信息",
        A13 => $"经审查，{you}申请公开的信息公开之后可能危及国家安全、公共安全、经济安全、社会稳定",
        A14 => $"经审查，{you}申请公开的信息公开会对第三方合法权益造成损害",
        A15 => $"经审查，{you}申请公开的信息属于行政机关人事管理、后勤管理、内部工作流程等方面的内部事务信息",
        A16 => $"经审查，{you}申请公开的信息属于行政机关履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息",
        A17 => $"经审查，{you}申请公开的信息属于行政执法案卷信息",
        A18 => $"经审查，{you}申请公开的信息，法律、行政法规对其查询另有规定",
        A21 => $"经检索，本机关没有{you}申请公开的信息",
        A22 => $"经审查，{you}申请公开的信息不属于本机关负责公开",
        A23 => $"经审查，本机关没有{you}所申请的现成信息，提供该内容需要对现有政府信息进行加工、分析",
        A24 => $"经补正，{you}申请公开的内容仍不明确，本机关无法据此查找所指向的政府信息",
        A31 => $"经审查，{you}以政府信息公开申请的形式提出的是信访、投诉、举报等诉求",
        A32 => $"经审查，{you}此前已就相同的内容提出申请，本机关已经作出答复",
        A33 => $"经审查，{you}要求提供的是政府公报、报刊、书籍等公开出版物",
        A34 => $"经审查，{you}提出申请的数量、频次明显超过合理范围，所说明的理由不合理",
        A35 => $"经审查，{you}要求对已经获取的信息进行确认或者重新出具",
        A41 => $"{you}没有在规定的期限内补正，也没有说明正当理由",
        A42 => $"{you}没有在规定的期限内缴纳信息处理费",
        _ when one.IsWithdrawn => $"{you}已经撤回该申请",
        _ when one.MergedInto is not null => $"{you}的该申请与另一件申请内容相关，已经并案办理",
        _ => "经审查，该申请属于下列情形",
    };

    /// <summary>结论。</summary>
    public static string Conclusion(AnswerType answer, string you) => answer switch
    {
        A01 or A03 => $"现将获取该信息的方式、途径告知{you}",
        A02 or A04 => $"本机关决定予以公开，现向{you}提供",
        A05 => $"本机关决定对可以公开的部分予以公开并向{you}提供，对其余部分不予公开",
        >= A11 and <= A17 => "本机关决定不予公开",
        A18 => $"请{you}依照上述规定办理查询",
        A22 => $"本机关无法提供，请{you}向负责公开该信息的机关提出",
        A23 => "本机关不予提供",
        A21 or A24 => "本机关无法提供",
        A31 => $"本机关不作为政府信息公开申请处理，请{you}通过上述渠道提出",
        A32 => "本机关不予重复处理",
        A33 => $"本机关不作为政府信息公开申请处理，请{you}通过上述途径获取",
        A34 or A35 => "本机关不予处理",
        A41 or A42 => "视为放弃申请，本机关不再处理该申请",
        _ => "本机关对该申请不再作其他处理",
    };

    /// <summary>理由：各项要件依次成段；占位的、内部审批的不写。一项也没有写明的为空。</summary>
    public static IReadOnlyList<string> Grounds(AnswerDecided decided, DisclosureCase one)
    {
        var lines = new List<string>();
        foreach (var element in AnswerTypeName.Of(decided.Answer).Elements)
        {
            var stated = decided.Elements.FirstOrDefault(item => item.Element == element && !item.IsPlaceholder && item.Text.Trim().Length > 0)?.Text.Trim();
            if (Paragraph(element, decided.Answer, stated, one) is { } line)
                lines.Add(line);
        }

        return lines;
    }

    /// <summary>决定里没有写明、经过里也没有的要件，文书因此缺的。</summary>
    public static IEnumerable<AnswerElement> Missing(AnswerDecided decided, DisclosureCase one) =>
        from element in AnswerTypeName.Of(decided.Answer).Elements
        where element is not (AnswerElement.SecondPerson or AnswerElement.SecrecyConclusion)
        let stated = decided.Elements.FirstOrDefault(item => item.Element == element && !item.IsPlaceholder && item.Text.Trim().Length > 0)?.Text
        where Paragraph(element, decided.Answer, stated, one) is null
        select element;

    private static string? Paragraph(AnswerElement element, AnswerType answer, string? stated, DisclosureCase one) => element switch
    {
        // What was concluded stays in the file; a letter says only that it is a secret (办理规程 §4, E14-1).
        AnswerElement.SecrecyConclusion or AnswerElement.SecondPerson => null,
        AnswerElement.ThirdPartyOpinion => Consulted(one),
        AnswerElement.CorrectionMade => Corrected(one),
        AnswerElement.CorrectionLapsed => Lapsed(one, MatterKind.Correction, "告知补正", "期满没有收到补正"),
        AnswerElement.PaymentLapsed => Lapsed(one, MatterKind.Fee, "发出收费通知", "期满没有缴纳"),
        AnswerElement.ReasonHeard => Heard(one),
        AnswerElement.SearchRecord => Searched(stated, one),
        AnswerElement.Reasons when stated is null && one.IsWithdrawn => "该申请由申请人撤回",
        AnswerElement.Reasons when stated is null && one.MergedInto is not null => "相关内容在并案的申请中一并答复",
        _ => stated is null ? null : $"{Lead(element, answer)}：{stated}",
    };

    private static string Lead(AnswerElement element, AnswerType answer) => element switch
    {
        AnswerElement.AccessWay => answer switch { A31 => "提出诉求的渠道", A33 => "获取该出版物的途径", A18 => "查询的渠道和办法", _ => "获取信息的方式、途径" },
        AnswerElement.InformationList => "提供的信息清单",
        AnswerElement.Balancing => "对第三方理由的审查",
        AnswerElement.WithheldReasons => "不予公开的部分及其理由和依据",
        AnswerElement.LegalProvision => "所依据的法律、行政法规",
        AnswerElement.Reasons => "事实和理由",
        AnswerElement.DisclosureDuty => "法律、法规、规章有无应当公开的规定",
        AnswerElement.Severability => "能否区分处理",
        AnswerElement.ResponsibleOrgan => "负责公开该信息的机关",
        AnswerElement.FormerAnswer => "前次答复",
        AnswerElement.Evidence => "申请的数量和频次",
        _ => AnswerElementName.Of(element).Name,
    };

    private static string? Consulted(DisclosureCase one)
    {
        var asked = one.Matters.Where(matter => matter is { Kind: MatterKind.ThirdParty, IsOpen: false }).ToList();
        if (asked.Count == 0)
            return null;
        List<string> said = [];
        if (asked.Any(matter => matter.Opinion == Opinion.Consents))
            said.Add("第三方同意公开");
        if (asked.Any(matter => matter.Opinion == Opinion.Objects))
            said.Add("第三方不同意公开并说明了理由");
        if (asked.Any(matter => matter.Opinion is null))
            said.Add("第三方期满没有提出意见");
        return $"本机关依法书面征求了第三方的意见，{string.Join("，另有", said)}";
    }

    private static string? Corrected(DisclosureCase one) =>
        one.Matters.FirstOrDefault(matter => matter is { Kind: MatterKind.Correction, IsOpen: false, HasExpired: false }) is { ResolvedOn: { } on } matter
            ? $"本机关于{LetterValues.Date(matter.From)}告知补正，{LetterValues.Date(on)}收到补正，补正之后仍不能确定所指向的政府信息"
            : null;

    private static string? Lapsed(DisclosureCase one, MatterKind kind, string asked, string then) =>
        one.Matters.LastOrDefault(matter => matter.Kind == kind && matter.HasExpired) is { } matter ? $"本机关于{LetterValues.Date(matter.From)}{asked}，{then}" : null;

    private static string? Heard(DisclosureCase one) => one.Reason is { ResolvedOn: { } on } reason
        ? $"本机关于{LetterValues.Date(reason.From)}要求说明理由，{(reason.HasExpired ? "期满没有收到说明" : $"{LetterValues.Date(on)}收到说明")}"
        : null;

    private static string? Searched(string? stated, DisclosureCase one)
    {
        var answered = one.Materials.Where(material => material.IsSearch && !material.Answer!.StartsWith(StatedElement.PlaceholderMark, StringComparison.Ordinal)).ToList();
        if (stated is null && answered.Count == 0)
            return null;
        return $"检索的方法和结果：{string.Join("；", [.. stated is null ? Array.Empty<string>() : [stated.TrimEnd('。', '；')], .. answered.Select(material => $"向{material.From}查找，答复为“{material.Answer!.TrimEnd('。')}”")])}";
    }
}
