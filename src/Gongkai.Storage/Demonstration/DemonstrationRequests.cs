using Gongkai.Core.Calendar;
using Gongkai.Core.Fees;
using Gongkai.Core.Ledger;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Counting;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using static Gongkai.Core.Requests.ApplicantKind;
using static Gongkai.Core.Requests.Channel;

namespace Gongkai.Storage.Demonstration;

/// <summary>演示的申请，全部虚构，全部经过真实的行为：2023 年各部门的 26 件，每种答复类型至少一件，连同其余各件，全区合计与发布的年报逐格相等；青禾街道今天前后的若干件，每种状态都有。</summary>
public static class DemonstrationRequests
{

    /// <param name="organs">各机关的编号，按代码。</param>
    public static IEnumerable<Act> Acts(IReadOnlyDictionary<string, long> organs, DateOnly today)
    {
        var desks = organs.ToDictionary(organ => organ.Key, organ => new DemonstrationDesk(organ.Value), StringComparer.Ordinal);
        return [.. Past.OrderBy(one => one.Received).ThenBy(one => one.Organ, StringComparer.Ordinal).SelectMany(one => one.At(desks[one.Organ])), .. Now(desks[DemonstrationOrgans.Street], WorkdayCalendar.Shipped, today)];
    }

    /// <summary>一个机关 2023 年的表三、表四，由它的各件数出来。</summary>
    /// <param name="organ">机关代码。</param>
    public static Figures TablesOf(string organ)
    {
        var tally = new Tally(2023, new DateOnly(2023, 12, 31));
        foreach (var one in Past.Where(one => one.Organ == organ))
            one.CountInto(tally);
        return tally.Figures;
    }

    private static IReadOnlyList<DemonstrationCase> Past => field ??= [.. DemonstrationDistrict.Cases(Named, WorkdayCalendar.Shipped)];

