using Gongkai.Core.Ledger;
using Gongkai.Core.Remedies;
using Gongkai.Core.Requests;

namespace Gongkai.Storage.Demonstration;

/// <summary>一个演示机关的办件：依次登记，件的号接着已经登记的，与账本给的一致。</summary>
/// <param name="cases">已经登记了几件申请。</param>
/// <param name="remedies">已经登记了几件复议、诉讼。</param>
internal sealed class DemonstrationDesk(long organ, long cases = 0, long remedies = 0)
{
    private static readonly string[] Surnames = ["赵", "钱", "孙", "李", "周", "吴", "郑", "王"];

    private long last = cases;
    private long lastRemedy = remedies;

    /// <summary>从登记到归档，答复一件。</summary>
    public IEnumerable<Act> Answered(DemonstrationCase one)
    {
        List<Act> acts = [.. Underway(one), .. Decided(one.Answer, one.Done)];
        acts.Add(Approved(one.Answer, one.Done));
        acts.Add(Sent(one.Channel, one.Done));
        acts.Add(Do(one.Done.AddDays(3), new DeliveryProved("演示的签收记录")));
        acts.Add(Do(one.Done.AddDays(3), new CaseArchived()));
        return acts;
    }

    /// <summary>不发文书而办结：逾期不补正、不缴费，撤回。</summary>
    public IEnumerable<Act> Given(DemonstrationCase one) =>
    [
        .. Underway(one),
        Do(one.Done, new AnswerDecided(one.Answer, [.. Elements(one.Answer)])), Do(one.Done, new ClosedWithoutLetter()), Do(one.Done, new CaseArchived()),
    ];

    /// <summary>对刚才办的一件提起复议或诉讼，直到审结。</summary>
    public IEnumerable<Act> Fought(DemonstrationRemedy remedy)
    {
        lastRemedy++;
        return
        [
            new FileRemedy(organ, new RemedyFiled(last, remedy.Kind, remedy.AfterReview)) { LegalDate = remedy.FiledOn },
            new ConcludeRemedy(organ, lastRemedy, new RemedyConcluded(remedy.Decision)) { LegalDate = remedy.ConcludedOn },
        ];
    }

    /// <summary>拟答复之后走几步：拟定、送审、签发、发出。</summary>
    public IEnumerable<Act> Drafted(Channel channel, ApplicantKind kind, string wanted, DateOnly received, AnswerType answer, int steps)
    {
        var on = received.AddDays(1);
        List<Act> acts = [.. Underway(channel, kind, wanted, received), .. Decided(answer, on).Take(steps == 1 ? 2 : 3)];
        if (steps >= 3)
            acts.Add(Approved(answer, on));
        if (steps >= 4)
            acts.Add(Sent(channel, on));
        return acts;
    }

    /// <summary>收到并交办，其间的各件事实。</summary>
    public IEnumerable<Act> Underway(Channel channel, ApplicantKind kind, string wanted, DateOnly received, params (DateOnly On, CaseFact Fact)[] between) =>
        [.. Arrived(channel, kind, wanted, received), Do(received, new CaseAssigned()), .. between.Select(one => Do(one.On, one.Fact))];

    /// <summary>收到；须确认的，当天确认。</summary>
    public IEnumerable<Act> Arrived(Channel channel, ApplicantKind kind, string wanted, DateOnly received, string? applicant = null)
    {
        var needsConfirmation = ChannelName.Of(channel).NeedsConfirmation;
        List<Act> acts = [Registered(channel, kind, wanted, received, isReceived: !needsConfirmation, applicant)];
        if (needsConfirmation)
            acts.Add(new ConfirmReceipt(organ, last, "演示：电话与本人确认", received) { LegalDate = received });
        return acts;
    }

    /// <summary>到达而没有确认。</summary>
    public IEnumerable<Act> Waiting(Channel channel, ApplicantKind kind, string wanted, DateOnly on) => [Registered(channel, kind, wanted, on, isReceived: false)];

    private IEnumerable<Act> Underway(DemonstrationCase one) =>
        [.. Arrived(one.Channel, one.Kind, one.Wanted, one.Received, one.Applicant), Do(one.Received, new CaseAssigned()), .. one.Between.Select(between => Do(between.On, between.Fact))];

    private RegisterApplication Registered(Channel channel, ApplicantKind kind, string wanted, DateOnly on, bool isReceived, string? applicant = null)
    {
        last++;
        var name = applicant ?? (kind == ApplicantKind.NaturalPerson ? $"{Surnames[last % Surnames.Length]}某（演示）" : $"{ApplicantKindName.Of(kind).Name}第 {last} 号（演示）");
        return new RegisterApplication(organ, channel, kind, new Parties([new Party(name, Phone: "0000-63310000", Address: "云川市滨河区（演示）")]), ApplicantKey: null, wanted, isReceived) { LegalDate = on };
    }

    private IEnumerable<Act> Decided(AnswerType answer, DateOnly on) =>
        [Do(on, new AnswerDrafted()), Do(on, new AnswerDecided(answer, [.. Elements(answer)])), Do(on, new ReviewRequested())];

    private ApproveAnswer Approved(AnswerType answer, DateOnly on) => new(organ, last, answer) { LegalDate = on };

    private HandleCase Sent(Channel channel, DateOnly on) => Do(on, channel switch
    {
        Channel.Online => new AnswerDispatched(DispatchMethod.Electronic),
        Channel.Counter or Channel.Oral => new AnswerDispatched(DispatchMethod.Counter),
        _ => new AnswerDispatched(DispatchMethod.Post, "邮政特快专递（EMS）", "演示"),
    });

    private HandleCase Do(DateOnly on, CaseFact fact) => new(organ, last, fact) { LegalDate = on };

    private static IEnumerable<StatedElement> Elements(AnswerType answer) =>
        from element in AnswerTypeName.Of(answer).Elements
        where !StatedElement.IsProcedure(element)
        select new StatedElement(element, Words(element));

    private static string Words(AnswerElement element) => element switch
    {
        AnswerElement.AccessWay => "请到政府网站政府信息公开专栏查阅，或者到便民服务中心领取（演示）",
        AnswerElement.InformationList => "所申请的材料 1 份，共 6 页（演示）",
        AnswerElement.Balancing => "不公开不会对公共利益造成重大影响，尊重第三方意见（演示）",
        AnswerElement.WithheldReasons => "其中第三人的身份信息属于个人隐私，依《条例》第十五条不予公开（演示）",
        AnswerElement.SecrecyConclusion => "经审查属于依法确定的国家秘密；审查人何某，线下案卷 1 号（演示）",
        AnswerElement.LegalProvision => "依有关法律第二十五条（演示）",
        AnswerElement.DisclosureDuty => "经核查，法律、法规、规章没有规定应当公开（演示）",
        AnswerElement.Severability => "各部分不能区分处理（演示）",
        AnswerElement.SearchRecord => "检索了档案系统和 OA，以名称、年度为关键词，没有找到；检索人周某（演示）",
        AnswerElement.ResponsibleOrgan => "由邻区教育局负责公开，电话 0000-63310009（演示）",
        AnswerElement.FormerAnswer => "2023年1月17日已经答复同样的内容（演示）",
        AnswerElement.Evidence => "三个月内提出 42 件，内容相互重叠（演示）",
        AnswerElement.SecondPerson => "另一人复核，同意（演示）",
        _ => "经核查，情况属实（演示）",
    };
}
