using System.Collections.Immutable;
using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Collecting;
using Gongkai.Core.Reports.Records;
using Gongkai.Storage.Demonstration;

namespace Gongkai.Web.Portal.Reports;

/// <summary>演示目录里滨河区去年的年报汇集：未报、已报、退回、通过、迟报、代收、零报告各有机关，全部经过真实的行为。</summary>
public static class DemonstrationGathering
{
    /// <param name="organs">各机关的编号，按代码。</param>
    public static IEnumerable<Act> Acts(IReadOnlyDictionary<string, long> organs, DateOnly today)
    {
        var (office, year) = (organs[DemonstrationOrgans.District], today.Year - 1);
        DateOnly Day(int day) => new DateOnly(today.Year, 1, day) is var on && on < today ? on : today;
        ReceiveFile File(string code, ReportContent content, int day) => new(organs[code], office, year, content, ".docx", Digest(code), []) { LegalDate = Day(day) };
        AcceptHandIn Accept(string code, int day) => new(organs[code], office, year) { LegalDate = Day(day) };
        IEnumerable<Act> HandIn(string code, ReportContent content, int day) =>
        [
            new SaveReport(organs[code], year, content) { LegalDate = Day(day) },
            new SubmitReport(organs[code], year) { LegalDate = Day(day) },
            new HandInReport(organs[code], office, year, []) { LegalDate = Day(day) },
        ];
        var listed = organs.Where(organ => organ.Key != DemonstrationOrgans.City).OrderBy(organ => organ.Key, StringComparer.Ordinal).Select(organ => organ.Value);
        return
        [
            new OpenGathering(office, year, [.. listed], new DateOnly(today.Year, 1, 20), "零报告也要报；文字与表格一致后再上报。（演示）") { LegalDate = Day(5) },
            File(DemonstrationOrgans.District, Content(licences: 0, penalties: 0, fees: 0.22m), 12),
            Accept(DemonstrationOrgans.District, 13),
            File(DemonstrationOrgans.Education, Content(licences: 46, penalties: 3, fees: 0), 13),
            Accept(DemonstrationOrgans.Education, 16),
            .. HandIn(DemonstrationOrgans.Civil, Content(licences: 318, penalties: 2, fees: 0), 15),
            Accept(DemonstrationOrgans.Civil, 18),
            .. HandIn(DemonstrationOrgans.Labour, Content(licences: 105, penalties: 17, fees: 0), 19),
            .. HandIn(DemonstrationOrgans.Housing, Content(licences: 764, penalties: 52, fees: 36.5m), 16),
            new ReturnHandIn(organs[DemonstrationOrgans.Housing], office, year, [new("T2.R4", null, "与全区执法台账相差 9 件，请核对是否含街道移交的"), new("SEC5", "加强业务培训", "请写明培训了几次、解决了什么问题")]) { LegalDate = Day(19) },
            .. HandIn(DemonstrationOrgans.Market, Content(licences: 8210, penalties: 1406, fees: 0), 23),
            File(DemonstrationOrgans.Riverside, Content(licences: 0, penalties: 0, fees: 0), 17),
            Accept(DemonstrationOrgans.Riverside, 19),
            File(DemonstrationOrgans.Lakeside, Wrong(Content(licences: 0, penalties: 6, fees: 0)), 20),
            new RemindOrgan(organs[DemonstrationOrgans.Health], office, year) { LegalDate = Day(21) },
            new RemindOrgan(organs[DemonstrationOrgans.Housing], office, year) { LegalDate = Day(22) },
        ];
    }

    /// <summary>没有申请的一份：表二有数，表三、表四都是 0，文字与表格一致。</summary>
    private static ReportContent Content(decimal licences, decimal penalties, decimal fees) => ReportContent.Blank with
    {
        Preface = "根据《中华人民共和国政府信息公开条例》编制。所列数据的统计期限为全年。（演示）",
        Sections = [.. ReportContent.Blank.Sections.Select(section => section with { Text = Text(section.Number) })],
        Cells = CellAddress.All.Where(cell => cell.Table != StatutoryTable.T2019).ToImmutableSortedDictionary(
            cell => cell.Text, cell => cell.Text switch { "T2.R3" => licences, "T2.R4" => penalties, "T2.R6" => fees, _ => 0m }, StringComparer.Ordinal),
    };

    // What a reviewer finds at once: a total that its parts do not give.
    private static ReportContent Wrong(ReportContent content) => content with { Cells = content.Cells.ToImmutableSortedDictionary(StringComparer.Ordinal).SetItem("T3.R1.C7", 3) };

    private static string Text(int section) => section switch
    {
        1 => "本机关落实专人负责政府信息公开，按季度检查更新情况，公开渠道畅通。",
        5 => "存在的主要问题：公开的内容以工作动态为主，群众关心的办事信息偏少，经办人员的业务能力还需提高。改进情况：充实办事指南和收费标准，加强业务培训，明确专人每周检查更新。",
        6 => "没有其他需要报告的事项。",
        _ => "",
    };

    private static string Digest(string code) => code.Aggregate("", (text, letter) => text + ((int)letter).ToString("x2", CultureInfo.InvariantCulture)).PadRight(64, '0');
}
