using Gongkai.Core.Ledger;

namespace Gongkai.Core.Requests;

/// <summary>对申请的各种行为。</summary>
public static class CaseActs
{
    private const string One = DisclosureCase.SubjectKind;

    public static readonly ActKind Register = new("application.register", "登记申请", Application.SubjectKind, "REG-29");
    public static readonly ActKind Confirm = new("case.confirm", "确认收到", One, "REG-31");
    public static readonly ActKind Assign = new("case.assign", "交办", One, "REQ-Assign");
    public static readonly ActKind RequestCorrection = new("case.request-correction", "告知补正", One, "REG-30");
    public static readonly ActKind ReceiveCorrection = new("case.receive-correction", "收到补正", One, "REG-30");
    public static readonly ActKind LapseCorrection = new("case.lapse-correction", "确认逾期不补正", One, "REG-30");
    public static readonly ActKind ConsultThirdParty = new("case.consult-third-party", "征求第三方意见", One, "REG-32");
    public static readonly ActKind NoteThirdParty = new("case.note-third-party", "登记第三方答复", One, "REG-32");
    public static readonly ActKind LapseThirdParty = new("case.lapse-third-party", "登记第三方期满", One, "REG-32");
    public static readonly ActKind ConsultOrgan = new("case.consult-organ", "征求其他机关意见", One, "REG-33c");
    public static readonly ActKind NoteOrgan = new("case.note-organ", "登记其他机关答复", One, "REG-33c");
    public static readonly ActKind LapseOrgan = new("case.lapse-organ", "登记其他机关期满", One, "REG-33c");
    public static readonly ActKind Extend = new("case.extend", "同意延长答复期限", One, "REG-33b");
    public static readonly ActKind NoticeFee = new("case.notice-fee", "发出收费通知", One, "REG-42");
    public static readonly ActKind NotePayment = new("case.note-payment", "登记缴费", One, "REG-42");
    public static readonly ActKind LapseFee = new("case.lapse-fee", "确认逾期未缴费", One, "REG-42");
    public static readonly ActKind RequestReason = new("case.request-reason", "要求说明理由", One, "REG-35");
    public static readonly ActKind NoteReason = new("case.note-reason", "登记理由说明", One, "REG-35");
    public static readonly ActKind LapseReason = new("case.lapse-reason", "登记期满未说明理由", One, "REG-35");
    public static readonly ActKind Delay = new("case.delay", "延迟答复", One, "REG-35");
    public static readonly ActKind RequestMaterial = new("case.request-material", "协办调卷", One, "REQ-RequestMaterial");
    public static readonly ActKind AnswerMaterial = new("case.answer-material", "登记协办答复", One, "REQ-MaterialAnswered");
    public static readonly ActKind ChaseMaterial = new("case.chase-material", "催办协办", One, "REQ-ChaseMaterial");
    public static readonly ActKind Split = new("case.split", "拆分", One, "REQ-Split");
    public static readonly ActKind Merge = new("case.merge", "并案", One, "REQ-Merge");
    public static readonly ActKind Transfer = new("case.transfer", "转办", One, "REQ-Transfer");
    public static readonly ActKind Withdraw = new("case.withdraw", "登记撤回", One, "REQ-Withdraw");
    public static readonly ActKind Draft = new("case.draft", "拟答复", One, "REQ-Draft");
    public static readonly ActKind Decide = new("case.decide", "拟处理决定", One, "REG-36");
    public static readonly ActKind Return = new("case.return", "退回", One, "REQ-Return");
    public static readonly ActKind SubmitReview = new("case.submit-review", "送审", One, "REQ-SubmitReview");
    public static readonly ActKind Approve = new("case.approve", "签发答复", One, "REQ-Approve");
    public static readonly ActKind Dispatch = new("case.dispatch", "发出", One, "SRV-1");
    public static readonly ActKind ProveDelivery = new("case.prove-delivery", "登记送达凭证", One, "REQ-ProofOfDelivery");
    public static readonly ActKind CloseWithoutLetter = new("case.close-without-letter", "不发文书办结", One, "REQ-CloseWithoutLetter");
    public static readonly ActKind Archive = new("case.archive", "归档", One, "REG-45");
    public static readonly ActKind Remark = new("case.remark", "写内部备注", One, "REQ-Remark");
    public static readonly ActKind AmendApplication = new("application.amend", "更正申请登记", Application.SubjectKind, "REQ-Amend");
    public static readonly ActKind Export = new("case.export", "导出案卷", One, "REQ-Export");
    public static readonly ActKind SeeIdentity = new("application.see-identity", "查看证件号码", Application.SubjectKind, "ATT-SEE");
    public static readonly ActKind MakeProactive = new("case.make-proactive", "转主动公开", One, "REG-44");

    /// <summary>全部，按此排列。</summary>
    public static IReadOnlyList<ActKind> All { get; } =
    [
        Register, Confirm, Assign, RequestCorrection, ReceiveCorrection, LapseCorrection, ConsultThirdParty, NoteThirdParty, LapseThirdParty, ConsultOrgan, NoteOrgan, LapseOrgan,
        Extend, NoticeFee, NotePayment, LapseFee, RequestReason, NoteReason, LapseReason, Delay, RequestMaterial, ChaseMaterial, AnswerMaterial, Split, Merge, Transfer, Withdraw,
        Draft, Decide, Return, SubmitReview, Approve, Dispatch, ProveDelivery, CloseWithoutLetter, Archive, MakeProactive, Remark, Export, AmendApplication, SeeIdentity,
    ];

    /// <summary>一件事实由哪种行为记下；立件、提交、登记收到另由登记申请、确认收到，签发另由签发答复，拆分、备注各有自己的。</summary>
    public static ActKind Of(CaseFact fact) => fact switch
    {
        CaseAssigned => Assign,
        CorrectionRequested => RequestCorrection,
        CorrectionReceived => ReceiveCorrection,
        CorrectionExpired => LapseCorrection,
        ThirdPartyConsulted => ConsultThirdParty,
        ThirdPartyReplied => NoteThirdParty,
        ThirdPartyExpired => LapseThirdParty,
        OrganConsulted => ConsultOrgan,
        OrganReplied => NoteOrgan,
        OrganExpired => LapseOrgan,
        DeadlineExtended => Extend,
        FeeNoticed => NoticeFee,
        FeePaid => NotePayment,
        FeeExpired => LapseFee,
        ReasonRequested => RequestReason,
        ReasonReceived => NoteReason,
        ReasonExpired => LapseReason,
        AnswerDelayed => Delay,
        MaterialRequested => RequestMaterial,
        MaterialAnswered => AnswerMaterial,
        MaterialChased => ChaseMaterial,
        CaseMerged => Merge,
        CaseTransferred => Transfer,
        RequestWithdrawn => Withdraw,
        AnswerDrafted => Draft,
        AnswerDecided => Decide,
        AnswerReturned => Return,
        ReviewRequested => SubmitReview,
        AnswerDispatched => Dispatch,
        DeliveryProved => ProveDelivery,
        ClosedWithoutLetter => CloseWithoutLetter,
        CaseArchived => Archive,
        MadeProactive => MakeProactive,
        _ => throw new ArgumentException($"{fact.GetType().Name} has an act of its own.", nameof(fact)),
    };
}
