using Gongkai.Core.Requests;

namespace Gongkai.Core.Reports.Counting;

/// <summary>计入表三的一件：哪个机关第几件，哪类申请人，何时收到，何时以哪种答复办结。</summary>
/// <param name="DoneOn">办结之日；没有办结的为 <c>null</c>。</param>
public sealed record CountedCase(long Organ, long Number, string? ReceiptNumber, ApplicantKind Applicant, DateOnly ReceivedOn, AnswerType? Answer, DateOnly? DoneOn)
{
    /// <summary>由一件申请得出；没有收到的、重作件、转办出去的不计入，为 <c>null</c>（办理规程 §1；CK-AGG-DUP）。</summary>
    public static CountedCase? Of(long organ, long number, DisclosureCase one, ApplicantKind applicant) =>
        one is { ReceivedOn: { } received, IsRedo: false, TransferredTo: null }
            ? new(organ, number, one.Number, applicant, received, one.Answer, one.DoneOn)
            : null;

    /// <summary>所在的列。</summary>
    public ApplicantColumn Column => ApplicantColumn.Kinds[(int)Applicant];
}