    /// <summary>2023 年各部门有名有姓的 26 件，每种答复类型至少一件。</summary>
    private static IReadOnlyList<DemonstrationCase> Named { get; } =
    [
        new(DemonstrationOrgans.Education, Online, NaturalPerson, "区教育局2022年的义务教育招生办法", new(2023, 1, 9), AnswerType.A01, new(2023, 1, 17)),
        new(DemonstrationOrgans.Market, Post, CommercialEnterprise, "2022年食品抽检结果的名单", new(2023, 2, 14), AnswerType.A02, new(2023, 3, 2)),
        new(DemonstrationOrgans.Health, Online, ResearchInstitute, "2022年各街道家庭医生签约的统计", new(2023, 3, 6), AnswerType.A03, new(2023, 3, 27)),
        new(DemonstrationOrgans.Housing, Counter, NaturalPerson, "某小区物业合同备案", new(2023, 3, 20), AnswerType.A04, new(2023, 4, 27), (new(2023, 3, 23), new ThirdPartyConsulted("1", new(2023, 3, 23), "商业秘密")), (new(2023, 4, 7), new ThirdPartyReplied("1", Opinion.Consents))),
        new(DemonstrationOrgans.Housing, Post, LegalServiceOrg, "某地块征收补偿的各项材料", new(2023, 4, 10), AnswerType.A05, new(2023, 5, 15), (new(2023, 5, 6), new DeadlineExtended(10))),
        new(DemonstrationOrgans.Civil, Post, NaturalPerson, "某次会议的会议纪要", new(2023, 4, 17), AnswerType.A11, new(2023, 5, 8)),
        new(DemonstrationOrgans.Market, Online, CommercialEnterprise, "某企业的统计调查资料", new(2023, 5, 8), AnswerType.A12, new(2023, 5, 25)),
        new(DemonstrationOrgans.Health, Online, LegalServiceOrg, "应急处置的部署材料", new(2023, 5, 15), AnswerType.A13, new(2023, 6, 6)),
        new(DemonstrationOrgans.Housing, Online, NaturalPerson, "某公司的施工组织设计", new(2023, 5, 22), AnswerType.A14, new(2023, 6, 29), (new(2023, 5, 25), new ThirdPartyConsulted("1", new(2023, 5, 25), "商业秘密")), (new(2023, 6, 8), new ThirdPartyReplied("1", Opinion.Objects, "涉及商业秘密"))),
        new(DemonstrationOrgans.Labour, Online, NaturalPerson, "局内人事安排", new(2023, 6, 5), AnswerType.A15, new(2023, 6, 16)),
        new(DemonstrationOrgans.Housing, Post, CommercialEnterprise, "讨论中的方案草稿", new(2023, 6, 12), AnswerType.A16, new(2023, 7, 11)),
        new(DemonstrationOrgans.Market, Post, LegalServiceOrg, "某行政处罚的案卷", new(2023, 6, 26), AnswerType.A17, new(2023, 7, 20)),
        new(DemonstrationOrgans.Market, Counter, NaturalPerson, "某企业的登记档案", new(2023, 7, 3), AnswerType.A18, new(2023, 7, 4)),
        new(DemonstrationOrgans.Civil, Online, NaturalPerson, "1998年的一份通知", new(2023, 7, 10), AnswerType.A21, new(2023, 7, 31)),
        new(DemonstrationOrgans.Education, Online, PublicWelfareOrg, "区外学校的建设计划", new(2023, 7, 17), AnswerType.A22, new(2023, 7, 24)),
        new(DemonstrationOrgans.Labour, Online, ResearchInstitute, "近十年各行业就业的分析", new(2023, 7, 24), AnswerType.A23, new(2023, 8, 8)),
        new(DemonstrationOrgans.Health, Post, NaturalPerson, "有关的全部材料", new(2023, 8, 7), AnswerType.A24, new(2023, 9, 7), (new(2023, 8, 14), new CorrectionRequested(15, new(2023, 8, 14), "请写明所需信息的名称、文号或者年度")), (new(2023, 8, 24), new CorrectionReceived())),
        new(DemonstrationOrgans.Civil, Online, NaturalPerson, "为什么没有处理我的投诉", new(2023, 8, 14), AnswerType.A31, new(2023, 8, 18)),
        new(DemonstrationOrgans.Education, Online, NaturalPerson, "区教育局2022年的义务教育招生办法", new(2023, 8, 21), AnswerType.A32, new(2023, 8, 24)),
        new(DemonstrationOrgans.Labour, OrdinaryMail, NaturalPerson, "区年鉴一套", new(2023, 9, 4), AnswerType.A33, new(2023, 9, 11)),
        new(DemonstrationOrgans.Civil, Online, NaturalPerson, "历年全部会议的记录", new(2023, 9, 11), AnswerType.A34, new(2023, 10, 7), (new(2023, 9, 15), new ReasonRequested(10, new(2023, 9, 15), "三个月内提出 42 件，内容相互重叠")), (new(2023, 9, 25), new ReasonReceived("没有说明用途"))),
        new(DemonstrationOrgans.Health, Online, NaturalPerson, "请确认某证明属实", new(2023, 9, 18), AnswerType.A35, new(2023, 9, 26)),
        new(DemonstrationOrgans.Housing, Online, NaturalPerson, "房屋材料", new(2023, 9, 25), AnswerType.A41, new(2023, 10, 31), (new(2023, 10, 9), new CorrectionRequested(15, new(2023, 10, 9), "请写明房屋坐落和所需材料的名称")), (new(2023, 10, 31), new CorrectionExpired())),
        new(DemonstrationOrgans.Labour, Online, NaturalPerson, "历年各单位的考核表", new(2023, 10, 9), AnswerType.A42, new(2023, 11, 17), (new(2023, 10, 19), Fee(12, new(2023, 10, 9))), (new(2023, 11, 17), new FeeExpired())) { Applicant = DemonstrationDistrict.Insistent },
        new(DemonstrationOrgans.Market, Online, CommercialEnterprise, "2023年抽检计划", new(2023, 10, 16), AnswerType.A43, new(2023, 10, 18), (new(2023, 10, 18), new RequestWithdrawn())),
        new(DemonstrationOrgans.Education, Online, NaturalPerson, "2023年学位预警的情况", new(2023, 12, 20), AnswerType.A02, new(2024, 1, 15)),
    ];

    // One in every state, so that every page has something to show, whatever day it is.
    private static IEnumerable<Act> Now(DemonstrationDesk desk, WorkdayCalendar calendar, DateOnly today)
    {
        DateOnly Ago(int workdays) => calendar.Subtract(today, workdays);
        return
        [
            .. desk.Answered(new(DemonstrationOrgans.Street, Counter, NaturalPerson, "2025年低保公示的名单", Ago(40), AnswerType.A01, Ago(32))),
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

    internal static FeeNoticed Fee(int ordinal, DateOnly received) => ProcessingFee.Reckon(FeeBasis.ByCase, ordinal, received) is Allowed<ProcessingFee>(var fee)
        ? new FeeNoticed(FeeNoticed.UsualWorkdays, Amount: (long)(fee.Amount * 100), Calculation: fee.Calculation)
        : throw new InvalidOperationException("The demonstration charges what the tariff does not.");
}
