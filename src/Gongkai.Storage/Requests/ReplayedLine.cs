using Gongkai.Core.Ledger;
using Gongkai.Core.Remedies;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;

namespace Gongkai.Storage.Requests;

/// <summary>正在回放的一份：它的各步，已经取得的件号、救济号。</summary>
internal sealed class ReplayedLine(int index, ToldApplication told)
{
    private long number;
    private long numberBefore;
    private Dictionary<int, long> remedies = [];
    private Dictionary<int, long> remediesBefore = [];

    public int Index { get; } = index;

    public ToldApplication Told { get; } = told;

    public IReadOnlyList<ReplayStep> Steps { get; set; } = [];

    public TechnicalActors? Posts { get; set; }

    public string? ApplicantKey { get; set; }

    /// <summary>记在账上的理由。</summary>
    public string Reason { get; init; } = "由 gongkai request play 回放";

    /// <summary>导入台账的，本机关原来的编号。</summary>
    public string? OwnNumber { get; init; }

    public IReadOnlyList<Finding> Findings { get; set; } = [];

    private long Organ => Posts!.Organ;

    /// <summary>这一步的行为。</summary>
    public Act Act(ReplayStep step) => Plain(step) with { LegalDate = step.On, Reason = Reason };

    /// <summary>记下办成之后取得的号。</summary>
    public void Note(ReplayStep step, Receipt receipt)
    {
        if (step.Remedy is { } remedy)
            remedies[remedy] = receipt.Subject.Number;
        else if (receipt.Subject.Kind == Application.SubjectKind)
            number = receipt.Entries.First(entry => entry.Subject.Kind == DisclosureCase.SubjectKind).Subject.Number;
    }

    /// <summary>记住提交之前的样子。</summary>
    public void Remember() => (numberBefore, remediesBefore) = (number, new(remedies));

    /// <summary>回到提交之前的样子。</summary>
    public void Forget() => (number, remedies) = (numberBefore, new(remediesBefore));

    private Act Plain(ReplayStep step) => step switch
    {
        { Remedy: { } index, IsConclusion: true } => new ConcludeRemedy(Organ, remedies[index], new RemedyConcluded(RemedyDecisionName.Typical(Told.Remedies[index].Outcome!.Value))),
        { Remedy: { } index } => new FileRemedy(Organ, new RemedyFiled(number, Told.Remedies[index].Kind, Told.Remedies[index].AfterReview)),
        { Fact: CaseSubmitted } => Register(isReceived: false),
        { Fact: CaseReceived received } when number == 0 => Register(isReceived: true) with { Confirmation = received.Confirmation },
        { Fact: CaseReceived received } => new ConfirmReceipt(Organ, number, received.Confirmation ?? Replay.Placeholder, step.On),
        { Fact: AnswerApproved } => new ApproveAnswer(Organ, number, step.Answer!.Value),
        _ => new HandleCase(Organ, number, step.Fact!),
    };

    private RegisterApplication Register(bool isReceived) =>
        new(Organ, Told.Channel, Told.ApplicantKind, Told.Applicant, ApplicantKey, Told.Description, isReceived) { Mandate = Told.Mandate, OwnNumber = OwnNumber };
}
