namespace Gongkai.Core.Requests;

/// <summary>一件申请办到哪一步。征求意见、说明理由是其中的未了事项，可以并行，不是另外的步。</summary>
public enum CaseStage
{
    Draft,
    Submitted,
    Received,
    Processing,
    CorrectionPending,
    FeePending,
    DecisionDraft,
    Reviewing,
    Approved,
    Dispatched,
    Closed,
}
