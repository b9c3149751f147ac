using Gongkai.Core.Catalogue.Register;
using Gongkai.Core.Ledger;

namespace Gongkai.Storage.Demonstration;

/// <summary>演示目录里街道登记的几件公文：已公开、待公开、超期、未认定、不主动公开的都有，全部虚构。</summary>
public static class DemonstrationDocuments
{
    private const long Office = 1;
    private const long Services = 2;
    private const long Management = 3;
    private const long Safety = 4;

    private static readonly AttributeJudgement Proactive = new() { Attribute = DisclosureType.Proactive };

    /// <param name="organs">各机关的编号，按代码。</param>
    public static IEnumerable<Act> Acts(IReadOnlyDictionary<string, long> organs, DateOnly today)
    {
        var street = organs[DemonstrationOrgans.Street];
        var lastWeek = today.AddDays(-9);
        return
        [
            new RegisterDocument(street, Document("2023年度街道安全生产监督检查计划", "通知", new DateOnly(2023, 2, 6), Safety), Proactive),
            new LinkDocument(street, 1, 2),
            new RegisterDocument(street, Document("防汛应急预案（2023年修订）", "通知", new DateOnly(2023, 5, 29), Management), Proactive),
            new LinkDocument(street, 2, 15),
            new RegisterDocument(street, Document("关于开展冬季消防安全检查的通知", "通知", lastWeek, Safety), Proactive),
            new RegisterDocument(street, Document("老旧小区加装电梯征求意见的公告", "公告", today.AddDays(-60), Management), Proactive),
            new RegisterDocument(street, Document("便民服务中心窗口调整的通告", "通告", today.AddDays(-3), Services)),
            new RegisterDocument(street, Document("社区工作者考核情况通报", "通报", today.AddDays(-50), Office)),
            new RegisterDocument(street, Document("关于申请追加物业纠纷调解经费的请示", "请示", lastWeek, Management), new AttributeJudgement
            {
                Attribute = DisclosureType.Withheld,
                Ground = WithholdingGround.Process,
                Reason = "经费还在请示，上级没有批复，属于行政管理过程中的请示报告。",
            }),
            new RegisterDocument(street, Document("辖区企业走访情况的报告", "报告", lastWeek, Office), new AttributeJudgement
            {
                Attribute = DisclosureType.OnRequest,
                Reason = "只涉及个别企业，有人申请的征求企业意见之后提供。",
            }),
        ];
    }

    private static DocumentContent Document(string title, string genre, DateOnly on, long unit) => new() { Title = title, Genre = genre, MadeOn = on, Unit = unit };
}
