using Gongkai.Core.Calendar;
using Gongkai.Core.Fees;
using Gongkai.Core.Ledger;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using static Gongkai.Core.Requests.ApplicantKind;
using static Gongkai.Core.Requests.Channel;

namespace Gongkai.Storage.Demonstration;

/// <summary>演示的申请，全部虚构，全部经过真实的行为：2023 年各部门的 26 件，每种答复类型一件；青禾街道今天前后的若干件，每种状态都有。</summary>
public static class DemonstrationRequests
{
    private const string Education = "DEMO00004";
    private const string Civil = "DEMO00005";
    private const string Labour = "DEMO00006";
    private const string Housing = "DEMO00007";
    private const string Health = "DEMO00008";
    private const string Market = "DEMO00009";

    /// <param name="organs">各机关的编号，按代码。</param>
    public static IEnumerable<Act> Acts(IReadOnlyDictionary<string, long> organs, DateOnly today)
    {
        var desks = organs.ToDictionary(organ => organ.Key, organ => new DemonstrationDesk(organ.Value), StringComparer.Ordinal);
        return [.. PastYear(desks), .. Now(desks[DemonstrationOrgans.Street], WorkdayCalendar.Shipped, today)];
    }

    private static IEnumerable<Act> PastYear(Dictionary<string, DemonstrationDesk> desks) =>
    [
        .. desks[Education].Answered(Online, NaturalPerson, "区教育局2022年的义务教育招生办法", new(2023, 1, 9), AnswerType.A01, new(2023, 1, 17)),
        .. desks[Market].Answered(Post, CommercialEnterprise, "2022年食品抽检结果的名单", new(2023, 2, 14), AnswerType.A02, new(2023, 3, 2)),
        .. desks[Health].Answered(Online, ResearchInstitute, "2022年各街道家庭医生签约的统计", new(2023, 3, 6), AnswerType.A03, new(2023, 3, 27)),
        .. desks[Housing].Answered(Counter, NaturalPerson, "某小区物业合同备案", new(2023, 3, 20), AnswerType.A04, new(2023, 4, 27), (new(2023, 3, 23), new ThirdPartyConsulted("1", new(2023, 3, 23), "商业秘密")), (new(2023, 4, 7), new ThirdPartyReplied("1", Opinion.Consents))),
        .. desks[Housing].Answered(Post, LegalServiceOrg, "某地块征收补偿的各项材料", new(2023, 4, 10), AnswerType.A05, new(2023, 5, 15), (new(2023, 5, 6), new DeadlineExtended(10))),
        .. desks[Civil].Answered(Post, NaturalPerson, "某次会议的会议纪要", new(2023, 4, 17), AnswerType.A11, new(2023, 5, 8)),
        .. desks[Market].Answered(Online, CommercialEnterprise, "某企业的统计调查资料", new(2023, 5, 8), AnswerType.A12, new(2023, 5, 25)),
        .. desks[Health].Answered(Online, LegalServiceOrg, "应急处置的部署材料", new(2023, 5, 15), AnswerType.A13, new(2023, 6, 6)),
        .. desks[Housing].Answered(Online, NaturalPerson, "某公司的施工组织设计", new(2023, 5, 22), AnswerType.A14, new(2023, 6, 29), (new(2023, 5, 25), new ThirdPartyConsulted("1", new(2023, 5, 25), "商业秘密")), (new(2023, 6, 8), new ThirdPartyReplied("1", Opinion.Objects, "涉及商业秘密"))),
        .. desks[Labour].Answered(Online, NaturalPerson, "局内人事安排", new(2023, 6, 5), AnswerType.A15, new(2023, 6, 16)),
        .. desks[Housing].Answered(Post, CommercialEnterprise, "讨论中的方案草稿", new(2023, 6, 12), AnswerType.A16, new(2023, 7, 11)),
        .. desks[Market].Answered(Post, LegalServiceOrg, "某行政处罚的案卷", new(2023, 6, 26), AnswerType.A17, new(2023, 7, 20)),
        .. desks[Market].Answered(Counter, NaturalPerson, "某企业的登记档案", new(2023, 7, 3), AnswerType.A18, new(2023, 7, 4)),
        .. desks[Civil].Answered(Online, NaturalPerson, "1998年的一份通知", new(2023, 7, 10), AnswerType.A21, new(2023, 7, 31)),
        .. desks[Education].Answered(Online, PublicWelfareOrg, "区外学校的建设计划", new(2023, 7, 17), AnswerType.A22, new(2023, 7, 24)),
        .. desks[Labour].Answered(Online, ResearchInstitute, "近十年各行业就业的分析", new(2023, 7, 24), AnswerType.A23, new(2023, 8, 8)),
        .. desks[Health].Answered(Post, NaturalPerson, "有关的全部材料", new(2023, 8, 7), AnswerType.A24, new(2023, 9, 7), (new(2023, 8, 14), new CorrectionRequested(15, new(2023, 8, 14), "请写明所需信息的名称、文号或者年度")), (new(2023, 8, 24), new CorrectionReceived())),
        .. desks[Civil].Answered(Online, NaturalPerson, "为什么没有处理我的投诉", new(2023, 8, 14), AnswerType.A31, new(2023, 8, 18)),
        .. desks[Education].Answered(Online, NaturalPerson, "区教育局2022年的义务教育招生办法", new(2023, 8, 21), AnswerType.A32, new(2023, 8, 24)),
        .. desks[Labour].Answered(OrdinaryMail, NaturalPerson, "区年鉴一套", new(2023, 9, 4), AnswerType.A33, new(2023, 9, 11)),
        .. desks[Civil].Answered(Online, NaturalPerson, "历年全部会议的记录", new(2023, 9, 11), AnswerType.A34, new(2023, 10, 7), (new(2023, 9, 15), new ReasonRequested(10, new(2023, 9, 15), "三个月内提出 42 件，内容相互重叠")), (new(2023, 9, 25), new ReasonReceived("没有说明用途"))),
        .. desks[Health].Answered(Online, NaturalPerson, "请确认某证明属实", new(2023, 9, 18), AnswerType.A35, new(2023, 9, 26)),
        .. desks[Housing].Given(Online, NaturalPerson, "房屋材料", new(2023, 9, 25), AnswerType.A41, new(2023, 10, 31), (new(2023, 10, 9), new CorrectionRequested(15, new(2023, 10, 9), "请写明房屋坐落和所需材料的名称")), (new(2023, 10, 31), new CorrectionExpired())),
        .. desks[Labour].Given(Online, NaturalPerson, "历年各单位的考核表", new(2023, 10, 9), AnswerType.A42, new(2023, 11, 17), (new(2023, 10, 19), Fee(12, new(2023, 10, 9))), (new(2023, 11, 17), new FeeExpired())),
        .. desks[Market].Given(Online, CommercialEnterprise, "2023年抽检计划", new(2023, 10, 16), AnswerType.A43, new(2023, 10, 18), (new(2023, 10, 18), new RequestWithdrawn())),
        .. desks[Education].Answered(Online, NaturalPerson, "2023年学位预警的情况", new(2023, 12, 20), AnswerType.A02, new(2024, 1, 15)),
    ];

