using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.Remedies;
using Gongkai.Core.Reports.Counting;
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

    /// <summary>连同其后的复议、诉讼，计入一个年度的表三、表四。</summary>
    internal void CountInto(Tally tally)
    {
        tally.Add(new CountedCase(0, 0, null, Kind, Received, Answer, Done));
        foreach (var remedy in Remedies)
            tally.Add(new CountedRemedy(0, 0, remedy.Kind, remedy.AfterReview, remedy.FiledOn, RemedyDecisionName.Of(remedy.Decision).Outcome, remedy.ConcludedOn));
    }

    /// <summary>补上答复之前须有的事实和办结之日：远在期限以内；上一年收到的这一年初办结，十二月收到的下一年初办结。</summary>
    /// <param name="year">计入哪个年度的年报。</param>
    /// <param name="number">这个机关的第几件：各件的日子由此错开。</param>
    public DemonstrationCase Dated(int year, int number, WorkdayCalendar calendar)
    {
        DateOnly Day(int workdays) => calendar.Add(Received, workdays);
        return Answer switch
        {
            AnswerType.A14 => this with { Done = Day(22), Between = [(Day(3), new ThirdPartyConsulted("1", Day(3), "商业秘密")), (Day(13), new ThirdPartyReplied("1", Opinion.Objects, "涉及商业秘密"))] },
            AnswerType.A24 => this with { Done = Day(24), Between = [(Day(4), new CorrectionRequested(15, Day(4), "请写明所需信息的名称、文号或者年度")), (Day(12), new CorrectionReceived())] },
            AnswerType.A34 => this with { Done = Day(15), Between = [(Day(4), new ReasonRequested(10, Day(4), "三个月内提出多件，内容相互重叠")), (Day(10), new ReasonReceived("没有说明用途"))] },
            AnswerType.A41 => this with { Done = Day(20), Between = [(Day(4), new CorrectionRequested(15, Day(4), "请写明所需信息的名称、文号或者年度")), (Day(20), new CorrectionExpired())] },
            AnswerType.A43 => this with { Done = Day(3), Between = [(Day(3), new RequestWithdrawn())] },
            _ when Received.Year < year => this with { Done = calendar.OnOrAfter(new DateOnly(year, 1, 3).AddDays(number % 5)) },
            _ when Received.Month == 12 => this with { Done = calendar.OnOrAfter(new DateOnly(year + 1, 1, 2).AddDays(number % 2)) },
            _ => this with { Done = Day(6 + (number % 12)) },
        };
    }
}
