using Gongkai.Core.Reports;

namespace Gongkai.Cli.Reports;

/// <summary>表二、表三的行列在终端上的短名称，好让七列数字排在 80 列之内。</summary>
internal static class ShortNames
{
    private static readonly Dictionary<string, string> Rows = new(StringComparer.Ordinal)
    {
        ["newlyReceived"] = "一、本年新收",
        ["carriedOver"] = "二、上年结转",
        ["granted"] = "（一）予以公开",
        ["partiallyGranted"] = "（二）部分公开",
        ["denied.stateSecret"] = "1.国家秘密",
        ["denied.forbiddenByLaw"] = "2.法律法规禁止",
        ["denied.securityAndStability"] = "3.三安全一稳定",
        ["denied.thirdPartyRights"] = "4.第三方权益",
        ["denied.internalAffairs"] = "5.内部事务信息",
        ["denied.processInformation"] = "6.过程性信息",
        ["denied.enforcementFile"] = "7.执法案卷",
        ["denied.administrativeInquiry"] = "8.行政查询事项",
        ["unavailable.notHeld"] = "1.不掌握信息",
        ["unavailable.needsCreation"] = "2.需另行制作",
        ["unavailable.stillUnclear"] = "3.补正后不明确",
        ["notProcessed.petition"] = "1.信访举报投诉",
        ["notProcessed.duplicate"] = "2.重复申请",
        ["notProcessed.publication"] = "3.公开出版物",
        ["notProcessed.excessive"] = "4.大量反复申请",
        ["notProcessed.reissue"] = "5.重新出具",
        ["other.correctionOverdue"] = "1.逾期不补正",
        ["other.feeUnpaid"] = "2.逾期不缴费",
        ["other.other"] = "3.其他",
        ["totalHandled"] = "（七）总计",
        ["carriedForward"] = "四、结转下年度",
    };

    private static readonly Dictionary<string, string> ProactiveColumns = new(StringComparer.Ordinal)
    {
        ["issued"] = "制发件数",
        ["repealed"] = "废止件数",
        ["inForce"] = "现行有效",
        ["decisions"] = "处理决定",
        ["amountWan"] = "万元",
        ["made"] = "新制作",
        ["newlyPublic"] = "新公开",
        ["totalPublic"] = "公开总数",
        ["itemsLastYear"] = "上年项目",
        ["change"] = "本年增减",
        ["items"] = "采购项目",
        ["amount"] = "采购金额",
    };

    /// <summary>申请人类别，按 C1…C7。</summary>
    public static IReadOnlyList<string> Applicants { get; } = ["自然人", "商业企业", "科研机构", "公益组织", "法律服务", "其他", "总计"];

    private static readonly Lazy<Dictionary<CellAddress, string>> Requests = new(() => (
        from row in RequestRow.All
        from column in ApplicantColumn.All
        select (Cell: row.At(column), Name: $"{row.Group}{Of(row)}·{Applicants[column.Ordinal]}")).ToDictionary(entry => entry.Cell, entry => entry.Name));

    /// <summary>单元格的短名称：行·列。</summary>
    public static string Of(CellAddress cell) => Requests.Value.GetValueOrDefault(cell, cell.Name);

    public static string Of(RequestRow row) => Rows.GetValueOrDefault(row.Key, row.Label);

    public static string Of(ProactiveColumn column) => ProactiveColumns.GetValueOrDefault(column.Key, column.Label);
}
