using Gongkai.Core.Ledger;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Records;
using Gongkai.Documents.Reports;
using Gongkai.Storage.Demonstration;

namespace Gongkai.Web.Portal.Reports;

/// <summary>演示目录里已经公布的年报，全部虚构：区和各街道、镇、部门 2023 年各一份；除区以外，表三、表四由登记的申请数出来。</summary>
public static class DemonstrationReports
{
    private const int Year = 2023;

    // Proactive disclosure of the departments and offices: normative documents issued, repealed, in force; licences, penalties, compulsion; fees in 万元.
    private static readonly (string Organ, string Name, decimal[] Proactive)[] Parts =
    [
        (DemonstrationOrgans.Education, "滨河区教育局", [1, 0, 4, 86, 0, 0, 0]),
        (DemonstrationOrgans.Civil, "滨河区民政局", [0, 1, 5, 412, 6, 0, 12.4m]),
        (DemonstrationOrgans.Labour, "滨河区人力资源和社会保障局", [1, 0, 6, 655, 41, 0, 0]),
        (DemonstrationOrgans.Housing, "滨河区住房和城乡建设局", [0, 1, 7, 2030, 316, 20, 1152.6m]),
        (DemonstrationOrgans.Health, "滨河区卫生健康局", [0, 0, 3, 1204, 405, 9, 38.15m]),
        (DemonstrationOrgans.Market, "滨河区市场监督管理局", [1, 1, 6, 8459, 2188, 186, 83.32m]),
        (DemonstrationOrgans.Riverside, "临江街道办事处", [0, 0, 0, 0, 96, 0, 0]),
        (DemonstrationOrgans.Willow, "柳塘街道办事处", [0, 0, 0, 0, 74, 0, 0]),
        (DemonstrationOrgans.Lakeside, "望湖街道办事处", [0, 0, 0, 0, 46, 0, 0]),
        (DemonstrationOrgans.Bridge, "石桥镇人民政府", [0, 0, 0, 0, 0, 0, 0]),
    ];

    private static readonly string[] Proactive = ["T2.R2.C1", "T2.R2.C2", "T2.R2.C3", "T2.R3", "T2.R4", "T2.R5", "T2.R6"];

    /// <param name="organs">各机关的编号，按代码。</param>
    public static IEnumerable<Act> Acts(IReadOnlyDictionary<string, long> organs) =>
    [
        Published(organs[DemonstrationOrgans.Street], ReportContent.Of(SampleReports.Street), new DateOnly(2024, 1, 30)),
        .. Parts.Select((part, index) => Published(organs[part.Organ], Content(part.Organ, part.Name, part.Proactive), new DateOnly(2024, 1, 22).AddDays(index % 9))),
        Published(organs[DemonstrationOrgans.District], ReportContent.Of(SampleReports.District), new DateOnly(2024, 3, 28)),
    ];

    private static ImportReport Published(long organ, ReportContent content, DateOnly on) => new(organ, Year, content, Original: null, on);

    private static ReportContent Content(string organ, string name, decimal[] proactive)
    {
        var cells = CellAddress.Of(StatutoryTable.T2).ToDictionary(cell => cell.Text, _ => 0m, StringComparer.Ordinal);
        foreach (var (cell, value) in Proactive.Zip(proactive))
            cells[cell] = value;
        foreach (var (cell, value) in DemonstrationRequests.TablesOf(organ).Filled)
            cells[cell.Text] = value;
        return (ReportContent.Blank with { Cells = cells })
            .WithText(1, $"根据《中华人民共和国政府信息公开条例》的规定，{name}编制本报告，所列数据的统计期限自{Year}年1月1日起至{Year}年12月31日止。\n（一）依申请公开情况\n全年新收政府信息公开申请{{T3.R1.C7}}件，上年结转{{T3.R2.C7}}件，办结{{T3.R3.7.C7}}件，结转下年度{{T3.R4.C7}}件。\n（二）监督保障情况\n公开工作由一名负责人分管，信息形成时确定公开属性，发布前逐条作保密审查。")
            .WithText(5, "（一）存在的主要问题\n一是个别答复没有写明检索的范围；二是办事指南更新不够及时。\n（二）改进情况\n一是答复书由两人核对，写明检索了哪些系统、用了哪些词；二是每季度核对一次办事指南。")
            .WithText(6, "无")
            .Resolved();
    }
}
