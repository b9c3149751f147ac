using System.Globalization;
using Gongkai.Core.Rules;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Records;

namespace Gongkai.Web.Workbench.Parts;

/// <summary>部件页上的例子：全部虚构。</summary>
public static class PartsExamples
{
    public static readonly IReadOnlyList<Choice> Levels =
        [new("district", "市辖区级"), new("town", "乡镇、街道"), new("department", "区直部门")];

    public static readonly IReadOnlyList<Choice> Kinds =
    [
        new("agency", "派出机关", "街道办事处、地区行政公署、区公所。"),
        new("government", "一级政府"),
        new("office", "政府工作部门"),
    ];

    public static readonly IReadOnlyList<Choice> Roles = [new("draft", "撰稿"), new("first", "一审"), new("secrecy", "保密审查"), new("handle", "办件")];

    private static readonly string[] Places =
        ["青禾", "东岭", "西园", "南湾", "北桥", "望江", "石门", "云台", "松林", "柳河", "金沙", "梅溪", "长堤", "古塔", "新港", "竹园", "平湖", "安澜", "凤鸣", "鹿鸣", "兰亭", "清泉", "锦绣", "和平", "建设", "光明"];

    public static readonly IReadOnlyList<OrganRow> Organs =
    [
        .. Places.Select((place, index) => new OrganRow(
            $"DEMO{index + 1:00000}",
            $"{place}街道办事处",
            new DateOnly(2019, 5, 15).AddDays(index * 37),
            index * 7 % 23,
            index switch { 3 or 11 => StatusKind.Late, 1 or 8 or 15 => StatusKind.Soon, _ when index % 3 == 0 => StatusKind.Done, _ => StatusKind.Quiet })),
    ];

    public static readonly IReadOnlyList<Finding> Findings =
    [
        new("CK-T3-ID-C1", Severity.Error, ["T3.R1.C1", "T3.R2.C1"], "12", "11", "自然人：本年新收与上年结转共 12，总计与结转下年度共 11，相差 1"),
        new("PUB-FORMED", Severity.Warning, [], null, null, "成文日期 2026-03-02 距今已超过 20 个工作日，公开时请写明原因。"),
        new("ORG-PHONE", Severity.Info, [], null, null, "没有填写咨询电话，公开指南里这一项会空着。"),
    ];

    public static readonly IReadOnlyList<Finding> Blocked =
        [new("REG-33b", Severity.Error, [], null, null, "整件只能延长一次，2026-03-06 已经延长过 10 个工作日。")];

    public static readonly IReadOnlyList<TimelineStep> Steps =
    [
        new("收到申请", StepState.Done, Day("2026-02-10")),
        new("登记确认", StepState.Done, Day("2026-02-11"), "办件人 林晓"),
        new("补正", StepState.Done, Day("2026-02-25"), "补正告知后 15 个工作日内收到，期限重新起算。"),
        new("作出答复", StepState.Now, Day("2026-03-25"), "还有 3 个工作日到期。"),
        new("送达", StepState.Ahead),
    ];

    public static readonly IReadOnlyList<TimelineStep> LateSteps =
    [
        new("收到申请", StepState.Done, Day("2026-01-05")),
        new("作出答复", StepState.Late, Day("2026-02-02"), "已逾期 4 个工作日，请今天办结并记录原因。"),
    ];

    public static readonly IReadOnlyList<HistoryEntry> Past =
    [
        new()
        {
            Number = 1842, At = Moment("2026-03-09T15:20"), Who = "周敏", Post = "工作机构负责人", What = "更正收到申请之日", Amends = 1790,
            Why = "原件信封上的签收日为 2 月 10 日，登记时看错。", Basis = ["REG-31", "AUD-AMEND"],
            Changes = [new("收到之日", "2026-02-11", "2026-02-10"), new("答复期限", "2026-03-26", "2026-03-25")],
        },
        new() { Number = 1811, At = Moment("2026-03-06T09:32"), Who = "周敏", Post = "工作机构负责人", What = "同意延长答复期限", Why = "须征求第三方意见。", Basis = ["REG-33b"], Changes = [new("答复期限", "2026-03-11", "2026-03-25")] },
        new() { Number = 1790, At = Moment("2026-02-11T10:05"), Who = "林晓", Post = "办件", What = "登记申请", From = Day("2026-02-11"), AmendedBy = 1842, Basis = ["REG-30"], Changes = [new("收到之日", null, "2026-02-11")] },
    ];

    public static readonly IReadOnlyList<ConflictRow> Conflict =
    [
        new("咨询电话", "000-0000101", "000-0000188", "000-0000101 转 2"),
        new("办公时间", "9:00–17:00", "9:00–17:30", "9:00–17:00"),
        new("传真", null, null, "000-0000102"),
    ];

    public static DateTimeOffset Moment(string local) =>
        new(DateTime.ParseExact(local, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture), TimeSpan.FromHours(8));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>例子里的一个机关。</summary>
public sealed record OrganRow(string Code, string Name, DateOnly Since, int Open, StatusKind Status)
{
    public string StatusWord => Status switch
    {
        StatusKind.Late => "有逾期",
        StatusKind.Soon => "有快到期",
        StatusKind.Done => "已报年报",
        _ => "正常",
    };
}
