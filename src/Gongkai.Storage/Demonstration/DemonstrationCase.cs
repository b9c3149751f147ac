using Gongkai.Core.Ledger;
using Gongkai.Core.Requests;

namespace Gongkai.Storage.Demonstration;

/// <summary>演示的一件已经办结的申请：谁的、怎么来的、其间的事实、怎么办结的。</summary>
/// <param name="Organ">机关代码。</param>
/// <param name="Done">发出答复之日；不发文书的，办结之日。</param>
internal sealed record DemonstrationCase(
    string Organ, Channel Channel, ApplicantKind Kind, string Wanted, DateOnly Received, AnswerType Answer, DateOnly Done, params (DateOnly On, CaseFact Fact)[] Between)
{
    /// <summary>申请人的名称；<c>null</c> 取一个。</summary>
    public string? Applicant { get; init; }

    /// <summary>其后的复议、诉讼；没有的为空。</summary>
    public IReadOnlyList<DemonstrationRemedy> Remedies { get; init; } = [];

    /// <summary>由这个机关的办件台依次办出来的各个行为。</summary>
    public IEnumerable<Act> At(DemonstrationDesk desk) =>
    [
        .. Answer is AnswerType.A41 or AnswerType.A42 or AnswerType.A43 ? desk.Given(this) : desk.Answered(this),
        .. Remedies.SelectMany(desk.Fought),
    ];
}
