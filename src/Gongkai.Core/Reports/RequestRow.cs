namespace Gongkai.Core.Reports;

/// <summary>表三的一行（25 行之一）：行号、契约中的键、所属组与标签（逐字）。</summary>
/// <param name="Number">行号，如 <c>R3.3.1</c>。</param>
/// <param name="Key">契约中的键，如 <c>denied.stateSecret</c>。</param>
/// <param name="Group">二级标签（逐字），如“（三）不予公开”；没有下级的行为 <c>null</c>。</param>
/// <param name="Label">本行标签（逐字）。</param>
public sealed record RequestRow(string Number, string Key, string? Group, string Label)
{
    /// <summary>“三、本年度办理结果”，纵跨 R3.1…R3.7。</summary>
    public const string ResultsLabel = "三、本年度办理结果";

    private const string Denied = "（三）不予公开";
    private const string Unavailable = "（四）无法提供";
    private const string NotProcessed = "（五）不予处理";
    private const string Other = "（六）其他处理";

    /// <summary>本年新收。</summary>
    public static readonly RequestRow NewlyReceived = new("R1", "newlyReceived", null, "一、本年新收政府信息公开申请数量");

    /// <summary>上年结转。</summary>
    public static readonly RequestRow CarriedOver = new("R2", "carriedOver", null, "二、上年结转政府信息公开申请数量");

    /// <summary>予以公开。</summary>
    public static readonly RequestRow Granted = new("R3.1", "granted", null, "（一）予以公开");

    /// <summary>部分公开（区分处理）。</summary>
    public static readonly RequestRow PartiallyGranted =
        new("R3.2", "partiallyGranted", null, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）");

    /// <summary>办理结果总计。</summary>
    public static readonly RequestRow TotalHandled = new("R3.7", "totalHandled", null, "（七）总计");

    /// <summary>结转下年度继续办理。</summary>
    public static readonly RequestRow CarriedForward = new("R4", "carriedForward", null, "四、结转下年度继续办理");

    /// <summary>逾期不补正（2019 版式没有此行）。</summary>
    public static readonly RequestRow CorrectionOverdue =
        new("R3.6.1", "other.correctionOverdue", Other, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请");

    /// <summary>逾期不缴费（2019 版式没有此行）。</summary>
    public static readonly RequestRow FeeUnpaid =
        new("R3.6.2", "other.feeUnpaid", Other, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请");

    /// <summary>其他处理的其他；2019 版式“（六）其他处理”一行的数字计在这里。</summary>
    public static readonly RequestRow OtherHandling = new("R3.6.3", "other.other", Other, "3.其他");

    /// <summary>全部 25 行，按表中次序。</summary>
    public static IReadOnlyList<RequestRow> All { get; } =
    [
        NewlyReceived,
        CarriedOver,
        Granted,
        PartiallyGranted,
        new("R3.3.1", "denied.stateSecret", Denied, "1.属于国家秘密"),
        new("R3.3.2", "denied.forbiddenByLaw", Denied, "2.其他法律行政法规禁止公开"),
        new("R3.3.3", "denied.securityAndStability", Denied, "3.危及“三安全一稳定”"),
        new("R3.3.4", "denied.thirdPartyRights", Denied, "4.保护第三方合法权益"),
        new("R3.3.5", "denied.internalAffairs", Denied, "5.属于三类内部事务信息"),
        new("R3.3.6", "denied.processInformation", Denied, "6.属于四类过程性信息"),
        new("R3.3.7", "denied.enforcementFile", Denied, "7.属于行政执法案卷"),
        new("R3.3.8", "denied.administrativeInquiry", Denied, "8.属于行政查询事项"),
        new("R3.4.1", "unavailable.notHeld", Unavailable, "1.本机关不掌握相关政府信息"),
        new("R3.4.2", "unavailable.needsCreation", Unavailable, "2.没有现成信息需要另行制作"),
        new("R3.4.3", "unavailable.stillUnclear", Unavailable, "3.补正后申请内容仍不明确"),
        new("R3.5.1", "notProcessed.petition", NotProcessed, "1.信访举报投诉类申请"),
        new("R3.5.2", "notProcessed.duplicate", NotProcessed, "2.重复申请"),
        new("R3.5.3", "notProcessed.publication", NotProcessed, "3.要求提供公开出版物"),
        new("R3.5.4", "notProcessed.excessive", NotProcessed, "4.无正当理由大量反复申请"),
        new("R3.5.5", "notProcessed.reissue", NotProcessed, "5.要求行政机关确认或重新出具已获取信息"),
        CorrectionOverdue,
        FeeUnpaid,
        OtherHandling,
        TotalHandled,
        CarriedForward,
    ];

    /// <summary>21 个叶子行（R3.1…R3.6.3）：每件恰好计入其中一行。</summary>
    public static IReadOnlyList<RequestRow> Leaves { get; } = [.. All.Where(row => row.IsLeaf)];

    /// <summary>六种办理结果（予以公开至其他处理）和各自的叶子行。</summary>
    public static IReadOnlyList<RequestResult> Results { get; } =
        [.. Leaves.GroupBy(row => row.Group ?? row.Label, StringComparer.Ordinal).Select(rows => new RequestResult(rows.Key.Split('（', '）')[2], [.. rows]))];

    /// <summary>2019 版式没有的两行。</summary>
    public static IReadOnlyList<RequestRow> AbsentIn2019 { get; } = [CorrectionOverdue, FeeUnpaid];

    /// <summary>办理结果的叶子行。</summary>
    public bool IsLeaf => Number.StartsWith("R3.", StringComparison.Ordinal) && Number != "R3.7";

    /// <summary>给人看的短名称：去掉括注，组内的行冠以组名。</summary>
    public string ShortLabel
    {
        get
        {
            var label = Label.Split('（') is ["", var rest, ..] ? $"（{rest}" : Label;
            return Group is null ? label : $"{Group}{label}";
        }
    }

    /// <summary>本行在某列的地址。</summary>
    public CellAddress At(ApplicantColumn column) => CellAddress.Require($"T3.{Number}.{column.Number}");

    /// <summary>按契约中的键找行；没有则为 <c>null</c>。</summary>
    public static RequestRow? Find(string key) => All.FirstOrDefault(row => row.Key == key);

    public override string ToString() => Label;
}

/// <summary>一种办理结果：名称，如“不予公开”，和它在表三的叶子行。</summary>
public sealed record RequestResult(string Name, IReadOnlyList<RequestRow> Rows);