    // One in every state, so that every page has something to show, whatever day it is.
    private static IEnumerable<Act> Now(DemonstrationDesk desk, WorkdayCalendar calendar, DateOnly today)
    {
        DateOnly Ago(int workdays) => calendar.Subtract(today, workdays);
        return
        [
            .. desk.Answered(Counter, NaturalPerson, "2025年低保公示的名单", Ago(40), AnswerType.A01, Ago(32)),
            .. desk.Underway(Post, CommercialEnterprise, "青禾路改造工程的招标文件", Ago(23)),
            .. desk.Underway(Online, NaturalPerson, "青禾路12号院改造的施工合同", Ago(19)),
            .. desk.Underway(Online, LegalServiceOrg, "街道与某公司的服务合同", Ago(18), (Ago(12), new ThirdPartyConsulted("1", Ago(12), "商业秘密"))),
            .. desk.Underway(Counter, NaturalPerson, "共建道路的验收材料", Ago(16), (Ago(6), new OrganConsulted("1", Ago(6), "滨河区住建局"))),
            .. desk.Underway(Online, NaturalPerson, "2023年以来的全部会议纪要", Ago(15), (Ago(13), new ReasonRequested(15, Ago(12), "一个月内提出 31 件"))),
            .. desk.Underway(Fax, ResearchInstitute, "垃圾分类的台账", Ago(14), (Ago(10), new MaterialRequested("1", "公共管理办公室", Ago(5), "2025年各社区的台账"))),
            .. desk.Underway(Online, NaturalPerson, "历年的租金收入", Ago(13), (Ago(8), Fee(11, Ago(13)))),
            .. desk.Drafted(Online, NaturalPerson, "高龄津贴发放的标准", Ago(11), AnswerType.A02, steps: 1),
            .. desk.Drafted(Post, PublicWelfareOrg, "残疾人之家的建设计划", Ago(10), AnswerType.A03, steps: 2),
            .. desk.Drafted(Online, NaturalPerson, "社区工作者的招聘方案", Ago(9), AnswerType.A02, steps: 3),
            .. desk.Drafted(Post, NaturalPerson, "2025年的部门预算", Ago(8), AnswerType.A01, steps: 4),
            .. desk.Underway(Online, NaturalPerson, "有关拆迁的材料", Ago(5), (Ago(3), new CorrectionRequested(15, Ago(3), "请写明项目名称和年度"))),
            .. desk.Underway(Counter, NaturalPerson, "便民服务中心的值班表", Ago(2)),
            .. desk.Arrived(Counter, NaturalPerson, "路灯维修的记录", today),
            .. desk.Waiting(Online, CommercialEnterprise, "2026年的采购计划", Ago(3)),
            .. desk.Waiting(Online, NaturalPerson, "老旧小区改造的进度", today),
        ];
    }

    private static FeeNoticed Fee(int ordinal, DateOnly received) => ProcessingFee.Reckon(FeeBasis.ByCase, ordinal, received) is Allowed<ProcessingFee>(var fee)
        ? new FeeNoticed(FeeNoticed.UsualWorkdays, Amount: (long)(fee.Amount * 100), Calculation: fee.Calculation)
        : throw new InvalidOperationException("The demonstration charges what the tariff does not.");
}
